using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Ordered weighted average: weights by rank, from the best child of a row to its worst.</summary>
/// <remarks>
/// R. R. Yager, 1988: Σ v·b, b the scores from the largest down. The children's own weights enter as importance (Yager, 1996): with u their
/// share of the weight, the k-th best has v = Q(u₁ + … + u_k) − Q(u₁ + … + u_(k−1)); equal weights give v = Q(k÷n) − Q((k−1)÷n), and a list
/// of weights is the Q that is linear between its sums. Missing: Q is taken over the children present. Orness, Σ (n − k)·v ÷ (n − 1), is 1
/// for the maximum, ½ for the mean, 0 for the minimum. Compind's two forms of "at least k" are <c>best: k</c> (CI_OWA_p) and <c>worst:
/// k</c> (CI_OWA_n); <c>at-least: k</c> is Yager's: the k-th best.
/// </remarks>
internal sealed class OwaAggregator(OwaQuantifier quantifier) : RowAggregator
{
    public static Aggregator? Of(AggregationSetting setting) =>
        OwaQuantifier.Of(setting) is { } quantifier ? new OwaAggregator(quantifier) : null;

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var (sorted, ranks) = (new double[scores.Length], new double[scores.Length]);
        var count = SortedRow.Sort(scores, weights, sorted, ranks);
        Rank(ranks);
        Array.Reverse(sorted);
        Array.Reverse(ranks);
        var orness = count == 1 ? 0.5 : ranks.Select((v, k) => (count - 1 - k) * v).Sum() / (count - 1);
        var terms = sorted.Zip(ranks, (b, v) => $"{Closeness.Exact(v)} × {Figures.Rounded(b)}");
        return $"{string.Join(" + ", terms)} (orness {Closeness.Exact(orness)})";
    }

    protected override int ScratchFor(int children) => 2 * children;

    protected override double Score(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, Span<double> scratch)
    {
        var sorted = scratch[..scores.Length];
        var ranks = scratch.Slice(scores.Length, scores.Length);
        var count = SortedRow.Sort(scores, weights, sorted, ranks);
        Rank(ranks[..count]);
        var sum = 0.0;
        for (var i = 0; i < count; i++) sum += ranks[i] * sorted[i];
        // As every mean, whatever rounding makes of the weights' sum.
        return Math.Clamp(sum, sorted[0], sorted[count - 1]);
    }

    /// <summary>Turns importances, in the order of rising scores, into the weights of their ranks.</summary>
    private void Rank(Span<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights) total += weight;
        var (held, reached) = (0.0, 0.0);
        for (var i = weights.Length - 1; i >= 0; i--)
        {
            held += weights[i];
            var now = i == 0 ? 1 : quantifier.At(held / total);
            weights[i] = now - reached;
            reached = now;
        }
    }
}
