using System.Numerics;

namespace UrbanIndicators.Scoring.Aggregating;

/// <summary>Weighted harmonic mean: Σ w ÷ Σ (w ÷ x); a zero gives 0. Losses by Shapley's value against full marks.</summary>
internal sealed class HarmonicAggregator(double? floor) : MeanAggregator<HarmonicAggregator.Reciprocal>(default, floor)
{
    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights) =>
        $"{Figures.Value(Terms.Sum(weights))} ÷ ({Terms.Join(scores, weights, " + ", (x, w) => $"{w} ÷ {x}")})";

    internal readonly struct Reciprocal : IMeanOperation
    {
        // The absolute value makes 0 of −0, whose reciprocal would be −∞.
        public Vector<double> Forward(Vector<double> scores) => Vector<double>.One / Vector.Abs(scores);

        public Vector<double> Back(Vector<double> mean) => Vector<double>.One / mean;
    }
}
