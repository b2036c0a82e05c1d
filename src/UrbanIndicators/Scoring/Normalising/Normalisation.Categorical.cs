using MathNet.Numerics.Statistics;
using UrbanIndicators.Definitions;
using UrbanIndicators.Scoring.Functions;
using UrbanIndicators.Scoring.Saving;

namespace UrbanIndicators.Scoring.Normalising;

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
        var given = context.Arguments.Numbers("scores");
        if (given is not null && !InScale(context, given)) return null;
        if (!HasEnoughPlaces(context)) return null;
        var (range, count) = context.Extent();
        if (!Varies(context, range, count)) return null;
        var sorted = context.Population();
        Array.Sort(sorted);
        double[] scores = given is not null
            ? [.. given.Select(context.InRange)]
            : [.. Enumerable.Range(0, probabilities.Count + 1).Select(i => Step(context.Scale, i, probabilities.Count))];

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

    private static ColumnFunction ReadCategorical(FitContext context, ConstantReader constants) => context.HigherIsBetter
        ? StepFunction.Read(constants, context.Scale)
        : FallingStepFunction.Read(constants, context.Scale);

    private static double Step(ValueRange scale, int step, int last) =>
        step == last ? scale.High : scale.Low + (scale.Length * step / last);
}
