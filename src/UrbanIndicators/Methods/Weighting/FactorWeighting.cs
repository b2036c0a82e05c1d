using MathNet.Numerics.LinearAlgebra;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>Weights by factors (因子分析法): principal components, turned by varimax, squared loadings.</summary>
/// <remarks>
/// Loadings l of the components kept are turned by varimax with Kaiser's normalisation; V_k = Σ_j l²_jk is the variance of factor k. Each
/// child belongs to the factor k where l²_jk ÷ V_k is largest; its weight there is that share, times the factor's V_k ÷ ΣV: w_j ∝ l²_jk.
/// OECD/JRC, Handbook, 2008, step 6, whose example this gives; Nicoletti, Scarpetta and Boylaud 2000. Which components are kept, and
/// missing, constant and empty children, as for <c>pca</c>.
/// </remarks>
internal sealed class FactorWeighting() : ComponentWeighting(new(
        MethodKind.Weighting, "factor", Phrase.Of("weighting.factor"),
        "components kept (λ > 1), varimax; w ∝ l² on the factor where l² / Σl² is largest")
{
    Parameters = [.. Kept, LearnOf(ScoresWord)],
})
{
    public override WeightingResult? Find(WeightingContext context)
    {
        if (Extract(context) is not var (rows, components, kept)) return null;
        var loadings = Varimax.Rotate(components.Loadings(kept));
        double[] variances = [.. Enumerable.Range(0, kept).Select(k => loadings.Column(k).DotProduct(loadings.Column(k)))];
        int[] factors = [.. Enumerable.Range(0, loadings.RowCount).Select(j => Home(loadings.Row(j), variances))];
        double[] found = [.. factors.Select((k, j) => loadings[j, k] * loadings[j, k])];
        return new(Weights(context, rows.Children, found))
        {
            Figures = [
                .. ComponentFigures(components, rows.Count, kept), .. variances.Select((v, k) => (Numbered("factor-variance", k), v)),
            ],
            PerChild = [
                .. LoadingFigures(context, rows, loadings), Figure(context, "factor", rows.Children, [.. factors.Select(k => k + 1.0)]),
            ],
        };
    }

    private static int Home(Vector<double> loadings, double[] variances) =>
        loadings.PointwisePower(2).PointwiseDivide(Vector<double>.Build.Dense(variances)).MaximumIndex();
}
