using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Grey relational analysis (灰色关联分析): how closely the scores of a place follow the ideal ones.</summary>
/// <remarks>
/// Deng Julong, Systems and Control Letters 1, 1982. Δ = ideal − x; ξ = (Δmin + ρ·Δmax) ÷ (Δ + ρ·Δmax), Δmin and Δmax over all children and
/// rows of the reference; relational degree γ = Σ w·ξ ÷ Σ w; score = low + γ × (high − low). The ideal series is the best score of each
/// child in the reference, or full marks. Δ below Δmin (a place better than the ideal) counts as Δmin, so that better never scores less. γ
/// is at least about ρ ÷ (1 + ρ) within the reference: scores crowd in the upper part of the scale. Missing: weights renormalised over the
/// children present.
/// </remarks>
internal sealed class GreyAggregator(
    ImmutableArray<double> ideal, ImmutableArray<double> part, ImmutableArray<double> ends, double rho, ValueRange scale)
    : RowOperationAggregator<GreyAggregator.Relations, GreyAggregator.RelationSums>(new(ideal, part, ends, rho, scale))
{
    private readonly ImmutableArray<double> ideal = ideal;
    private readonly ImmutableArray<double> part = part;
    private readonly ImmutableArray<double> ends = ends;
    private readonly double rho = rho;
    private readonly ValueRange scale = scale;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named(("ideal", ideal), ("part", part), ("delta", ends));

    public static Aggregator? Fit(AggregationContext context)
    {
        var columns = context.Columns();
        var toBest = context.Arguments.Word("ideal") == "best";
        ImmutableArray<double> target = [.. columns.Select(c => c.Count == 0 ? 0 : toBest ? c.High : Math.Max(c.High, context.Scale.High))];
        var there = Enumerable.Range(0, columns.Length).Where(c => columns[c].Count > 0).ToArray();
        var (smallest, largest) = (there.Min(c => target[c] - columns[c].High), there.Max(c => target[c] - columns[c].Low));
        if (largest > 0 && Array.Exists(columns, c => c.Varies))
        {
            return new GreyAggregator(
                target, [
                    .. columns.Select(c => c.Count > 0 ? 1.0 : 0),
                ], [smallest, largest], context.Arguments.Number("rho")!.Value, context.Scale);
        }

        context.ReportOfNode(ScoringDiagnostics.NothingVaries, columns.Max(c => c.Count));
        return null;
    }

    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants)
    {
        var delta = constants.Numbers("delta", Need.NotNegative, 2);
        constants.Require(
            delta[1] > 0 && delta[0] <= delta[1], "delta", Phrase.Of("grey-aggregator.the-smallest-and-the-largest"));
        return new GreyAggregator(
            constants.Numbers("ideal", length: setting.Children), constants.Numbers("part", Need.Flag, setting.Children), delta,
            setting.Arguments.Number("rho")!.Value, setting.Scale);
    }

    public override Aggregator For(ReadOnlySpan<int> children) =>
        new GreyAggregator(Pick(ideal, children), Pick(part, children), ends, rho, scale);

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var coefficients = new double[scores.Length];
        for (var i = 0; i < coefficients.Length; i++) coefficients[i] = Operation.Coefficient(i, Vector512.Create(scores[i]))[0];
        var sums = Sums(scores, weights);
        var terms = Terms.Join(coefficients, weights, " + ", (x, w) => $"{x} × {w}");
        return Closeness.Describe($"({terms}) ÷ {Figures.Value(sums.Weight[0])}", "γ", sums.Relation[0] / sums.Weight[0], scale);
    }

    internal struct RelationSums
    {
        public Vector512<double> Weight;
        public Vector512<double> Relation;
    }

    internal readonly struct Relations(
        ImmutableArray<double> ideal, ImmutableArray<double> part, ImmutableArray<double> ends, double rho, ValueRange scale)
        : IRowOperation<RelationSums>
    {
        private readonly ScaleMap map = new(scale);

        public RelationSums Start => default;

        public Vector512<double> Coefficient(int child, Vector512<double> scores)
        {
            var distance = Vector512.MaxNative(Vector512.Create(ideal[child]) - scores, Vector512.Create(ends[0]));
            return Vector512.Create(ends[0] + (rho * ends[1])) / (distance + Vector512.Create(rho * ends[1]));
        }

        public void Add(ref RelationSums sums, int child, Vector512<double> scores, Vector512<double> present, double weight)
        {
            var counted = Vector512.Create(weight * part[child]) & present;
            sums.Weight += counted;
            sums.Relation += (counted * Coefficient(child, scores)) & present;
        }

        public Vector512<double> Result(in RelationSums sums) =>
            map.At(sums.Relation / sums.Weight);
    }
}
