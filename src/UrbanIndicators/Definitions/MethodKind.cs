namespace UrbanIndicators;

/// <summary>What a method works on.</summary>
public enum MethodKind
{
    /// <summary>Values of an indicator to scores.</summary>
    Normalisation,

    /// <summary>Scores of children to the score of their parent.</summary>
    Aggregation,

    /// <summary>The weights of a node's children.</summary>
    Weighting,

    /// <summary>Missing values of an indicator.</summary>
    Imputation,

    /// <summary>Outliers and skewed columns of an indicator.</summary>
    Treatment,
}
