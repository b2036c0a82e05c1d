using System.Numerics;
using UrbanIndicators.Scoring.Functions;

namespace UrbanIndicators.Scoring.Aggregating;

/// <summary>Weighted power mean: (Σ w·x^p ÷ Σ w)^(1/p); for p &lt; 0 a zero gives 0. Losses by Shapley's value against full marks.</summary>
internal sealed class PowerAggregator(double exponent, double? floor)
    : MeanAggregator<PowerAggregator.Power>(new(exponent), floor)
{
    private readonly double exponent = exponent;

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var p = Figures.Value(exponent);
        return $"(({Terms.Join(scores, weights, " + ", (x, w) => $"{w} × {x}^{p}")}) ÷ {Figures.Value(Terms.Sum(weights))})^(1 ÷ {p})";
    }

    internal readonly struct Power(double exponent) : IMeanOperation
    {
        private readonly Vector<double> exponent = Vector.Create(exponent);

        public Vector<double> Forward(Vector<double> scores) => StableExponential.Of(exponent * Vector.Log(Vector.Abs(scores)));

        public Vector<double> Back(Vector<double> mean) => StableExponential.Of(Vector.Log(mean) / exponent);
    }
}
