using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>A weighting that learns from data: which columns, which of them say anything, and the way back to all children.</summary>
internal abstract class DataWeighting(MethodDescriptor descriptor) : WeightingMethod(descriptor)
{
    protected const string None = "–";
    protected const string ScoresWord = "scores";
    protected const string ValuesWord = "values";
    private const string Of = "of";

    /// <summary>The fewest rows that tell a correlation.</summary>
    protected const int LeastPairs = 3;

    public sealed override bool LearnsFromData => true;

    /// <summary>The parameter that says what to learn from.</summary>
    protected static MethodParameter LearnOf(string usual) =>
        new(Of, MethodParameterType.Word, Phrase.Of("data.learn-from-the-childrens-scores"))
        {
            Words = [ScoresWord, ValuesWord],
            Default = new MethodValue(usual),
        };

    /// <summary>It is to learn from values; a method that does not ask learns from scores.</summary>
    protected static bool OfValues(WeightingContext context) =>
        context.Descriptor.Parameters.Any(p => p.Name == Of)
            && string.Equals(context.Arguments.Word(Of), ValuesWord, StringComparison.Ordinal);

    /// <summary>The columns a method is asked to learn from, and for each whether more is better.</summary>
    protected static (double[][] Columns, ImmutableArray<bool> HigherIsBetter)? Columns(WeightingContext context)
    {
        // A score is better the higher it is, whatever the indicator's direction.
        if (!OfValues(context)) return (context.Scores(), [.. context.Children.Select(_ => true)]);
        if (context.Values() is { } values) return (values, context.HigherIsBetter);
        var nodes = context.Node.Children.Where(
            c => !c.IsLeaf && context.Children.Contains(c.Id, StringComparer.Ordinal)).Select(c => c.Id).ToList();
        context.Report(
            ScoringDiagnostics.WeightsNeedValues, context.Node.Id, context.Method.Name,
            Quoted.List(nodes.Count > 0 ? nodes : context.Children));
        return null;
    }

    protected static Threshold TiesOf(WeightingContext context) =>
        OfValues(context) ? Threshold.OfValues : Threshold.OfScores(context.Scale);

    /// <summary>The children that tell places apart, by position; the others are named in a note and get the weight 0.</summary>
    protected static int[]? Informative(WeightingContext context, ColumnRange[] ranges, int leastRows)
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
                ranges[child].Low.ToString(
                    "G3", CultureInfo.InvariantCulture), ranges[child].High.ToString("G3", CultureInfo.InvariantCulture));
            return null;
        }

        if (empty != None) context.Report(ScoringDiagnostics.WeightsNoValues, context.Node.Id, context.Method.Name, empty);
        if (constant != None) context.Report(ScoringDiagnostics.WeightsConstantChild, context.Node.Id, context.Method.Name, constant);
        return useful;
    }

    /// <summary>Weights of all children from what was found for some.</summary>
    protected static ImmutableArray<double> Weights(WeightingContext context, IReadOnlyList<int> children, IReadOnlyList<double> found) =>
        Spread(context, children, found, share: found.Sum(), others: 0);

    /// <summary>All the weight to the only child that tells places apart.</summary>
    protected static WeightingResult Only(WeightingContext context, int child) => new(Spread(context, [child], [1], share: 1, others: 0));

    /// <summary>A figure for each child; blank for those that took no part.</summary>
    protected static (string Name, ImmutableArray<double> Values) Figure(
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

    protected static int[] Positions(ColumnRange[] ranges, Func<ColumnRange, bool> holds) =>
        [.. Enumerable.Range(0, ranges.Length).Where(i => holds(ranges[i]))];

    protected static string Named(WeightingContext context, int[] children) =>
        children.Length == 0 ? None : Quoted.List(children.Select(c => context.Children[c]));

    /// <summary>
    /// The rows with a value for every child that says anything; <see langword="null"/> after a report when there are too few.
    /// </summary>
    protected static CompleteRows? Complete(WeightingContext context, int leastRows)
    {
        if (Columns(context) is not var (columns, higherIsBetter)) return null;
        ColumnRange[] ranges = [.. columns.Select(c => ColumnRange.Of(c))];
        // A column that is constant or empty says nothing, and must not cost rows.
        if (Informative(context, ranges, leastRows) is not { } useful) return null;
        var rows = CompleteRows.Of([.. useful.Select(c => columns[c])]);
        var all = columns[0].Length;
        if (rows[0].Length < leastRows)
        {
            var worst = useful.MinBy(c => ranges[c].Count);
            context.Report(
                ScoringDiagnostics.WeightsTooFewCompleteRows, context.Node.Id, context.Method.Name, leastRows, rows[0].Length, all,
                    context.Children[worst]);
            return null;
        }

        if (rows[0].Length < all)
        {
            context.Report(ScoringDiagnostics.WeightsRowsLeftOut, context.Node.Id, context.Method.Name, rows[0].Length, all);
        }

        ColumnRange[] left = [.. rows.Select(c => ColumnRange.Of(c))];
        var varying = Positions(left, r => r.Varies(TiesOf(context)));
        var constant = Named(context, [.. Positions(left, r => !r.Varies(TiesOf(context))).Select(i => useful[i])]);
        if (varying.Length == 0)
        {
            context.Report(ScoringDiagnostics.WeightsNothingVaries, context.Node.Id, context.Method.Name, constant, None);
            return null;
        }

        if (constant != None) context.Report(ScoringDiagnostics.WeightsConstantChild, context.Node.Id, context.Method.Name, constant);
        return new(
            [.. varying.Select(i => useful[i])], [.. varying.Select(i => rows[i])], [.. varying.Select(i => higherIsBetter[useful[i]])]);
    }

    /// <summary>Every figure is at least 0, or above it where it is to divide; reports the first child that fails.</summary>
    protected static bool Suits(WeightingContext context, CompleteRows rows, Func<int, bool> divides)
    {
        for (var i = 0; i < rows.Children.Length; i++)
        {
            var low = rows.Columns[i].Min();
            if (low > 0 || (low == 0 && !divides(i))) continue;
            context.Report(
                divides(i) ? ScoringDiagnostics.WeightsNotPositive : ScoringDiagnostics.WeightsNegative,
                context.Node.Id, context.Method.Name, context.Children[rows.Children[i]], Figures.Value(low));
            return false;
        }

        return true;
    }
}
