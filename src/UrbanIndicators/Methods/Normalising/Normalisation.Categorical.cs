using System.Collections.Immutable;
using MathNet.Numerics.Statistics;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

internal static partial class Normalisation
{
    /// <summary>Categories whose borders are quantiles of the reference population.</summary>
    /// <remarks>
    /// The score of the last border that the value reaches; a value below the first has the first score. OECD/JRC, Handbook, 2008 (categorical scales), whose
    /// borders of 15, 25, 65, 85 and 95 % and even steps from 0 to 100 are the default. Quantiles are of type 7. Where less is better the borders are those
    /// of −v: a value at or below the quantile of 1 − p is in the category of p. Of borders that ties make equal the best counts.
    /// </remarks>
    private static ColumnFunction? Categorical(FitContext context)
    {
        var probabilities = context.Arguments.Numbers("probabilities")!;
        if (CategoryScores(context) is not { } scores || !HasEnoughPlaces(context)) return null;
        var (range, count) = context.Extent();
        if (!Varies(context, range, count)) return null;
        var sorted = context.Population();
        Array.Sort(sorted);

        // From the worst category to the best: where each begins, and its score.
        var borders = new List<(double From, double Score)> { (context.HigherIsBetter ? range.Low : range.High, scores[0]) };
        for (var i = 0; i < probabilities.Count; i++)
        {
            var p = context.HigherIsBetter ? probabilities[i] : 1 - probabilities[i];
            var from = SortedArrayStatistics.QuantileCustom(sorted, p, QuantileDefinition.R7);
            // The worst category has no border: a place that joins later may lie beyond the worst there is.
            if (borders is [var worst] && Threshold.OfValues.IsAt(worst.From, from)) borders[0] = (context.HigherIsBetter ? Math.BitDecrement(from) : Math.BitIncrement(from), worst.Score);
            else if (Threshold.OfValues.IsAt(borders[^1].From, from)) borders.RemoveAt(borders.Count - 1);
            borders.Add((from, scores[i + 1]));
        }

        if (context.HigherIsBetter) return new StepFunction([.. borders.Select(b => b.From)], [.. borders.Select(b => b.Score)]);
        borders.Reverse();
        return new FallingStepFunction([.. borders.Select(b => b.From)], [.. borders.Select(b => b.Score)]);
    }

    private static ColumnFunction? ReadCategorical(FitContext context, ConstantReader constants)
    {
        if (CategoryScores(context) is not { } scores) return null;
        return context.HigherIsBetter ? StepFunction.Read(constants, scores) : FallingStepFunction.Read(constants, [.. scores.Reverse()]);
    }

    /// <summary>The scores of all categories, the worst first; <see langword="null"/> after a report when they leave the scale.</summary>
    private static ImmutableArray<double>? CategoryScores(FitContext context)
    {
        var last = context.Arguments.Numbers("probabilities")!.Count;
        if (context.Arguments.Numbers("scores") is not { } given) return [.. Enumerable.Range(0, last + 1).Select(i => Step(context.Scale, i, last))];
        return InScale(context, given) ? [.. given.Select(context.InRange)] : null;
    }

    private static double Step(ValueRange scale, int step, int last) =>
        step == last ? scale.High : scale.Low + (scale.Length * step / last);
}
