using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Weighted geometric mean: exp(Σ w·ln x ÷ Σ w); a zero gives 0. OECD/JRC, Handbook, 2008.</summary>
/// <remarks>
/// Losses by the logarithmic mean (LMDI: Ang, Energy Policy 32, 2004): L(top, score)·w·ln(top ÷ x) with L(a, b) = (a − b) ÷ (ln a − ln b).
/// Where a child is 0 the node is, and the zeros bear the whole loss by weight.
/// </remarks>
internal sealed class GeometricAggregator(double? floor) : MeanAggregator<GeometricAggregator.Logarithm>(default, floor)
{
    public override bool ZeroGivesZero => true;

    public override bool TakesSubsetsForLosses => false;

    public override bool TryShareLoss(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, double top, Span<double> losses)
    {
        var score = Combine(scores, weights);
        var zeros = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (Raised(scores[i]) == 0) zeros += weights[i];
        }

        if (zeros > 0)
        {
            for (var i = 0; i < scores.Length; i++) losses[i] = Raised(scores[i]) == 0 ? top * weights[i] / zeros : 0;
            return true;
        }

        // The logarithms' sum stands for ln(top ÷ score), so that the shares sum to the loss whatever the rounding of exp.
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += losses[i] = weights[i] * Math.Log(top / Raised(scores[i]));
        var mean = Math.Abs(sum) < 1e-12 ? top : (top - score) / sum;
        for (var i = 0; i < scores.Length; i++) losses[i] *= mean;
        return true;
    }

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var total = Figures.Value(Terms.Sum(weights));
        return $"({Terms.Join(Raised(scores), weights, " × ", (x, w) => w == "1" ? x : $"{x}^{w}")})^(1 ÷ {total})";
    }

    internal readonly struct Logarithm : IMeanOperation
    {
        // A score that rounding put below 0 is 0; a negative one is refused before.
        public Vector512<double> Forward(Vector512<double> scores) => LaneMath.Log(Vector512.MaxNative(Vector512<double>.Zero, scores));

        public Vector512<double> Back(Vector512<double> mean) => LaneMath.Exp(mean);
    }
}
