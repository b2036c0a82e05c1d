namespace UrbanIndicators.Definitions;

/// <summary>What a method works on.</summary>
internal enum MethodKind
{
    /// <summary>Values of an indicator to scores.</summary>
    Normalisation,

    /// <summary>Scores of children to the score of their parent.</summary>
    Aggregation,
}
