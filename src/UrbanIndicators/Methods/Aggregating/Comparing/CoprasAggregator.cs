using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>COPRAS: each score as a share of its child's, weighted, against the best place of the reference.</summary>
/// <remarks>
/// E. K. Zavadskas, A. Kaklauskas, 1996. S⁺ = Σ w·x ÷ Σx, S⁻ likewise over the costs, Q = S⁺ + ΣS⁻ ÷ (S⁻·Σ(1 ÷ S⁻)), N = Q ÷ Qmax. The
/// children's scores are all "more is better" (costs were turned when they were normalised), so S⁻ is empty and Q = S⁺. In place of the
/// sums of the reference stand its means: with no gaps that is the same N, and with gaps a child few places have does not weigh more. Score
/// = low + N × (high − low), N cut at 1. Missing: weights renormalised over the children present. A child that is 0 throughout the
/// reference takes no part.
/// </remarks>
internal sealed class CoprasAggregator(ImmutableArray<double> means, double best, ValueRange scale)
    : RowOperationAggregator<CoprasAggregator.Shares, CoprasAggregator.ShareSums>(new(means, best, scale))
{
    private readonly ImmutableArray<double> means = means;
    private readonly double best = best;
    private readonly ValueRange scale = scale;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => Named(("means", means), ("best", [best]));

    public static Aggregator? Fit(AggregationContext context)
    {
        var scores = context.Scores();
        ImmutableArray<double> averages = [.. context.Columns().Select(c => c.Count > 0 ? c.Mean : 0)];
        var largest = 0.0;
        foreach (var sums in Visit(new(averages, 1, context.Scale), scores, context.Weights))
        {
            for (var lane = 0; lane < Vector512<double>.Count; lane++)
            {
                if (sums.Weight[lane] > 0) largest = Math.Max(largest, sums.Shares[lane] / sums.Weight[lane]);
            }
        }

        if (largest > 0) return new CoprasAggregator(averages, largest, context.Scale);
        context.ReportOfNode(ScoringDiagnostics.NothingVaries, scores[0].Length);
        return null;
    }

    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants)
    {
        var averages = constants.Numbers("means", length: setting.Children);
        // A score divided by less could be infinite.
        constants.Require(averages.All(m => m <= 0 || m >= 1e-100), "means", Phrase.Of("copras-aggregator.means-of-at-least-1e"));
        return new CoprasAggregator(averages, constants.Number("best", Need.AboveZero), setting.Scale);
    }

    public override Aggregator For(ReadOnlySpan<int> children) => new CoprasAggregator(Pick(means, children), best, scale);

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var sums = Sums(scores, weights);
        var share = sums.Shares[0] / sums.Weight[0];
        return Closeness.Describe($"Q {Closeness.Exact(share)} ÷ Qmax {Closeness.Exact(best)}", "N", Math.Min(1, share / best), scale);
    }

    internal struct ShareSums
    {
        public Vector512<double> Weight;
        public Vector512<double> Shares;
    }

    internal readonly struct Shares(ImmutableArray<double> means, double best, ValueRange scale) : IRowOperation<ShareSums>
    {
        private readonly ScaleMap map = new(scale);

        public ShareSums Start => default;

        public void Add(ref ShareSums sums, int child, Vector512<double> scores, Vector512<double> present, double weight)
        {
            if (!(means[child] > 0)) return;
            sums.Weight += Vector512.Create(weight) & present;
            sums.Shares += (Vector512.Create(weight / means[child]) * scores) & present;
        }

        public Vector512<double> Result(in ShareSums sums)
        {
            var utility = Vector512.MinNative(sums.Shares / sums.Weight / Vector512.Create(best), Vector512<double>.One);
            var score = map.At(utility);
            return Vector512.ConditionalSelect(
                Vector512.GreaterThan(sums.Weight, Vector512<double>.Zero), score, Vector512.Create(double.NaN));
        }
    }
}
