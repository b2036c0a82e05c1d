using UrbanIndicators.Arithmetic;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>Weights by principal components (主成分分析法).</summary>
/// <remarks>
/// Components of the correlation matrix with an eigenvalue λ above 1 (or as many as asked, or as explain the share of variance asked; at
/// least one, and none with λ of 1e-10 or less, which is made of rounding). The coefficient of child j in component k is its loading ÷
/// √λ_k; w_j ∝ Σ_k |coefficient| · λ_k ÷ Σ λ_k: coefficients weighed by the share of variance, the usual Chinese practice; with
/// <c>components: 1</c> the loadings of the first component. Hotelling 1933; OECD/JRC, Handbook, 2008. The size of a loading counts, since
/// the sign of a component is arbitrary; children that run against the first are named. Missing: places with a value of every child. A
/// child that is constant or empty is left out, weighs 0 and is named. Three places at least.
/// </remarks>
internal sealed class PcaWeighting() : ComponentWeighting(new(
        MethodKind.Weighting, "pca", Phrase.Of("weighting.pca"),
        "w ∝ Σ |loading / √λ| · λ / Σλ over the components kept (λ > 1)")
{
    Parameters = [.. Kept, LearnOf(ScoresWord)],
})
{
    public override WeightingResult? Find(WeightingContext context)
    {
        if (Extract(context) is not var (rows, components, kept)) return null;
        var found = new double[rows.Children.Length];
        for (var j = 0; j < found.Length; j++)
        {
            for (var k = 0; k < kept; k++) found[j] += Math.Abs(components.Vectors[j, k]) * components.Eigenvalues[k];
        }

        return new(Weights(context, rows.Children, found))
        {
            Figures = [.. ComponentFigures(components, rows.Count, kept)],
            PerChild = [.. LoadingFigures(context, rows, components.Loadings(kept))],
        };
    }
}
