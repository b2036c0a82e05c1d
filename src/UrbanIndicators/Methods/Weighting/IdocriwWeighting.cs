using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>IDOCRIW weights: entropy times CILOS (integrated determination of objective criteria weights).</summary>
/// <remarks>
/// w = q·W ÷ Σ q·W, q by CILOS, W by entropy, with the logarithm of the number of places, of the values as they stand. Zavadskas and
/// Podvezko 2016, whose example this gives (one package divides by the logarithm of the number of criteria: that is not the definition). By
/// default of the values, under the rules of CILOS; both parts use the places with a value of every child.
/// </remarks>
internal sealed class IdocriwWeighting() : DataWeighting(new(
        MethodKind.Weighting, "idocriw", Phrase.Of("weighting.idocriw"),
        "w = q·W / Σ q·W, q by cilos, W by entropy")
{
    Parameters = [LearnOf(ValuesWord)],
})
{
    public override WeightingResult? Find(WeightingContext context)
    {
        if (Complete(context, leastRows: 2) is not { } rows || !Suits(context, rows, j => !rows.HigherIsBetter[j])) return null;
        if (rows.Children.Length == 1) return Only(context, rows.Children[0]);
        if (CilosWeighting.Losses(context, rows) is not { } losses) return null;
        double[] divergence = [.. rows.Columns.Select(c => EntropyColumn.Of(c).Divergence)];
        double[] products = [.. losses.Zip(divergence, (q, d) => q * d)];
        var sum = divergence.Sum();
        return new(Weights(context, rows.Children, products))
        {
            PerChild =
            [
                Figure(context, "entropy-weight", rows.Children, [.. divergence.Select(d => d / sum)]),
                Figure(context, "cilos-weight", rows.Children, losses),
            ],
        };
    }
}
