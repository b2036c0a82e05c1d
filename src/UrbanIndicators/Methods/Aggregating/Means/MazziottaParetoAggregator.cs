using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Mazziotta–Pareto index: the mean of standardised scores, less (or plus) what they differ among each other.</summary>
/// <remarks>
/// <para>
/// M. De Muro, M. Mazziotta, A. Pareto, Social Indicators Research 104, 2011. z = 100 + 10·(x − m) ÷ s with mean and standard deviation of
/// the child over the reference; M and S are the mean and the standard deviation of a place's z; MPI∓ = M ∓ S·c with the coefficient of
/// variation c = S÷M, which counts as 1 at most, and as 1 where M is not above 0: beyond S = M the formula of the paper turns round (a
/// lower M would gain), and at M = 0 it has no value. Only places from outside, or goalposts much narrower than the scores, come near that.
/// Scores stand on the method's own range, 70 to 130 for most places, or, when <c>range</c> is given, on that: 70 becomes its low end, 130
/// its high end, and what is beyond is cut.
/// </para>
/// <para>
/// The paper divides by n in both deviations, the R package Compind by n − 1, which is the rule of this library for deviations over places
/// too;
/// <c>sd: population</c> gives the paper's. Weights enter M and S² as Σ w·z ÷ Σ w and Σ w·(z − M)² ÷ Σ w (× k ÷ (k − 1) for k children
/// present under n − 1). Missing: weights renormalised over the children present; a single one differs from none (S = 0). A child that is
/// the same throughout the reference takes no part. Losses are shared only where <c>range</c> puts the score on the scale.
/// </para>
/// </remarks>
internal sealed class MazziottaParetoAggregator(
    ImmutableArray<double> centre, ImmutableArray<double> slope, bool sample, bool up, ValueRange? range)
    : RowOperationAggregator<MazziottaParetoAggregator.Moments, MazziottaParetoAggregator.MomentSums>(new(centre, slope, sample, up, range))
{
    /// <summary>The parameter that puts the score on a range.</summary>
    public const string Range = "range";

    private const double Middle = 100;
    private const double LowEnd = 70;
    private const double HighEnd = 130;

    private readonly ImmutableArray<double> centre = centre;
    private readonly ImmutableArray<double> slope = slope;
    private readonly bool sample = sample;
    private readonly bool up = up;
    private readonly ValueRange? range = range;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => Named(("centre", centre), ("slope", slope));

    /// <summary>The index of the reference: standardised by mean and deviation.</summary>
    public static Aggregator? Fit(AggregationContext context)
    {
        const double deviation = 10;
        var scores = context.Scores();
        var byOthers = IsSample(context.Setting);
        var columns = context.Columns();
        return Make(
            context,
            [.. columns.Select(c => c.Varies ? c.Mean : 0)],
            [.. columns.Select((c, i) => c.Varies ? deviation / c.Deviation(scores[i], byOthers) : 0)]);
    }

    /// <summary>
    /// Makes the index from a child's score that becomes 100 and the points of z that a point of score is worth (0: it takes no part).
    /// </summary>
    public static Aggregator? Make(AggregationContext context, ImmutableArray<double> centre, ImmutableArray<double> slope)
    {
        if (slope.All(s => s == 0))
        {
            context.ReportOfNode(ScoringDiagnostics.NothingVaries, context.Scores()[0].Length);
            return null;
        }

        for (var child = 0; child < slope.Length; child++)
        {
            // One that nobody has was named before.
            if (slope[child] == 0 && context.Scores()[child].Any(s => !double.IsNaN(s)))
            {
                context.ReportOfNode(ScoringDiagnostics.ChildTakesNoPart, context.Children[child]);
            }
        }

        if (context.Method.Parameters.ContainsKey(Range) && RangeOf(context.Setting) is null)
        {
            return context.Setting.Refuse(ScoringDiagnostics.AggregationRange, context.Arguments.Method.Parameters[Range].ToString());
        }

        if (RangeOf(context.Setting) is null) context.ReportOfNode(ScoringDiagnostics.OwnRange, LowEnd, HighEnd);
        return Of(context.Setting, centre, slope);
    }

    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants)
    {
        var slopes = constants.Numbers("slope", Need.NotNegative, setting.Children);
        constants.Require(slopes.Any(s => s > 0), "slope", Phrase.Of("benefit-aggregator.one-above-0"));
        return Of(setting, constants.Numbers("centre", length: setting.Children), slopes);
    }

    public override Aggregator For(ReadOnlySpan<int> children) =>
        new MazziottaParetoAggregator(Pick(centre, children), Pick(slope, children), sample, up, range);

    public override bool TryShareLoss(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, double top, Span<double> losses) =>
        range is not null && base.TryShareLoss(scores, weights, top, losses);

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var (mean, variance) = Operation.MeanAndVariance(Sums(scores, weights));
        var (m, s) = (Figures.Rounded(mean[0]), Figures.Rounded(Math.Sqrt(variance[0])));
        var index = $"M {m} {(up ? '+' : '−')} S {s}{(variance[0] < mean[0] * mean[0] && mean[0] > 0 ? $"² ÷ {m}" : "")}";
        return range is { } ends
            ? $"MPI = {index} = {Figures.Rounded(Operation.Index(mean, variance)[0])}; {Figures.Value(LowEnd)}–{Figures.Value(HighEnd)} "
                + $"→ {Figures.Value(ends.Low)}–{Figures.Value(ends.High)}"
            : index;
    }

    private static MazziottaParetoAggregator Of(AggregationSetting setting, ImmutableArray<double> centre, ImmutableArray<double> slope) =>
        new MazziottaParetoAggregator(
        centre, slope, IsSample(setting), setting.Arguments.Word("penalty") == "up", RangeOf(setting));

    private static bool IsSample(AggregationSetting setting) => setting.Arguments.Word("sd") == "sample";

    private static ValueRange? RangeOf(AggregationSetting setting) =>
        setting.Arguments.Numbers(Range) is [var low, var high] && low < high && Magnitude.IsUsable(low) && Magnitude.IsUsable(high)
            ? new(low, high)
            : null;

    internal struct MomentSums
    {
        public Vector512<double> Weight;
        public Vector512<double> Sum;
        public Vector512<double> Squares;
        public Vector512<double> Count;
    }

    internal readonly struct Moments(ImmutableArray<double> centre, ImmutableArray<double> slope, bool sample, bool up, ValueRange? range)
        : IRowOperation<MomentSums>
    {
        private static readonly Vector512<double> Nought = Vector512<double>.Zero;

        public MomentSums Start => default;

        public void Add(ref MomentSums sums, int child, Vector512<double> scores, Vector512<double> present, double weight)
        {
            if (slope[child] == 0) return;
            // Distances from 100: the squares of z itself would leave few digits for their differences.
            var z = ((scores - Vector512.Create(centre[child])) * Vector512.Create(slope[child])) & present;
            var counted = Vector512.Create(weight) & present;
            sums.Weight += counted;
            sums.Count += Vector512<double>.One & present;
            sums.Sum += counted * z;
            sums.Squares += counted * z * z;
        }

        public (Vector512<double> Mean, Vector512<double> Variance) MeanAndVariance(in MomentSums sums)
        {
            var mean = sums.Sum / sums.Weight;
            var variance = Vector512.Max((sums.Squares / sums.Weight) - (mean * mean), Nought);
            if (sample)
            {
                var others = Vector512.Max(sums.Count - Vector512<double>.One, Vector512<double>.One);
                variance = variance * sums.Count / others;
            }

            return (mean + Vector512.Create(Middle), variance);
        }

        public Vector512<double> Index(Vector512<double> mean, Vector512<double> variance)
        {
            var deviation = Vector512.Sqrt(variance);
            var penalty = Vector512.ConditionalSelect(Vector512.GreaterThan(mean, deviation), variance / mean, deviation);
            return up ? mean + penalty : mean - penalty;
        }

        public Vector512<double> Result(in MomentSums sums)
        {
            var (mean, variance) = MeanAndVariance(sums);
            var index = Index(mean, variance);
            if (range is { } ends)
            {
                var position = (index - Vector512.Create(LowEnd)) / Vector512.Create(HighEnd - LowEnd);
                position = Vector512.MinNative(Vector512.MaxNative(position, Nought), Vector512<double>.One);
                index = new ScaleMap(ends).At(position);
            }

            return Vector512.ConditionalSelect(Vector512.GreaterThan(sums.Weight, Nought), index, Vector512.Create(double.NaN));
        }
    }
}
