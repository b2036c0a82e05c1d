using System.Numerics.Tensors;

namespace UrbanIndicators.Methods.Treating;

/// <summary>Finds the power of the Box–Cox transform by maximum likelihood.</summary>
/// <remarks>
/// The profile log-likelihood of λ is −n/2 · ln s²(λ), s² the variance (with n) of (w^λ − 1) ÷ λ, w the value divided by the geometric mean
/// of all. Box and Cox, An analysis of transformations, Journal of the Royal Statistical Society B 26, 1964. It is searched from −5 to 5
/// and given to three decimals: finer, the order of the rows would show.
/// </remarks>
internal static class BoxCoxLikelihood
{
    public const double Limit = 5;

    private const double Coarse = 0.25;
    private const double Fine = 1e-5;
    private const double GoldenRatio = 0.618_033_988_749_894_9;

    /// <summary>Finds the power.</summary>
    /// <param name="values">Values above 0, not all the same.</param>
    public static double BestPower(ReadOnlySpan<double> values)
    {
        var logarithms = new double[values.Length];
        TensorPrimitives.Log(values, logarithms);
        TensorPrimitives.Subtract(logarithms, TensorPrimitives.Sum<double>(logarithms) / logarithms.Length, logarithms);
        var work = new double[values.Length];
        var best = -Limit;
        var highest = double.NegativeInfinity;
        for (var i = 0; i <= 2 * Limit / Coarse; i++)
        {
            var power = -Limit + (i * Coarse);
            var likelihood = LogLikelihood(logarithms, power, work);
            if (likelihood > highest) (best, highest) = (power, likelihood);
        }

        return Math.Round(Refined(logarithms, Math.Max(best - Coarse, -Limit), Math.Min(best + Coarse, Limit), work), 3);
    }

    private static double Refined(double[] logarithms, double low, double high, double[] work)
    {
        var inner = high - (GoldenRatio * (high - low));
        var outer = low + (GoldenRatio * (high - low));
        var (atInner, atOuter) = (LogLikelihood(logarithms, inner, work), LogLikelihood(logarithms, outer, work));
        while (high - low > Fine)
        {
            if (atInner >= atOuter)
            {
                (high, outer, atOuter) = (outer, inner, atInner);
                inner = high - (GoldenRatio * (high - low));
                atInner = LogLikelihood(logarithms, inner, work);
            }
            else
            {
                (low, inner, atInner) = (inner, outer, atOuter);
                outer = low + (GoldenRatio * (high - low));
                atOuter = LogLikelihood(logarithms, outer, work);
            }
        }

        return (low + high) / 2;
    }

    /// <summary>Gives the log-likelihood per value, without its constant; negative infinity where it cannot be calculated.</summary>
    private static double LogLikelihood(double[] logarithms, double power, double[] work)
    {
        TensorPrimitives.Multiply(logarithms, power, work);
        TensorPrimitives.Exp<double>(work, work);
        // Near 0 the difference of powers would be lost in rounding, and the limit is the logarithm.
        ReadOnlySpan<double> transformed = Math.Abs(power) < 1e-7 ? logarithms : work;
        var divisor = Math.Abs(power) < 1e-7 ? 1 : power;
        var mean = TensorPrimitives.Sum(transformed) / transformed.Length;
        TensorPrimitives.Subtract(transformed, mean, work);
        var variance = TensorPrimitives.SumOfSquares<double>(work) / work.Length / (divisor * divisor);
        return variance > 0 && double.IsFinite(variance) ? -0.5 * Math.Log(variance) : double.NegativeInfinity;
    }
}
