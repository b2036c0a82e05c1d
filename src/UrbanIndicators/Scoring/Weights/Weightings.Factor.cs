namespace UrbanIndicators.Scoring.Weights;

internal static partial class Weightings
{
    /// <summary>Weights by factors (因子分析法): principal components, turned by varimax, squared loadings.</summary>
    /// <remarks>
    /// Loadings of the components kept are turned by varimax with Kaiser's normalisation. Each child belongs to the factor that it loads most; its weight is its squared
    /// loading ÷ the variance the factor explains, times that variance ÷ the variance of all: w_j ∝ max_k l²_jk. OECD/JRC, Handbook, 2008, step 6; Nicoletti,
    /// Scarpetta and Boylaud 2000. Which components are kept, and missing, constant and empty children, as for <c>pca</c>.
    /// </remarks>
    private static WeightingResult? Factor(WeightingContext context)
    {
        if (Extract(context) is not var (rows, components, kept)) return null;
        var loadings = Varimax.Rotate(components.Loadings(kept));
        double[] found = [.. Enumerable.Range(0, loadings.RowCount).Select(j => loadings.Row(j).Max(l => l * l))];
        if (Weights(context, rows.Children, found) is not { } weights) return null;
        return new(weights)
        {
            Figures =
            [
                .. ComponentFigures(components, rows.Count, kept),
                .. Enumerable.Range(0, kept).Select(k => (Numbered("factor-variance", k), loadings.Column(k).DotProduct(loadings.Column(k)))),
            ],
            PerChild =
            [
                .. LoadingFigures(context, rows, loadings),
                Figure(context, "factor", rows.Children, [.. Enumerable.Range(0, found.Length).Select(j => 1.0 + loadings.Row(j).PointwiseAbs().MaximumIndex())]),
            ],
        };
    }
}
