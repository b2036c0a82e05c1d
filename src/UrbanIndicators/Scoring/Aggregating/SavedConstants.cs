using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Scoring.Aggregating;

/// <summary>The constants of a saved aggregation, held against what they must be.</summary>
internal sealed class SavedConstants(ImmutableSortedDictionary<string, ImmutableArray<double>> constants)
{
    /// <summary>Everything asked for so far was there, of the length expected and of numbers that can be calculated with.</summary>
    public bool AreComplete { get; private set; } = true;

    /// <summary>Gives numbers; as many as asked for, or any number of them.</summary>
    public ImmutableArray<double> Take(string name, int? length = null)
    {
        if (constants.TryGetValue(name, out var values) && (length is null || values.Length == length) && values.All(IsUsable)) return values;
        AreComplete = false;
        return length is null ? [] : [.. Enumerable.Repeat(0.0, length.Value)];
    }

    /// <summary>Gives a column for each child, of numbers that may be missing (saved as negative infinity, since JSON has no NaN).</summary>
    public ImmutableArray<double[]> TakeColumns(string name, int children)
    {
        var columns = new double[children][];
        for (var child = 0; child < children; child++)
        {
            columns[child] = constants.TryGetValue(NameOf(name, child), out var values)
                ? [.. values.Select(v => double.IsNegativeInfinity(v) ? double.NaN : v)]
                : [];
            AreComplete &= !values.IsDefault && Array.TrueForAll(columns[child], v => double.IsNaN(v) || IsUsable(v));
        }

        return [.. columns];
    }

    /// <summary>Gives the columns as they are saved, one name a child.</summary>
    public static (string Name, ImmutableArray<double> Values)[] Columns(string name, ImmutableArray<double[]> columns) =>
        [.. columns.Select((c, i) => (NameOf(name, i), c.Select(v => double.IsNaN(v) ? double.NegativeInfinity : v).ToImmutableArray()))];

    // Larger ones would overflow in squares and ratios.
    private static bool IsUsable(double value) => Math.Abs(value) <= Magnitude.Largest;

    private static string NameOf(string name, int child) => FormattableString.Invariant($"{name}-{child}");
}
