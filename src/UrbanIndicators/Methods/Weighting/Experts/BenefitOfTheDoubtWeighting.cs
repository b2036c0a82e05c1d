using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Common weights from those that suit each place best.</summary>
/// <remarks>
/// Benefit of the Doubt gives every place weights of its own (see <see cref="Experts.BenefitOfTheDoubt"/>) and so a score, not weights for
/// all. Here the weights are the mean over the places of the shares that the children have in each place's best score; that is a choice of
/// this library, and the mean of the scores is told beside it. Places with a missing score do not count.
/// </remarks>
internal sealed class BenefitOfTheDoubtWeighting() : DataWeighting(new(
        MethodKind.Weighting, "benefit-of-the-doubt", Phrase.Of("weighting.benefit-of-the-doubt"),
        "for each place max Σ w·y with Σ w·y ≤ 1 for all places; w = mean over places of the shares w·y / Σ w·y")
{
    Parameters =
    [
        Limit("share-low", 0, 1, Phrase.Of("benefit-of-the-doubt.the-least-share-a-child")),
        Limit("share-high", 1, 1, Phrase.Of("benefit-of-the-doubt.the-largest-share-a-child")),
    ],
})
{
    private const int MostPlaces = 2000;

    public override WeightingResult? Find(WeightingContext context)
    {
        var (low, high) = (context.Arguments.Number("share-low")!.Value, context.Arguments.Number("share-high")!.Value);
        var n = context.Children.Length;
        if (low > high || Threshold.OfShares.IsAbove(low * n, 1) || Threshold.OfShares.IsBelow(high * n, 1))
        {
            context.Report(
                ScoringDiagnostics.ShareLimitsImpossible, context.Node.Id, context.Method.Name, Figures.Value(low), Figures.Value(high), n);
            return null;
        }

        var columns = context.Scores();
        if (!CanCompare(context, columns)) return null;
        var (scores, shares, unsolved) = Experts.BenefitOfTheDoubt.Shares(columns, low, high);
        if (unsolved is { } row)
        {
            context.Report(
                ScoringDiagnostics.WeightsUnsolved, context.Node.Id, context.Method.Name, Phrase.Of(
                    "benefit-of-the-doubt.row-of-the-reference", Figures.Value(row + 1)));
            return null;
        }

        var present = shares.OfType<double[]>().ToArray();
        if (present.Length == 0)
        {
            context.Report(ScoringDiagnostics.NoPlaceToCompare, context.Node.Id, context.Method.Name, scores.Length);
            return null;
        }

        var counted = scores.Where(s => !double.IsNaN(s)).ToArray();
        var mean = Enumerable.Range(0, n).Select(i => present.Average(s => s[i])).ToArray();
        return new(WeightingResult.Normalised(mean))
        {
            Figures =
            [
                ("places", counted.Length),
                ("mean score", counted.Average()),
                ("lowest score", counted.Min()),
                ("places at 1", counted.Count(s => Threshold.OfShares.IsAtLeast(s, 1))),
            ],
            PerChild =
            [
                ("lowest share", [.. Enumerable.Range(0, n).Select(i => present.Min(s => s[i]))]),
                ("highest share", [.. Enumerable.Range(0, n).Select(i => present.Max(s => s[i]))]),
            ],
            Remarks =
            [
                Phrase.Of("benefit-of-the-doubt.the-weights-are-the-mean"),
            ],
        };
    }

    private static bool CanCompare(WeightingContext context, double[][] columns)
    {
        if (columns[0].Length > MostPlaces)
        {
            context.Report(ScoringDiagnostics.TooManyPlaces, context.Node.Id, context.Method.Name, columns[0].Length, MostPlaces);
            return false;
        }

        var errors = context.Diagnostics.ErrorCount;
        for (var i = 0; i < columns.Length; i++)
        {
            var lowest = columns[i].Where(s => !double.IsNaN(s)).DefaultIfEmpty(0).Min();
            if (lowest < 0)
            {
                context.Report(
                    ScoringDiagnostics.NegativeForWeights, context.Node.Id, context.Method.Name, context.Children[i],
                    Figures.Value(lowest));
            }
        }

        return context.Diagnostics.ErrorCount == errors;
    }
}
