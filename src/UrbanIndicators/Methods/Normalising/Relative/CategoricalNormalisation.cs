using System.Collections.Immutable;
using MathNet.Numerics.Statistics;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Categories whose borders are quantiles of the reference population.</summary>
/// <remarks>
/// The score of the last border that the value reaches; a value below the first has the first score. OECD/JRC, Handbook, 2008 (categorical
/// scales), whose borders of 15, 25, 65, 85 and 95 % and even steps from 0 to 100 are the default. Quantiles are of type 7. Where less is
/// better the borders are those of −v: a value at or below the quantile of 1 − p is in the category of p. Of borders that ties make equal
/// the best counts.
/// </remarks>
internal sealed class CategoricalNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "categorical", Phrase.Of("normalisation.categorical"),
        "the score of the last probability whose quantile (type 7) v reaches, lower: of −v; below the first: the first score")
{
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("probabilities", Numbers, Phrase.Of("categorical.probabilities"))
        {
            Default = new MethodValue([0.15, 0.25, 0.65, 0.85, 0.95]),
        },
        new("scores", Numbers, Phrase.Of("categorical.scores")) { Points = MethodPoints.Score },
        MethodParameter.Range(),
    ],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        var probabilities = context.Arguments.Numbers("probabilities")!;
        if (CategoryScores(context) is not { } scores || !context.HasEnoughPlaces()) return null;
        var (range, count) = context.Extent();
        if (!context.Varies(range, count)) return null;
        var sorted = context.Population();
        Array.Sort(sorted);

        // From the worst category to the best: where each begins, and its score.
        var borders = new List<(double From, double Score)> { (context.HigherIsBetter ? range.Low : range.High, scores[0]) };
        for (var i = 0; i < probabilities.Count; i++)
        {
            var p = context.HigherIsBetter ? probabilities[i] : 1 - probabilities[i];
            var from = SortedArrayStatistics.QuantileCustom(sorted, p, QuantileDefinition.R7);
            // The worst category has no border: a place that joins later may lie beyond the worst there is.
            if (borders is [var worst]
                && Threshold.OfValues.IsAt(worst.From, from)) borders[0] = (context.HigherIsBetter
                    ? Math.BitDecrement(from)
                    : Math.BitIncrement(from), worst.Score);
            else if (Threshold.OfValues.IsAt(borders[^1].From, from)) borders.RemoveAt(borders.Count - 1);
            borders.Add((from, scores[i + 1]));
        }

        if (context.HigherIsBetter) return new StepFunction([.. borders.Select(b => b.From)], [.. borders.Select(b => b.Score)]);
        borders.Reverse();
        return new FallingStepFunction([.. borders.Select(b => b.From)], [.. borders.Select(b => b.Score)]);
    }

    public override ColumnFunction? Read(FitContext context, ConstantReader constants)
    {
        if (CategoryScores(context) is not { } scores) return null;
        return context.HigherIsBetter ? StepFunction.Read(constants, scores) : FallingStepFunction.Read(constants, [.. scores.Reverse()]);
    }

    public override void Check(Indicator indicator, MethodArguments arguments, DiagnosticBag bag)
    {
        var probabilities = arguments.Numbers("probabilities")!;
        var rising = probabilities.Count > 0 && probabilities.Zip(probabilities.Skip(1)).All(p => p.First < p.Second);
        if (!rising || probabilities[0] <= 0 || probabilities[^1] >= 1)
        {
            bag.Report(
                ScoringDiagnostics.CategoryProbabilities, indicator.Location, indicator.Id, arguments.Method.Name,
                new MethodValue(probabilities).ToString());
        }

        if (arguments.Numbers("scores") is not { } scores) return;
        if (scores.Count == probabilities.Count + 1 && scores.Zip(scores.Skip(1)).All(s => s.First <= s.Second)) return;
        bag.Report(
            ScoringDiagnostics.CategoryScores, indicator.Location, indicator.Id, arguments.Method.Name, probabilities.Count,
                probabilities.Count + 1,
            new MethodValue(scores).ToString());
    }

    /// <summary>The scores of all categories, the worst first; <see langword="null"/> after a report when they leave the scale.</summary>
    private static ImmutableArray<double>? CategoryScores(FitContext context)
    {
        var last = context.Arguments.Numbers("probabilities")!.Count;
        if (context.Arguments.Numbers("scores") is not { } given)
        {
            return [.. Enumerable.Range(0, last + 1).Select(i => Step(context.Scale, i, last))];
        }

        return context.InScale(given) ? [.. given.Select(context.InRange)] : null;
    }

    private static double Step(ValueRange scale, int step, int last) =>
        step == last ? scale.High : scale.Low + (scale.Length * step / last);
}
