using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>TOPSIS (逼近理想解排序法): how near a place is to the best scores of the reference and how far from the worst.</summary>
/// <remarks>
/// C.-L. Hwang, K. Yoon, Multiple Attribute Decision Making, 1981. v = w·x ÷ √Σx²; D⁺ and D⁻ are the distances to the largest and smallest
/// v of the reference; closeness C = D⁻ ÷ (D⁺ + D⁻); score = low + C × (high − low). Scores beyond the reference's best and worst are cut
/// to them, so that a better place never scores less. A missing child takes no part in either distance (C does not depend on the weights'
/// sum). A row of which every present child is the same throughout the reference has no score.
/// </remarks>
internal sealed class TopsisAggregator(
    ImmutableArray<double> best, ImmutableArray<double> worst, ImmutableArray<double> norm, ValueRange scale)
    : RowOperationAggregator<TopsisAggregator.Distances, TopsisAggregator.DistanceSums>(new(best, worst, norm, scale))
{
    private readonly ImmutableArray<double> best = best;
    private readonly ImmutableArray<double> worst = worst;
    private readonly ImmutableArray<double> norm = norm;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("best", best), ("worst", worst), ("norm", norm));

    public static Aggregator? Fit(AggregationContext context)
    {
        var columns = context.Columns();
        if (!Array.Exists(columns, c => c.Varies))
        {
            context.ReportOfNode(ScoringDiagnostics.NothingVaries, columns.Max(c => c.Count));
            return null;
        }

        var vector = context.Arguments.Word("norm") == "vector";
        return new TopsisAggregator(
            [.. columns.Select(c => c.Varies ? c.High : 0)],
            [.. columns.Select(c => c.Varies ? c.Low : 0)],
            [.. columns.Select(c => !c.Varies ? 0 : vector ? Math.Sqrt(c.Squares) : 1)],
            context.Scale);
    }

    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants)
    {
        var (tops, bottoms) = constants.Ends("best", "worst", setting.Children);
        var norms = constants.Numbers("norm", Need.NotNegative, setting.Children);
        constants.Require(norms.Any(n => n > 0), "norm", Phrase.Of("benefit-aggregator.one-above-0"));
        return new TopsisAggregator(tops, bottoms, norms, setting.Scale);
    }

    public override Aggregator For(ReadOnlySpan<int> children) =>
        new TopsisAggregator(Pick(best, children), Pick(worst, children), Pick(norm, children), scale);

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var sums = Sums(scores, weights);
        var (plus, minus) = (Math.Sqrt(sums.Plus[0]), Math.Sqrt(sums.Minus[0]));
        return Closeness.Describe(
            $"D⁻ {Figures.Rounded(minus)} ÷ (D⁺ {Figures.Rounded(plus)} + D⁻ {Figures.Rounded(minus)})", "C", minus / (plus + minus),
            scale);
    }

    internal struct DistanceSums
    {
        public Vector512<double> Plus;
        public Vector512<double> Minus;
    }

    internal readonly struct Distances(
        ImmutableArray<double> best, ImmutableArray<double> worst, ImmutableArray<double> norm, ValueRange scale)
        : IRowOperation<DistanceSums>
    {
        private readonly ScaleMap map = new(scale);

        public DistanceSums Start => default;

        public void Add(ref DistanceSums sums, int child, Vector512<double> scores, Vector512<double> present, double weight)
        {
            var top = Vector512.Create(best[child]);
            var bottom = Vector512.Create(worst[child]);
            var factor = Vector512.Create(norm[child] > 0 ? weight / norm[child] : 0);
            var cut = Vector512.MinNative(Vector512.MaxNative(scores, bottom), top);
            var plus = ((top - cut) * factor) & present;
            var minus = ((cut - bottom) * factor) & present;
            sums.Plus += plus * plus;
            sums.Minus += minus * minus;
        }

        public Vector512<double> Result(in DistanceSums sums)
        {
            var minus = Vector512.Sqrt(sums.Minus);
            return map.At(minus / (Vector512.Sqrt(sums.Plus) + minus));
        }
    }
}
