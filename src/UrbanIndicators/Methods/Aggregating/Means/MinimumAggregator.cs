using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>The smallest score (短板). The children that bind bear the whole loss, ties in equal parts.</summary>
/// <param name="scale">The scale on which scores tie.</param>
internal sealed class MinimumAggregator(ValueRange scale) : Aggregator
{
    public override bool TakesSubsetsForLosses => false;

    public override void Apply(ChildColumns children, Span<double> scores)
    {
        var output = MemoryMarshal.Cast<double, Vector512<double>>(scores[..children.Length]);
        for (var i = 0; i < output.Length; i++)
        {
            var smallest = Vector512.Create(double.NaN);
            for (var child = 0; child < children.Count; child++)
            {
                var score = children.Load(child, i);
                var take = Vector512.LessThan(score, smallest) | Vector512.AndNot(
                    Vector512.Equals(score, score), Vector512.Equals(smallest, smallest));
                smallest = Vector512.ConditionalSelect(take, score, smallest);
            }

            output[i] = smallest;
        }
    }

    public override double Combine(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var smallest = scores[0];
        foreach (var score in scores) smallest = Math.Min(smallest, score);
        return smallest;
    }

    public override bool TryShareLoss(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, double top, Span<double> losses)
    {
        var smallest = Combine(scores, weights);
        var binding = 0;
        foreach (var score in scores) binding += Binds(score, smallest) ? 1 : 0;
        for (var i = 0; i < scores.Length; i++) losses[i] = Binds(scores[i], smallest) ? (top - smallest) / binding : 0;
        return true;
    }

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights) =>
        $"min({Terms.Join(scores, weights, ", ", (x, _) => x)})";

    private bool Binds(double score, double smallest) => Threshold.OfScores(scale).IsAtMost(score, smallest);
}
