using System.Collections.Immutable;

namespace UrbanIndicators.Methods.Treating;

/// <summary>
/// A fitted treatment of one indicator: from values to the values that are normalised in their stead, by constants alone.
/// </summary>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class FittedTreatment
{
    /// <summary>The constants, by the names that stand in a saved model; empty where nothing is changed.</summary>
    public abstract ImmutableSortedDictionary<string, ImmutableArray<double>> Constants { get; }

    /// <summary>No value is changed: there is no need to apply it.</summary>
    public virtual bool ChangesNothing => false;

    /// <summary>Treated values are no longer in the indicator's unit.</summary>
    public virtual bool LeavesUnit => false;

    /// <summary>What was found and done when it was fitted; <see langword="null"/> for one read from a saved model.</summary>
    internal TreatmentReport? Report { get; init; }

    /// <summary>Treats a column of any length. What is missing stays the missing value it is, bit by bit.</summary>
    /// <param name="values">The values.</param>
    /// <param name="treated">Receives the treated values; as long as the values, and may be the same.</param>
    public abstract void Apply(ReadOnlySpan<double> values, Span<double> treated);

    /// <summary>Gives the arithmetic for one value, with its figures.</summary>
    /// <param name="value">The value; not missing.</param>
    /// <returns>The arithmetic without its result.</returns>
    public abstract string Describe(double value);
}
