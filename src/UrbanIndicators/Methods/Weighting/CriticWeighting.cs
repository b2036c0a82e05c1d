using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>CRITIC weights (CRITIC 法): contrast of a child times its conflict with the others.</summary>
/// <remarks>
/// C_j = s_j · Σ_k (1 − r_jk), w = C ÷ ΣC; s with n − 1, r Pearson's. Diakoulaki, Mavrotas and Papayannakis 1995. By default of the scores
/// as they stand; with
/// <c>of: values</c> of the values after min-max by direction, the paper's first step (some packages scale without the direction, which
/// turns conflicts into agreements). Missing: s over the values of the column, r over the places that have both; a pair known together in
/// fewer than three places, or constant there, is an error. A column that is constant or empty takes no part, weighs 0 and is named.
/// </remarks>
internal sealed class CriticWeighting() : DataWeighting(new(
        MethodKind.Weighting, "critic", Phrase.Of("weighting.critic"),
        "C = s · Σ(1 − r), s with n − 1, r Pearson's; w = C / ΣC")
{
    Parameters = [LearnOf(ScoresWord)],
})
{
    public override WeightingResult? Find(WeightingContext context)
    {
        if (Columns(context) is not var (columns, higherIsBetter)) return null;
        var moments = PairMoments.Of(columns);
        var ranges = moments.Ranges;
        if (Informative(context, ranges, leastRows: LeastPairs) is not { } useful) return null;
        if (useful.Length == 1) return Only(context, useful[0]);
        var values = OfValues(context);
        var contrast = new double[useful.Length];
        var conflict = new double[useful.Length];
        for (var i = 0; i < useful.Length; i++)
        {
            var child = useful[i];
            contrast[i] = moments.Deviation(child) / (values ? ranges[child].Length : 1);
            foreach (var other in useful.Where(o => o != child))
            {
                if (moments.Pairs(child, other) < LeastPairs || double.IsNaN(moments.Correlation(child, other)))
                {
                    context.Report(
                        ScoringDiagnostics.WeightsPairUnknown, context.Node.Id, context.Method.Name, context.Children[child],
                            context.Children[other],
                        moments.Pairs(child, other), LeastPairs);
                    return null;
                }

                var correlation = moments.Correlation(child, other);
                conflict[i] += 1 - (higherIsBetter[child] == higherIsBetter[other] ? correlation : -correlation);
            }
        }

        return Informed(context, useful, contrast, conflict);
    }

    private static WeightingResult? Informed(WeightingContext context, int[] useful, double[] contrast, double[] conflict)
    {
        // Where all rise and fall together, rounding must not make weights.
        if (conflict.Max() < 1e-9)
        {
            context.Report(ScoringDiagnostics.WeightsNoConflict, context.Node.Id, context.Method.Name, Named(context, useful));
            return null;
        }

        double[] information = [.. contrast.Zip(conflict, (s, c) => s * c)];
        return new(Weights(context, useful, information))
        {
            PerChild =
            [
                Figure(context, "contrast", useful, contrast),
                Figure(context, "conflict", useful, conflict),
                Figure(context, "information", useful, information),
            ],
        };
    }
}
