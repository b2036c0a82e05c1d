using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Weighted median: the score at which half of the weight is reached, from below.</summary>
/// <remarks>
/// F. Y. Edgeworth, 1888. Where exactly half of the weight lies below (see <see cref="Threshold"/>), the mean of the scores on both sides,
/// so that equal weights give the usual median. Missing: the weight of the children present counts.
/// </remarks>
internal sealed class WeightedMedianAggregator : RowAggregator
{
    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights) =>
        $"median({Terms.Join(scores, weights, ", ", (x, w) => $"{x} × {w}")})";

    protected override int ScratchFor(int children) => 2 * children;

    protected override double Score(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, Span<double> scratch)
    {
        var sorted = scratch[..scores.Length];
        var sortedWeights = scratch.Slice(scores.Length, scores.Length);
        var count = SortedRow.Sort(scores, weights, sorted, sortedWeights);
        var total = 0.0;
        foreach (var weight in sortedWeights[..count]) total += weight;
        var reached = 0.0;
        for (var i = 0; i < count - 1; i++)
        {
            reached += sortedWeights[i];
            if (Threshold.OfShares.IsAt(reached / total, 0.5)) return (sorted[i] + sorted[i + 1]) / 2;
            if (Threshold.OfShares.IsAbove(reached / total, 0.5)) return sorted[i];
        }

        return sorted[count - 1];
    }
}
