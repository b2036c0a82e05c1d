using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Weighting;

/// <content>What the weightings that learn from data have in common: which columns, which of them say anything, and the way back to all children.</content>
internal static partial class Weightings
{
    /// <summary>The columns a method is asked to learn from, and for each whether more is better.</summary>
    private static (double[][] Columns, ImmutableArray<bool> HigherIsBetter)? Columns(WeightingContext context)
    {
        // A score is better the higher it is, whatever the indicator's direction.
        if (!OfValues(context)) return (context.Scores(), [.. context.Children.Select(_ => true)]);
        if (context.Values() is { } values) return (values, context.HigherIsBetter);
        var nodes = context.Node.Children.Where(c => !c.IsLeaf && context.Children.Contains(c.Id, StringComparer.Ordinal)).Select(c => c.Id).ToList();
        context.Report(ScoringDiagnostics.WeightsNeedValues, context.Node.Id, context.Method.Name, Quoted.List(nodes.Count > 0 ? nodes : context.Children));
        return null;
    }

    private static Threshold TiesOf(WeightingContext context) => OfValues(context) ? Threshold.OfValues : Threshold.OfScores(context.Scale);

    /// <summary>The children that tell places apart, by position; the others are named in a note and get the weight 0.</summary>
    private static int[]? Informative(WeightingContext context, ColumnRange[] ranges, int leastRows)
    {
        var most = ranges.Max(r => r.Count);
        if (most < leastRows)
        {
            context.Report(ScoringDiagnostics.WeightsTooFewRows, context.Node.Id, context.Method.Name, leastRows, most);
            return null;
        }

        var useful = Positions(ranges, r => r.Varies(TiesOf(context)));
        var constant = Named(context, Positions(ranges, r => r.Count > 0 && !r.Varies(TiesOf(context))));
        var empty = Named(context, Positions(ranges, r => r.Count == 0));
        if (useful.Length == 0)
        {
            context.Report(ScoringDiagnostics.WeightsNothingVaries, context.Node.Id, context.Method.Name, constant, empty);
            return null;
        }

        foreach (var child in useful.Where(c => !ranges[c].IsCalculable))
        {
            context.Report(
                ScoringDiagnostics.WeightsNotCalculable, context.Node.Id, context.Method.Name, context.Children[child],
                ranges[child].Low.ToString("G3", CultureInfo.InvariantCulture), ranges[child].High.ToString("G3", CultureInfo.InvariantCulture));
            return null;
        }

        if (empty != None) context.Report(ScoringDiagnostics.WeightsNoValues, context.Node.Id, context.Method.Name, empty);
        if (constant != None) context.Report(ScoringDiagnostics.WeightsConstantChild, context.Node.Id, context.Method.Name, constant);
        return useful;
    }

    /// <summary>Weights of all children from what was found for some.</summary>
    private static ImmutableArray<double> Weights(WeightingContext context, IReadOnlyList<int> children, IReadOnlyList<double> found) =>
        Spread(context, children, found, share: found.Sum(), others: 0);

    /// <summary>All the weight to the only child that tells places apart.</summary>
    private static WeightingResult Only(WeightingContext context, int child) => new(Spread(context, [child], [1], share: 1, others: 0));

    /// <summary>A figure for each child; blank for those that took no part.</summary>
    private static (string Name, ImmutableArray<double> Values) Figure(
        WeightingContext context, string name, IReadOnlyList<int> children, IReadOnlyList<double> found) =>
        (name, Spread(context, children, found, share: 1, others: double.NaN));

    private static ImmutableArray<double> Spread(
        WeightingContext context, IReadOnlyList<int> children, IReadOnlyList<double> found, double share, double others)
    {
        var all = new double[context.Children.Length];
        Array.Fill(all, others);
        for (var i = 0; i < children.Count; i++) all[children[i]] = found[i] / share;
        return [.. all];
    }

    private static int[] Positions(ColumnRange[] ranges, Func<ColumnRange, bool> holds) =>
        [.. Enumerable.Range(0, ranges.Length).Where(i => holds(ranges[i]))];

    private const string None = "–";

    private static string Named(WeightingContext context, int[] children) =>
        children.Length == 0 ? None : Quoted.List(children.Select(c => context.Children[c]));
}
