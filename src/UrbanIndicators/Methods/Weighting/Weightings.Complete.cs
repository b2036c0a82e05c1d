using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Weighting;

/// <content>For the weightings that need a value of every child.</content>
internal static partial class Weightings
{
    /// <summary>The rows with a value for every child that says anything; <see langword="null"/> after a report when there are too few.</summary>
    private static CompleteRows? Complete(WeightingContext context, int leastRows)
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
                ScoringDiagnostics.WeightsTooFewCompleteRows, context.Node.Id, context.Method.Name, leastRows, rows[0].Length, all, context.Children[worst]);
            return null;
        }

        if (rows[0].Length < all) context.Report(ScoringDiagnostics.WeightsRowsLeftOut, context.Node.Id, context.Method.Name, rows[0].Length, all);
        ColumnRange[] left = [.. rows.Select(c => ColumnRange.Of(c))];
        var varying = Positions(left, r => r.Varies(TiesOf(context)));
        var constant = Named(context, [.. Positions(left, r => !r.Varies(TiesOf(context))).Select(i => useful[i])]);
        if (varying.Length == 0)
        {
            context.Report(ScoringDiagnostics.WeightsNothingVaries, context.Node.Id, context.Method.Name, constant, None);
            return null;
        }

        if (constant != None) context.Report(ScoringDiagnostics.WeightsConstantChild, context.Node.Id, context.Method.Name, constant);
        return new([.. varying.Select(i => useful[i])], [.. varying.Select(i => rows[i])], [.. varying.Select(i => higherIsBetter[useful[i]])]);
    }

    /// <summary>Every figure is at least 0, or above it where it is to divide; reports the first child that fails.</summary>
    private static bool Suits(WeightingContext context, CompleteRows rows, Func<int, bool> divides)
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
