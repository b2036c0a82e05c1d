using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Weights from judgements of all pairs that are triangular numbers.</summary>
/// <remarks>
/// Buckley 1985: r[i] = (Π a[i][j])^(1/n) for low, likely and high; w[i] = (low[i]/Σ high, likely[i]/Σ likely, high[i]/Σ low); made plain
/// by the centre of area (low + likely + high)/3 and divided by their sum. Plain judgements are widened by one (Ayhan 2013). Several
/// experts: geometric mean of each of the three numbers. Consistency is that of the likely numbers.
/// </remarks>
internal sealed class FuzzyAhpWeighting() : PairwiseWeighting(new(
        MethodKind.Weighting, Name, Phrase.Of("fuzzy-ahp.fuzzy-ahp-buckley"),
        "r = (Π a)^(1/n) of triangles; w = (low / Σ high, likely / Σ likely, high / Σ low); (low + likely + high) / 3")
{
    Parameters =
    [
        Judgements(
            Phrase.Of("fuzzy-ahp.a-matrix-for-each-expert")),
        RandomIndex.Table, Experts, ExpertWeights,
    ],
})
{
    public const string Name = "fuzzy-ahp";

    protected override WeightingResult? Weigh(WeightingContext context)
    {
        if (JudgementMatrices.ReadFuzzy(context) is not { } matrices || ExpertPanel.Read(context, matrices.Count) is not { } panel)
        {
            return null;
        }

        var mean = new FuzzyMatrix(
            PairwiseMatrix.Mean([.. matrices.Select(m => m.Low)], panel.Shares),
            PairwiseMatrix.Mean([.. matrices.Select(m => m.Likely)], panel.Shares),
            PairwiseMatrix.Mean([.. matrices.Select(m => m.High)], panel.Shares));
        var fuzzy = mean.Weights();
        var consistency = GroupWeights(context, [.. matrices.Select(m => m.Likely)], panel, m => m.Eigenvector(), ofJudgements: true);
        return new(WeightingResult.Normalised([.. fuzzy.Select(w => (w.Low + w.Likely + w.High) / 3)]))
        {
            Figures = consistency.Figures,
            Remarks = consistency.Remarks,
            PerChild =
            [
                ("low", [.. fuzzy.Select(w => w.Low)]),
                ("likely", [.. fuzzy.Select(w => w.Likely)]),
                ("high", [.. fuzzy.Select(w => w.High)]),
            ],
        };
    }
}
