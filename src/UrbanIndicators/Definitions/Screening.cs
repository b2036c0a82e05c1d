using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>Which places are left out because too little is known of them.</summary>
/// <remarks>
/// Counted over the scored indicators as they enter the stage: imputed values count as data if imputation comes first.
/// What is not applicable is not counted. OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 3.
/// A screening compares by value, its lists included.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Screening
{
    /// <summary>The share of indicators, 0 to 1, that must have a value; <see langword="null"/>: any.</summary>
    public double? MinimumData { get; init; }

    /// <summary>The share of the values, 0 to 1, that must be other than 0; <see langword="null"/>: any.</summary>
    public double? MinimumNonZero { get; init; }

    /// <summary>Places that stay whatever they lack, by key or name.</summary>
    public IReadOnlyList<string> Include { get; init => field = Copy.Of(value); } = ValueList<string>.Empty;

    /// <summary>Places that are left out whatever they have, by key or name; they win over <see cref="Include"/>.</summary>
    public IReadOnlyList<string> Exclude { get; init => field = Copy.Of(value); } = ValueList<string>.Empty;

    /// <summary>Places that fail are scored all the same, and named.</summary>
    public bool FlagOnly { get; init; }
}
