using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// Weighted power mean: (Σ w·x^p ÷ Σ w)^(1/p); for p &lt; 0 a zero gives 0. Losses by Shapley's value against full marks.
/// </summary>
internal sealed class PowerAggregator(double exponent, double? floor, double top)
    : MeanAggregator<PowerAggregator.Power>(new(exponent, top), floor)
{
    private readonly double exponent = exponent;

    public override bool ZeroGivesZero => exponent < 0;

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var p = Figures.Value(exponent);
        return $"(({Terms.Join(Raised(scores), weights, " + ", (x, w) => $"{w} × {x}^{p}")}) ÷ {Figures.Value(Terms.Sum(weights))})^(1 ÷ "
            + $"{p})";
    }

    /// <summary>Powers of shares of full marks, so that no scale, however large or small, makes them overflow.</summary>
    internal readonly struct Power(double exponent, double top) : IMeanOperation
    {
        private readonly Vector512<double> exponent = Vector512.Create(exponent);
        private readonly Vector512<double> top = Vector512.Create(top);

        // A score that rounding put below 0 is 0; a negative one is refused before.
        public Vector512<double> Forward(Vector512<double> scores) =>
            LaneMath.Exp(exponent * LaneMath.Log(Vector512.Abs(Vector512.MaxNative(Vector512<double>.Zero, scores)) / top));

        public Vector512<double> Back(Vector512<double> mean) => top * LaneMath.Exp(LaneMath.Log(mean) / exponent);
    }
}
