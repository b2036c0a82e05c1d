using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Rank-sum ratio (秩和比法): the weighted mean of a place's ranks in the reference, as a share of the highest rank.</summary>
/// <remarks>
/// <para>
/// Tian Fengtiao (田凤调), 1988; 秩和比法及其应用, 1993. R is the rank of a score among the n reference scores of its child, 1 for the worst and n for
/// the best, ties (see <see cref="Threshold"/>) taking the mean of their ranks; or interpolated (非整次秩和比), R = 1 + (n − 1)·(x − min) ÷ (max
/// − min), the middle rank where all are the same. RSR = Σ w·R÷n ÷ Σ w; score = low + RSR × (high − low). A place from outside stands
/// between its neighbours, from 1 to n at the most.
/// </para>
/// <para>
/// The distribution of the reference's RSR (frequency, cumulative share, probit, the line RSR = a + b·probit and its test) is among the
/// findings; a place's grade is told by its RSR against the line at the usual probits (see <see cref="RankSumRatioDistribution"/>).
/// Missing: the child's share R÷n is taken among the places that have it, weights renormalised over the children present. A child nobody of
/// the reference has takes no part.
/// </para>
/// </remarks>
internal sealed class RankSumRatioAggregator : RowAggregator
{
    private const string Scores = "scores";
    private const string Line = "line";

    private readonly ImmutableArray<PreferenceColumn> columns;
    private readonly RankSumRatioDistribution distribution;
    private readonly bool interpolated;
    private readonly ValueRange scale;

    private RankSumRatioAggregator(
        ImmutableArray<PreferenceColumn> columns, RankSumRatioDistribution distribution, bool interpolated, ValueRange scale) =>
        (this.columns, this.distribution, this.interpolated, this.scale) = (columns, distribution, interpolated, scale);

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named([(Line, distribution.Constants), .. PreferenceColumn.Saved(Scores, columns)]);

    public override ImmutableArray<(string Name, double Value)> Findings => distribution.Findings;

    public static Aggregator? Fit(AggregationContext context)
    {
        var scores = context.Scores();
        ImmutableArray<PreferenceColumn> learnt = [.. scores.Select(PreferenceColumn.Of)];
        var number = context.Arguments.Whole("grades")!.Value;
        var between = IsInterpolated(context.Setting);
        var bare = new RankSumRatioAggregator(learnt, RankSumRatioDistribution.None(number), between, context.Scale);
        var ratios = new List<double>();
        var row = new double[scores.Length];
        for (var i = 0; i < scores[0].Length; i++)
        {
            for (var child = 0; child < row.Length; child++) row[child] = scores[child][i];
            if (bare.Ratio(row, context.Weights.AsSpan()) is var ratio && !double.IsNaN(ratio)) ratios.Add(ratio);
        }

        return new RankSumRatioAggregator(learnt, RankSumRatioDistribution.Of(ratios, number), between, context.Scale);
    }

    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants) => new RankSumRatioAggregator(
        PreferenceColumn.Read(constants, Scores, setting.Children),
        RankSumRatioDistribution.Read(constants, Line, setting.Arguments.Whole("grades")!.Value),
        IsInterpolated(setting),
        setting.Scale);

    public override Aggregator For(ReadOnlySpan<int> children) =>
        new RankSumRatioAggregator(Pick(columns, children), distribution, interpolated, scale);

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var terms = new string[scores.Length];
        for (var child = 0; child < terms.Length; child++)
        {
            terms[child] = $"{Figures.Value(Math.Round(Rank(columns[child], scores[child]), 4))}/{columns[child].Count} × "
                + $"{Figures.Value(weights[child])}";
        }

        return Closeness.Describe(
            $"({string.Join(" + ", terms)}) ÷ {Figures.Value(Terms.Sum(weights))}", "RSR", Ratio(scores, weights), scale);
    }

    public override LocalizedText? Remark(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights) =>
        distribution.GradeOf(Ratio(scores, weights));

    protected override double Score(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, Span<double> scratch) =>
        new ScaleMap(scale).At(Ratio(scores, weights));

    private static bool IsInterpolated(AggregationSetting setting) => setting.Arguments.Word("ranks") == "interpolated";

    private double Ratio(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var (sum, total) = (0.0, 0.0);
        for (var child = 0; child < scores.Length; child++)
        {
            if (double.IsNaN(scores[child]) || columns[child].Count == 0) continue;
            sum += weights[child] * (Rank(columns[child], scores[child]) / columns[child].Count);
            total += weights[child];
        }

        return total > 0 ? sum / total : double.NaN;
    }

    private double Rank(PreferenceColumn column, double score)
    {
        if (column.Count == 0) return double.NaN;
        var (low, high) = (column.Sorted[0], column.Sorted[^1]);
        var tie = Threshold.OfScores(scale).Highest(0);
        if (interpolated)
        {
            return high - low > tie ? 1 + ((column.Count - 1) * Math.Clamp((score - low) / (high - low), 0, 1)) : (column.Count + 1) / 2.0;
        }

        return Math.Clamp((column.Below(score - tie) + column.AtOrBelow(score + tie) + 1) / 2.0, 1, column.Count);
    }
}
