using System.Numerics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// Shares a node's loss by Shapley's value: what a child takes away, averaged over every order in which children fall from full marks to
/// their scores.
/// </summary>
/// <remarks>L. S. Shapley, A value for n-person games, 1953. Exact: every subset of the children is aggregated once.</remarks>
internal static class Shapley
{
    public static void Share(
        Aggregator aggregator, ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, double top, Span<double> losses)
    {
        var n = scores.Length;
        var values = new double[1 << n];
        var mixed = new double[n];
        for (var fallen = 0; fallen < values.Length; fallen++)
        {
            for (var i = 0; i < n; i++) mixed[i] = (fallen >> i & 1) == 1 ? scores[i] : top;
            values[fallen] = aggregator.Combine(mixed, weights);
        }

        var share = Shares(n);
        losses[..n].Clear();
        for (var fallen = 0; fallen < values.Length; fallen++)
        {
            for (var i = 0; i < n; i++)
            {
                if ((fallen >> i & 1) == 1) continue;
                losses[i] += share[BitOperations.PopCount((uint)fallen)] * (values[fallen] - values[fallen | 1 << i]);
            }
        }
    }

    /// <summary>k!·(n − k − 1)! ÷ n!: how often the k that fell first are a given set.</summary>
    private static double[] Shares(int n)
    {
        var share = new double[n];
        share[0] = 1.0 / n;
        for (var k = 1; k < n; k++) share[k] = share[k - 1] * k / (n - k);
        return share;
    }
}
