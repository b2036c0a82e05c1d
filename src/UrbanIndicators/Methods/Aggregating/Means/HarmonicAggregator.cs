using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Weighted harmonic mean: Σ w ÷ Σ (w ÷ x); a zero gives 0. Losses by Shapley's value against full marks.</summary>
internal sealed class HarmonicAggregator(double? floor) : MeanAggregator<HarmonicAggregator.Reciprocal>(default, floor)
{
    public override bool ZeroGivesZero => true;

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights) =>
        $"{Figures.Value(Terms.Sum(weights))} ÷ ({Terms.Join(Raised(scores), weights, " + ", (x, w) => $"{w} ÷ {x}")})";

    internal readonly struct Reciprocal : IMeanOperation
    {
        // A score that rounding put below 0 is 0; the absolute value makes 0 of −0, whose reciprocal would be −∞.
        public Vector512<double> Forward(Vector512<double> scores) =>
            Vector512<double>.One / Vector512.Abs(Vector512.MaxNative(Vector512<double>.Zero, scores));

        public Vector512<double> Back(Vector512<double> mean) => Vector512<double>.One / mean;
    }
}
