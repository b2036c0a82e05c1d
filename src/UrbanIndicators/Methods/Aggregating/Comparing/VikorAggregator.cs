using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>VIKOR: a compromise between the regret of the whole (S) and the largest regret of a single child (R).</summary>
/// <remarks>
/// S. Opricovic, G.-H. Tzeng, European Journal of Operational Research 156, 2004. d = (f* − x) ÷ (f* − f⁻) with the best and worst scores
/// of the reference; S = Σ w·d ÷ Σ w, R = max w·d ÷ Σ w; Q = v·(S − S*) ÷ (S⁻ − S*) + (1 − v)·(R − R*) ÷ (R⁻ − R*), S*, S⁻, R*, R⁻ over the
/// reference; a term whose ends coincide is 0. Less is better, so the score is low + (1 − Q) × (high − low), Q cut to 0–1. Scores beyond
/// the reference's best and worst are cut to them. Missing: weights renormalised over the children present. A child that is the same
/// throughout the reference adds no regret.
/// </remarks>
internal sealed class VikorAggregator : RowOperationAggregator<VikorAggregator.Regrets, VikorAggregator.RegretSums>
{
    private readonly ImmutableArray<double> best;
    private readonly ImmutableArray<double> worst;
    private readonly ImmutableArray<double> part;
    private readonly ImmutableArray<double> ends;
    private readonly double v;
    private readonly ValueRange scale;

    /// <param name="best">f*, a child each.</param>
    /// <param name="worst">f⁻, a child each.</param>
    /// <param name="part">1 where the child takes part, 0 where the reference has no score of it.</param>
    /// <param name="ends">S*, S⁻, R*, R⁻.</param>
    /// <param name="v">The weight of S.</param>
    /// <param name="scale">The scale.</param>
    public VikorAggregator(
        ImmutableArray<double> best, ImmutableArray<double> worst, ImmutableArray<double> part, ImmutableArray<double> ends, double v,
            ValueRange scale)
        : base(new(best, worst, part, ends, v, scale)) =>
        (this.best, this.worst, this.part, this.ends, this.v, this.scale) = (best, worst, part, ends, v, scale);

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("best", best), ("worst", worst), ("part", part), ("ends", ends));

    public static Aggregator? Fit(AggregationContext context)
    {
        var scores = context.Scores();
        var columns = context.Columns();
        if (!Array.Exists(columns, c => c.Varies))
        {
            context.ReportOfNode(ScoringDiagnostics.NothingVaries, columns.Max(c => c.Count));
            return null;
        }

        ImmutableArray<double> highest = [.. columns.Select(c => c.Count > 0 ? c.High : 0)];
        ImmutableArray<double> lowest = [.. columns.Select(c => c.Count == 0 ? 0 : c.Varies ? c.Low : c.High)];
        ImmutableArray<double> taking = [.. columns.Select(c => c.Count > 0 ? 1.0 : 0)];
        double[] found = [double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity, double.NegativeInfinity];
        var whole = context.Arguments.Number("v")!.Value;
        foreach (var sums in Visit(new(highest, lowest, taking, [0, 1, 0, 1], whole, context.Scale), scores, context.Weights))
        {
            for (var lane = 0; lane < Vector512<double>.Count; lane++)
            {
                if (sums.Weight[lane] == 0) continue;
                var (s, r) = (sums.Whole[lane] / sums.Weight[lane], sums.Largest[lane] / sums.Weight[lane]);
                (found[0], found[1]) = (Math.Min(found[0], s), Math.Max(found[1], s));
                (found[2], found[3]) = (Math.Min(found[2], r), Math.Max(found[3], r));
            }
        }

        // Ends that only rounding keeps apart coincide.
        if (Threshold.OfShares.IsAt(found[1], found[0])) found[1] = found[0];
        if (Threshold.OfShares.IsAt(found[3], found[2])) found[3] = found[2];
        return new VikorAggregator(highest, lowest, taking, [.. found], whole, context.Scale);
    }

    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants)
    {
        var (highest, lowest) = constants.Ends("best", "worst", setting.Children);
        var found = constants.Numbers("ends", Need.Share, 4);
        constants.Require(
            found[0] <= found[1] && found[2] <= found[3], "ends",
            Phrase.Of("vikor-aggregator.the-smallest-and-the-largest"));
        var taking = constants.Numbers("part", Need.Flag, setting.Children);
        return new VikorAggregator(highest, lowest, taking, found, setting.Arguments.Number("v")!.Value, setting.Scale);
    }

    public override Aggregator For(ReadOnlySpan<int> children) =>
        new VikorAggregator(Pick(best, children), Pick(worst, children), Pick(part, children), ends, v, scale);

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var sums = Sums(scores, weights);
        var (s, r) = (sums.Whole[0] / sums.Weight[0], sums.Largest[0] / sums.Weight[0]);
        var q = 1 - ((Operation.Result(sums)[0] - scale.Low) / scale.Length);
        return $"S = {Closeness.Exact(s)}, R = {Closeness.Exact(r)}, Q = {Closeness.Exact(q)}; "
            + $"{Closeness.Mapped($"(1 − {Closeness.Exact(q)})", scale)}";
    }

    internal struct RegretSums
    {
        public Vector512<double> Weight;
        public Vector512<double> Whole;
        public Vector512<double> Largest;
    }

    internal readonly struct Regrets(
        ImmutableArray<double> best, ImmutableArray<double> worst, ImmutableArray<double> part, ImmutableArray<double> ends, double v,
            ValueRange scale)
        : IRowOperation<RegretSums>
    {
        private readonly ScaleMap map = new(scale);

        public RegretSums Start => default;

        public void Add(ref RegretSums sums, int child, Vector512<double> scores, Vector512<double> present, double weight)
        {
            var top = Vector512.Create(best[child]);
            var bottom = Vector512.Create(worst[child]);
            var counted = Vector512.Create(weight * part[child]) & present;
            var span = best[child] - worst[child];
            var cut = Vector512.MinNative(Vector512.MaxNative(scores, bottom), top);
            var regret = (Vector512.Create(span > 0 ? weight / span : 0) * (top - cut)) & present;
            sums.Weight += counted;
            sums.Whole += regret;
            sums.Largest = Vector512.MaxNative(sums.Largest, regret);
        }

        public Vector512<double> Result(in RegretSums sums)
        {
            var q = (Vector512.Create(v) * Position(sums.Whole / sums.Weight, ends[0], ends[1]))
                + (Vector512.Create(1 - v) * Position(sums.Largest / sums.Weight, ends[2], ends[3]));
            var cut = Vector512.MinNative(Vector512.MaxNative(q, Vector512<double>.Zero), Vector512<double>.One);
            var score = map.At(Vector512<double>.One - cut);
            return Vector512.ConditionalSelect(
                Vector512.GreaterThan(sums.Weight, Vector512<double>.Zero), score, Vector512.Create(double.NaN));
        }

        private static Vector512<double> Position(Vector512<double> figure, double from, double to) =>
            to > from ? (figure - Vector512.Create(from)) / Vector512.Create(to - from) : Vector512<double>.Zero;
    }
}
