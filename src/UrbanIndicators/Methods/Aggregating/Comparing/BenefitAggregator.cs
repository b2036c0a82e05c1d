using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using UrbanIndicators.Methods.Weighting.Experts;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// Benefit of the Doubt as a score: each place with the weights that suit it best, under which nobody of the reference gets more than 1.
/// </summary>
/// <remarks>
/// W. Melyn, W. Moesen, 1991; L. Cherchye and others, Social Indicators Research 82, 2007; see <see cref="BenefitOfTheDoubt"/>. y = x over
/// the child's largest score in the reference; the score is cut at 1 for places from outside, and put on the scale as low + score × (high −
/// low). What is kept are the reference rows that no other surpasses in everything. Missing: a row without one of the children is no
/// yardstick; a place is scored on the children it has, with limits on shares widened to what so few allow. A child that is 0 in every
/// complete row is bounded by its largest score; one that is 0 throughout the reference takes no part. Losses are shared by what the
/// place's own weights make of its distance from full marks. Each row is a linear programme of its own, which allocates: not for millions
/// of rows.
/// </remarks>
internal sealed class BenefitAggregator : RowAggregator
{
    /// <summary>The most rows of a reference.</summary>
    public const int MostRows = 5_000;

    private const string Yardsticks = "yardsticks";

    private readonly ImmutableArray<double> largest;
    private readonly ImmutableArray<double[]> columns;
    private readonly (double Low, double High) limits;
    private readonly ValueRange scale;

    private BenefitAggregator(
        ImmutableArray<double> largest, ImmutableArray<double[]> columns, (double Low, double High) limits, ValueRange scale) =>
        (this.largest, this.columns, this.limits, this.scale) = (largest, columns, limits, scale);

    public override bool TakesSubsetsForLosses => false;

    public override bool MayFindNothing => true;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        Named([("largest", largest), .. ConstantReader.Columns(Yardsticks, columns)]);

    public static Aggregator? Fit(AggregationContext context)
    {
        var scores = context.Scores();
        if (LimitsOf(context.Setting) is not { } shares) return null;
        if (scores[0].Length > MostRows) return context.Setting.Refuse(ScoringDiagnostics.TooManyReferenceRows, scores[0].Length, MostRows);
        var (there, best) = Bounds(context, scores);
        if (best.Count == 0) return context.Setting.Refuse(ScoringDiagnostics.NoCompleteRow, scores[0].Length);
        return new BenefitAggregator(
            [.. scores.Select((c, child) => there.Contains(child) ? c.Where(s => !double.IsNaN(s)).Max() : 0)],
            [.. scores.Select((_, child) => best.Select(y => Array.IndexOf(there, child) is >= 0 and var at ? y[at] : 0).ToArray())],
            shares,
            context.Scale);
    }

    public static Aggregator? Read(AggregationSetting setting, ConstantReader constants)
    {
        var tops = constants.Numbers("largest", Need.NotNegative, setting.Children);
        constants.Require(tops.Any(t => t > 0), "largest", Phrase.Of("benefit-aggregator.one-above-0"));
        var taken = new double[setting.Children][];
        for (var child = 0; child < taken.Length; child++)
        {
            var name = ConstantReader.NameOf(Yardsticks, child);
            taken[child] = [.. constants.Numbers(name, Need.Share, child == 0 ? null : taken[0].Length)];
            // What no row of the reference bounds could be given any weight.
            constants.Require(tops[child] == 0 || taken[child].Any(y => y > 0), name, Phrase.Of("benefit-aggregator.one-above-0"));
        }

        return LimitsOf(setting) is { } shares ? new BenefitAggregator(tops, [.. taken], shares, setting.Scale) : null;
    }

    public override Aggregator For(ReadOnlySpan<int> children) =>
        new BenefitAggregator(Pick(largest, children), Pick(columns, children), limits, scale);

    public override bool TryShareLoss(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, double top, Span<double> losses)
    {
        losses[..scores.Length].Clear();
        if (Solve(scores) is not var (children, solution)) return true;
        var sum = 0.0;
        for (var i = 0; i < children.Length; i++)
        {
            sum += losses[children[i]] = solution.Point[i] * (top - scores[children[i]]) / largest[children[i]];
        }

        var full = new double[scores.Length];
        Array.Fill(full, top);
        var loss = Combine(full, weights) - Combine(scores, weights);
        for (var i = 0; i < scores.Length; i++) losses[i] = sum > 0 ? losses[i] * loss / sum : loss * weights[i];
        return true;
    }

    public override string Describe(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        if (Solve(scores) is not var (children, solution)) return "–";
        var terms = children.Select((child, i) => $"{Closeness.Exact(solution.Point[i])} × {Closeness.Exact(solution.Row[i])}");
        return Closeness.Describe(string.Join(" + ", terms), "max Σ v·y", Math.Min(1, solution.Value), scale);
    }

    protected override double Score(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, Span<double> scratch) =>
        Solve(scores) is var (_, solution) ? new ScaleMap(scale).At(Math.Min(1, solution.Value)) : double.NaN;

    /// <summary>Finds the children that take part, and what bounds their weights: the complete rows; none where these are all 0.</summary>
    private static (int[] Children, List<double[]> Yardsticks) Bounds(AggregationContext context, double[][] scores)
    {
        // A child nobody has must not leave everybody incomplete.
        int[] there = [.. Enumerable.Range(0, scores.Length).Where(c => Array.Exists(scores[c], s => s > 0))];
        var rows = there.Length == 0 ? [] : BenefitOfTheDoubt.Rows(Array.ConvertAll(there, c => scores[c])).Yardsticks;
        int[] unbounded = [.. Enumerable.Range(0, there.Length).Where(i => !rows.Exists(y => y[i] > 0))];
        if (unbounded.Length == there.Length) return ([], []);
        foreach (var i in unbounded)
        {
            // Its largest score is no more than 1: else any weight would do, and any score of it be the best.
            var own = new double[there.Length];
            own[i] = 1;
            rows.Add(own);
            context.ReportOfNode(ScoringDiagnostics.ChildBoundedAlone, context.Children[there[i]]);
        }

        return (there, rows);
    }

    private static (double Low, double High)? LimitsOf(AggregationSetting setting)
    {
        var (low, high) = (setting.Arguments.Number("share-low")!.Value, setting.Arguments.Number("share-high")!.Value);
        if (low <= high && Threshold.OfShares.IsAtMost(low * setting.Children, 1)
            && Threshold.OfShares.IsAtLeast(high * setting.Children, 1))
        {
            return (low, high);
        }

        setting.Refuse(ScoringDiagnostics.ShareLimitsOfScores, setting.Children, Figures.Value(low), Figures.Value(high));
        return null;
    }

    /// <summary>
    /// Finds the weights that suit a row best; <see langword="null"/> when no child of it takes part or rounding does not let the search
    /// end.
    /// </summary>
    private (int[] Children, (double[] Row, double[] Point, double Value) Solution)? Solve(ReadOnlySpan<double> scores)
    {
        var there = new List<int>();
        for (var child = 0; child < scores.Length; child++)
        {
            if (!double.IsNaN(scores[child]) && largest[child] > 0) there.Add(child);
        }

        if (there.Count == 0) return null;
        var row = new double[there.Count];
        for (var i = 0; i < row.Length; i++) row[i] = scores[there[i]] / largest[there[i]];
        var yardsticks = new List<double[]>(columns[0].Length);
        for (var k = 0; k < columns[0].Length; k++) yardsticks.Add([.. there.Select(child => columns[child][k])]);
        var even = 1.0 / row.Length;
        return BenefitOfTheDoubt.Best(row, yardsticks, Math.Min(limits.Low, even), Math.Max(limits.High, even)) is { } best
            ? ([.. there], (row, best.Point, best.Value))
            : null;
    }
}
