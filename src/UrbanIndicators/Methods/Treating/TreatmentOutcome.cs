namespace UrbanIndicators.Methods.Treating;

/// <summary>What became of a column when it was treated for outliers.</summary>
public enum TreatmentOutcome
{
    /// <summary>It passed the test as it was, and was left as it is.</summary>
    Passed,

    /// <summary>It was treated, and passes now.</summary>
    Treated,

    /// <summary>It was treated as far as allowed, and still fails.</summary>
    StillFails,

    /// <summary>It was treated because that was asked for, whatever the test says.</summary>
    Forced,

    /// <summary>No treatment was allowed.</summary>
    Forbidden,

    /// <summary>It has too few values for the test, and was left as it is.</summary>
    TooFewValues,

    /// <summary>All its values are the same.</summary>
    Constant,

    /// <summary>A function the user registered was applied.</summary>
    Custom,
}
