using System.Collections.Immutable;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>A fitted normalisation: from the values of one indicator to scores, by constants alone.</summary>
/// <remarks>
/// Every normalisation method comes down to one of a few functions, each plain data, so that a model can be saved, and one day be written
/// as SQL. Missing values stay the missing values they are, bit by bit: "not applicable" is told from "missing" by them. Where a score for
/// one value after another will do, <see cref="ValueFunction"/> is simpler.
/// </remarks>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class ColumnFunction
{
    /// <summary>The name of the function in a saved model.</summary>
    public abstract string Kind { get; }

    /// <summary>
    /// The constants, by the names that stand in a saved model; all finite. What they mean is told by the method's formula.
    /// </summary>
    public abstract ImmutableSortedDictionary<string, ImmutableArray<double>> Constants { get; }

    /// <summary>What the tally calls invalid, in words: what a value must be. <see langword="null"/> where any value will do.</summary>
    public virtual LocalizedText? Domain => null;

    /// <summary>Scores a column.</summary>
    /// <param name="values">The values in the indicator's unit, NaN where missing; a multiple of 8 of them.</param>
    /// <param name="scores">Receives the scores; as long as the values.</param>
    /// <param name="tally">Counts what was cut and what could not be scored.</param>
    public abstract void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally);

    /// <summary>Gives the arithmetic for one value, with its figures: <c>42.1 ÷ 45 × 100</c>.</summary>
    /// <param name="value">The value; not missing.</param>
    /// <returns>
    /// The arithmetic without its result, in signs that are the same in every language; with an arrow (<c>36 &lt; 40 → 0</c>) where it
    /// names the score itself.
    /// </returns>
    public abstract string Describe(double value);

    /// <summary>Puts constants under names.</summary>
    /// <param name="constants">Names and numbers.</param>
    /// <returns>The same, in the order of the names.</returns>
    protected static ImmutableSortedDictionary<string, ImmutableArray<double>> Named(
        params ReadOnlySpan<(string Name, ImmutableArray<double> Values)> constants)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<double>>(StringComparer.Ordinal);
        foreach (var (name, values) in constants) map.Add(name, values);
        return map.ToImmutable();
    }
}
