using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>How well the judgements of a matrix fit each other.</summary>
/// <param name="LambdaMax">The principal eigenvalue; as many as there are items when the judgements are consistent.</param>
/// <param name="Index">CI = (λmax − n) / (n − 1); 0 for one item.</param>
/// <param name="Ratio">
/// CR = CI / RI; 0 for one and two items, which cannot contradict each other; NaN where no random index is known.
/// </param>
internal sealed record Consistency(double LambdaMax, double Index, double Ratio)
{
    /// <summary>A ratio above it is too inconsistent (Saaty 1980).</summary>
    public const double Limit = 0.1;

    public bool IsPoor => Threshold.OfShares.IsAbove(Ratio, Limit);

    public static Consistency Of(PairwiseMatrix matrix, double[] weights, string table)
    {
        var size = matrix.Size;
        var lambda = matrix.LambdaMax(weights);
        if (size <= 2) return new(size, 0, 0);
        var index = Math.Max(0, (lambda - size) / (size - 1));
        return new(lambda, index, index / RandomIndex.Of(table, size));
    }
}
