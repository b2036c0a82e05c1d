using System.Runtime.Intrinsics;

namespace UrbanIndicators.Scoring.Aggregating;

/// <summary>Weighted power mean: (Σ w·x^p ÷ Σ w)^(1/p); for p &lt; 0 a zero gives 0. Losses by Shapley's value against full marks.</summary>
internal sealed class PowerAggregator(double exponent, double? floor)
    : MeanAggregator<PowerAggregator.Power>(new(exponent), floor)
{
    private readonly double exponent = exponent;

    public override bool ZeroGivesZero => exponent < 0;

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var p = Figures.Value(exponent);
        return $"(({Terms.Join(scores, weights, " + ", (x, w) => $"{w} × {x}^{p}")}) ÷ {Figures.Value(Terms.Sum(weights))})^(1 ÷ {p})";
    }

    internal readonly struct Power(double exponent) : IMeanOperation
    {
        private readonly Vector512<double> exponent = Vector512.Create(exponent);

        public Vector512<double> Forward(Vector512<double> scores) => LaneMath.Exp(exponent * LaneMath.Log(Vector512.Abs(scores)));

        public Vector512<double> Back(Vector512<double> mean) => LaneMath.Exp(LaneMath.Log(mean) / exponent);
    }
}
