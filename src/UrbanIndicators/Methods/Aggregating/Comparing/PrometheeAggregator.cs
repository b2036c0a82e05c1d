using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>PROMETHEE II: by how much a place is preferred to those of the reference, less by how much they are preferred to it.</summary>
/// <remarks>
/// J. P. Brans, P. Vincke, Management Science 31, 1985. The preference P(d) for a lead d: usual 1 for d &gt; 0; u-shape 1 for d &gt; q;
/// v-shape min(1, d ÷ p); level ½ for d &gt; q, 1 for d &gt; p; linear 0 up to q, 1 from p, linear between; q and p in points of the scale.
/// Net flow of a child φ = Σ (P(x − b) − P(b − x)) ÷ (n − 1) over the n reference scores b of it; net flow φ = Σ w·φ ÷ Σ w, cut to −1…1 for
/// places from outside; score = low + (φ + 1) ÷ 2 × (high − low). Where P jumps, a lead counts as more than 0 or q when it is so by more
/// than equal scores differ (see <see cref="Threshold"/>). Every flow is exact, by binary search in sorted scores and their sums. Missing:
/// a child is compared with the reference rows that have it, and the weights are renormalised over the children present. A child that fewer
/// than two of the reference have takes no part.
/// </remarks>
internal sealed class PrometheeAggregator : RowAggregator
{
    private const string Scores = "scores";

    private readonly ImmutableArray<PreferenceColumn> columns;
    private readonly string shape;
    private readonly double q;
    private readonly double p;
    private readonly ValueRange scale;

    private PrometheeAggregator(ImmutableArray<PreferenceColumn> columns, string shape, double q, double p, ValueRange scale) =>
        (this.columns, this.shape, this.q, this.p, this.scale) = (columns, shape, q, p, scale);

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(PreferenceColumn.Saved(Scores, columns));

    public static Aggregator? Fit(AggregationContext context) => Make(context.Setting, [.. context.Scores().Select(PreferenceColumn.Of)]);

    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants) =>
        Make(setting, PreferenceColumn.Read(constants, Scores, setting.Children));

    public override Aggregator For(ReadOnlySpan<int> children) => new PrometheeAggregator(Pick(columns, children), shape, q, p, scale);

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var flows = new double[scores.Length];
        for (var child = 0; child < flows.Length; child++) flows[child] = FlowOf(child, scores[child]);
        var flow = Closeness.Exact(Flow(scores, weights));
        var terms = Terms.Join(flows, weights, " + ", (x, w) => $"{x} × {w}");
        return $"φ = ({terms}) ÷ {Figures.Value(Terms.Sum(weights))} = {flow}; {Closeness.Mapped($"({flow} + 1) ÷ 2", scale)}";
    }

    protected override double Score(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, Span<double> scratch) =>
        new ScaleMap(scale).At((Flow(scores, weights) + 1) / 2);

    private static Aggregator? Make(AggregationSetting setting, ImmutableArray<PreferenceColumn> learnt)
    {
        var form = setting.Arguments.Word("preference")!;
        var (lower, upper) = (setting.Arguments.Number("q"), setting.Arguments.Number("p"));
        var (takesQ, takesP) = (form is "u-shape" or "level" or "linear", form is "v-shape" or "level" or "linear");
        // What a shape does not take must not be given: it would be read and ignored.
        return lower.HasValue != takesQ || upper.HasValue != takesP || (takesP && upper <= (lower ?? 0))
            ? setting.Refuse(ScoringDiagnostics.PreferenceThresholds, form, Needs(takesQ, takesP))
            : new PrometheeAggregator(learnt, form, lower ?? 0, upper ?? 0, setting.Scale);
    }

    private static string Needs(bool takesQ, bool takesP) => (takesQ, takesP) switch
    {
        (false, false) => "–",
        (true, false) => "q",
        (false, true) => "p > 0",
        _ => "q, p > q",
    };

    private double Flow(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var (sum, total) = (0.0, 0.0);
        for (var child = 0; child < scores.Length; child++)
        {
            if (double.IsNaN(scores[child]) || columns[child].Count < 2) continue;
            sum += weights[child] * FlowOf(child, scores[child]);
            total += weights[child];
        }

        return total > 0 ? Math.Clamp(sum / total, -1, 1) : double.NaN;
    }

    private double FlowOf(int child, double score)
    {
        var column = columns[child];
        if (column.Count < 2) return double.NaN;
        var tie = Threshold.OfScores(scale).Highest(0);
        var net = shape switch
        {
            "v-shape" or "linear" => column.Lead(score, q, p) - column.Lag(score, q, p),
            "level" => (Net(column, score, q + tie) + Net(column, score, p + tie)) / 2,
            _ => Net(column, score, q + tie),
        };
        return net / (column.Count - 1);
    }

    /// <summary>How many are led by more than a threshold, less how many lead by more.</summary>
    private static double Net(PreferenceColumn column, double score, double threshold) =>
        column.Below(score - threshold) - (column.Count - column.AtOrBelow(score + threshold));
}
