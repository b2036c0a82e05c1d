namespace UrbanIndicators.Reporting;

/// <summary>What the cells of a column hold. Any may be empty.</summary>
public enum ResultColumnKind
{
    /// <summary>Texts.</summary>
    Text,

    /// <summary>Numbers; in a few columns now and then a text, such as the range of a target.</summary>
    Number,

    /// <summary>Whole numbers.</summary>
    Whole,
}
