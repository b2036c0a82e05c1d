using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>Entropy weights (熵权法): a child that tells places apart more weighs more.</summary>
/// <remarks>
/// p = x ÷ Σx down the column; E = −Σ p·ln p ÷ ln n; w = (1 − E) ÷ Σ(1 − E). Shannon 1948; Elsayed, Dawood and Karthikeyan 2017. By default
/// x are the scores (after min-max: the usual 极差标准化 and 熵权); with <c>of: values</c> the values as they stand, whatever the direction, as in
/// the papers (one package turns costs round first: that is not the definition). 0·ln 0 = 0; a negative figure is an error. Missing: each
/// column over the n values it has. A column that is constant or empty weighs 0 and is named; two places at least.
/// </remarks>
internal sealed class EntropyWeighting() : DataWeighting(new(
        MethodKind.Weighting, "entropy", Phrase.Of("weighting.entropy"),
        "p = x / Σx; E = −Σ p·ln p / ln n; w = (1 − E) / Σ(1 − E)")
{
    Parameters = [LearnOf(ScoresWord)],
})
{
    public override WeightingResult? Find(WeightingContext context)
    {
        if (Columns(context) is not var (columns, _)) return null;
        var found = columns.Select(c => EntropyColumn.Of(c)).ToArray();
        if (Informative(context, [.. found.Select(f => f.Range)], leastRows: 2) is not { } useful) return null;
        foreach (var child in useful.Where(c => found[c].Range.Low < 0))
        {
            context.Report(
                ScoringDiagnostics.WeightsNegative, context.Node.Id, context.Method.Name, context.Children[child], Figures.Value(
                    found[child].Range.Low));
            return null;
        }

        double[] divergence = [.. useful.Select(c => found[c].Divergence)];
        return new(Weights(context, useful, divergence))
        {
            PerChild =
            [
                Figure(context, "entropy", useful, [.. divergence.Select(d => 1 - d)]),
                Figure(context, "divergence", useful, divergence),
            ],
        };
    }
}
