using System.Collections.Immutable;
using System.Runtime.InteropServices;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// The scores of a child on the reference population, in order, with sums: how far a score is preferred to them, without asking each.
/// </summary>
/// <param name="sorted">The present scores, rising.</param>
internal sealed class PreferenceColumn(double[] sorted)
{
    // sums[i] is the sum of the i smallest.
    private readonly double[] sums = SumsOf(sorted);

    public double[] Sorted => sorted;

    public int Count => sorted.Length;

    public static PreferenceColumn Of(double[] scores)
    {
        var present = Array.FindAll(scores, s => !double.IsNaN(s));
        Array.Sort(present);
        return new(present);
    }

    /// <summary>The columns as they are saved, one name a child; without copying what may be millions of scores.</summary>
    public static (string Name, ImmutableArray<double> Scores)[] Saved(string name, ImmutableArray<PreferenceColumn> columns) =>
        [.. columns.Select((c, i) => (ConstantReader.NameOf(name, i), ImmutableCollectionsMarshal.AsImmutableArray(c.Sorted)))];

    /// <summary>Reads the column of each child; some child has two scores to compare.</summary>
    public static ImmutableArray<PreferenceColumn> Read(ConstantReader constants, string name, int children)
    {
        var columns = ImmutableArray.CreateBuilder<PreferenceColumn>(children);
        for (var child = 0; child < children; child++)
        {
            var column = ConstantReader.NameOf(name, child);
            var scores = constants.Numbers(column);
            constants.RequireOrder(column, scores, NumberOrder.NotFalling);
            columns.Add(new(ImmutableCollectionsMarshal.AsArray(scores)!));
        }

        constants.Require(
            columns.Any(c => c.Count > 1), ConstantReader.NameOf(name, 0), Phrase.Of("preference-column.two-scores-of-one-child"));
        return columns.DrainToImmutable();
    }

    /// <summary>The number of scores below a value.</summary>
    public int Below(double value) => Position(value, orEqual: false);

    /// <summary>The number of scores at or below a value.</summary>
    public int AtOrBelow(double value) => Position(value, orEqual: true);

    /// <summary>Sums over the reference how far a score is preferred: 0 up to a lead of q, 1 from a lead of p, linear between.</summary>
    public double Lead(double score, double q, double p)
    {
        // Those left behind by p or more count whole; those between p and q in part.
        var whole = AtOrBelow(score - p);
        var some = Math.Max(Below(score - q), whole);
        return whole + ((((some - whole) * (score - q)) - (sums[some] - sums[whole])) / (p - q));
    }

    /// <summary>Sums over the reference how far its scores are preferred to this one.</summary>
    public double Lag(double score, double q, double p)
    {
        var none = AtOrBelow(score + q);
        var some = Math.Max(Below(score + p), none);
        return Count - some + ((sums[some] - sums[none] - ((some - none) * (score + q))) / (p - q));
    }

    private int Position(double value, bool orEqual)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value || (orEqual && sorted[middle] == value)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static double[] SumsOf(double[] sorted)
    {
        var totals = new double[sorted.Length + 1];
        for (var i = 0; i < sorted.Length; i++) totals[i + 1] = totals[i] + sorted[i];
        return totals;
    }
}
