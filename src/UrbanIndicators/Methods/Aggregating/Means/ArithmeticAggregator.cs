using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Weighted arithmetic mean: Σ w·x ÷ Σ w. Losses: w·(top − x).</summary>
internal sealed class ArithmeticAggregator() : MeanAggregator<ArithmeticAggregator.Identity>(default, floor: null)
{
    public override bool TakesSubsetsForLosses => false;

    public override bool TryShareLoss(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, double top, Span<double> losses)
    {
        for (var i = 0; i < scores.Length; i++) losses[i] = weights[i] * (top - scores[i]);
        return true;
    }

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights) =>
        $"({Terms.Join(scores, weights, " + ", (x, w) => $"{x} × {w}")}) ÷ {Figures.Value(Terms.Sum(weights))}";

    internal readonly struct Identity : IMeanOperation
    {
        public Vector512<double> Forward(Vector512<double> scores) => scores;

        public Vector512<double> Back(Vector512<double> mean) => mean;
    }
}
