namespace UrbanIndicators.Data.Tables.Texts;

/// <summary>What a cell turned out to hold.</summary>
internal enum NumberKind
{
    Invalid,
    TooLarge,
    Missing,
    NotApplicable,
    NotAssessed,
    Number,

    /// <summary>是/否, 达标/未达标.</summary>
    Word,
}
