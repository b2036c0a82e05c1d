using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>How the rank-sum ratios of the reference are distributed: the line of RSR over probit, and the grades it gives.</summary>
/// <remarks>
/// Tian Fengtiao, 1993. The different values in rising order, each with its frequency; the mean rank R̄ of a value and the cumulative share
/// p = R̄ ÷ n, the last one 1 − 1 ÷ (4n); probit = 5 + Φ⁻¹(p); RSR = a + b·probit by least squares over the different values, F = SSR ÷
/// (SSE ÷ (k − 2)) with its p-value. k grades are cut at the probits 2 + 6·i ÷ k (4 and 6 for three; 3.5, 5, 6.5 for four; 3.2, 4.4, 5.6,
/// 6.8 for five). Fewer than three different values give no line.
/// </remarks>
internal sealed class RankSumRatioDistribution
{
    /// <summary>The number of saved constants: values, a, b, r², F, p.</summary>
    private const int Length = 6;

    private const double ProbitOfMean = 5;
    private const double LowestProbit = 2;
    private const double ProbitSpan = 6;
    private const int FewestValues = 3;

    private readonly int grades;

    private RankSumRatioDistribution(ImmutableArray<double> constants, int grades) => (Constants, this.grades) = (constants, grades);

    public ImmutableArray<double> Constants { get; }

    /// <summary>The line and its test; nothing where there were too few different values.</summary>
    public ImmutableArray<(string Name, double Value)> Findings => !HasLine
        ? [("values", Constants[0])]
        :
        [
            (
                "values",
                Constants[0]), ("a", Constants[1]), ("b", Constants[2]), ("r2", Constants[3]), ("F", Constants[4]), ("p", Constants[5]),
            .. Enumerable.Range(1, grades - 1).Select(i => (FormattableString.Invariant($"cut-{i}"), Cut(i))),
        ];

    private bool HasLine => Constants[0] >= FewestValues;

    public static RankSumRatioDistribution None(int grades) => new([.. new double[Length]], grades);

    public static RankSumRatioDistribution Read(ConstantReader constants, string name, int grades)
    {
        var line = constants.Numbers(name, length: Length);
        Need[] needs = [Need.Count(0), Need.Number, Need.NotNegative, Need.Share, Need.NotNegative, Need.Share];
        constants.Require(
            needs.Zip(line).All(n => n.First.IsMetBy(n.Second)), name,
            Phrase.Of("rank-sum-ratio-distribution.a-number-of-values-a"));
        return new(line, grades);
    }

    /// <summary>Fits the line to the ratios of the reference.</summary>
    public static RankSumRatioDistribution Of(List<double> ratios, int grades)
    {
        ratios.Sort();
        var (values, probits) = (new List<double>(), new List<double>());
        for (var from = 0; from < ratios.Count;)
        {
            var to = from + 1;
            while (to < ratios.Count && Threshold.OfShares.IsAt(ratios[to], ratios[from])) to++;
            // The mean of the ranks from + 1 … to; the last value would have all below it and no probit.
            var share = to < ratios.Count ? (from + 1 + to) / 2.0 / ratios.Count : 1 - (1.0 / (4 * ratios.Count));
            values.Add(ratios[from]);
            probits.Add(ProbitOfMean + Normal.InvCDF(0, 1, share));
            from = to;
        }

        return values.Count < FewestValues ? new([values.Count, 0, 0, 0, 0, 0], grades) : new(LineOf(values, probits), grades);
    }

    /// <summary>Says the grade of a ratio; <see langword="null"/> where there is no line.</summary>
    public LocalizedText? GradeOf(double ratio)
    {
        if (!HasLine || double.IsNaN(ratio)) return null;
        var grade = 1;
        while (grade < grades && Threshold.OfShares.IsAtLeast(ratio, Cut(grade))) grade++;
        var line = $"RSR = {Closeness.Exact(Constants[1])} + {Closeness.Exact(Constants[2])} × probit";
        var (rank, all) = (Figures.Value(grade), Figures.Value(grades));
        return Phrase.Of("rank-sum-ratio-distribution.grade-of-1-the-lowest", rank, all, line);
    }

    private static ImmutableArray<double> LineOf(List<double> values, List<double> probits)
    {
        var n = values.Count;
        var (meanX, meanY) = (probits.Average(), values.Average());
        var (sxx, sxy, syy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            var (x, y) = (probits[i] - meanX, values[i] - meanY);
            (sxx, sxy, syy) = (sxx + (x * x), sxy + (x * y), syy + (y * y));
        }

        var slope = sxy / sxx;
        var explained = slope * sxy;
        var rest = Math.Max(0, syy - explained);
        // Values on the line to the last digit give no finite F.
        var f = rest > 0 ? Math.Min(explained / (rest / (n - 2)), Magnitude.Largest) : Magnitude.Largest;
        var p = f < Magnitude.Largest ? 1 - FisherSnedecor.CDF(1, n - 2, f) : 0;
        return [n, meanY - (slope * meanX), slope, explained / syy, f, p];
    }

    /// <summary>The ratio from which the grade above the i-th begins.</summary>
    private double Cut(int i) => Constants[1] + (Constants[2] * (LowestProbit + (ProbitSpan * i / grades)));
}
