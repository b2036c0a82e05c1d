namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>What the rows of an exact exam come to, whatever is asked of it: each figure is computed once.</summary>
internal sealed class ExactResults(ExactExam exam)
{
    private readonly Dictionary<(int Row, string Node), Enclosure?> scores = [];
    private readonly Dictionary<(int Row, string Node), bool> used = [];

    /// <summary>The score of a node in a row; nothing where no child is present.</summary>
    public Enclosure? ScoreOf(int row, ExactNode node)
    {
        if (!scores.TryGetValue((row, node.Id), out var score)) scores.Add((row, node.Id), score = Score(row, node));
        return score;
    }

    /// <summary>The node has something, and its coverage reaches the minimum.</summary>
    public bool IsUsed(int row, ExactNode node)
    {
        if (used.TryGetValue((row, node.Id), out var known)) return known;
        var coverage = CoverageOf(exam.Rows[row], node);
        return used[(row, node.Id)] = coverage > Rational.Zero && !(coverage < node.MinimumCoverage);
    }

    /// <summary>
    /// The share of the weight below a node that is present, provisional children being absent; nothing where none applies.
    /// </summary>
    public static Rational? CoverageOf(ExactRow row, ExactNode node)
    {
        if (node.Indicator is { } indicator) return row.IsNotApplicable(indicator) ? null : row.ValueOf(indicator) is null ? 0 : 1;
        var (covered, applicable) = (Rational.Zero, Rational.Zero);
        foreach (var child in node.Children)
        {
            if (CoverageOf(row, child) is not { } coverage) continue;
            applicable += child.Weight;
            if (!(coverage < child.MinimumCoverage)) covered += child.Weight * coverage;
        }

        return applicable.Sign == 0 ? null : covered / applicable;
    }

    /// <summary>A value is short of its target (1), at it (0) or beyond it (−1); nothing where only the tolerance could say.</summary>
    public static int? GapOf(Rational value, ExactIndicator indicator)
    {
        Side? low = indicator.TargetLow is { } from ? Against(from) : Side.Above;
        Side? high = indicator.TargetHigh is { } to ? Against(to) : Side.Below;
        if (low is null || high is null) return null;
        if (low == Side.Below || high == Side.Above) return 1;
        return low == Side.At || high == Side.At ? 0 : -1;

        // What is near a target in a unit lies within a billionth of the target.
        Side? Against(Rational end) => ((Enclosure)value).Against(end, ExactScale.Billionth * Rational.Abs(end));
    }

    /// <summary>The same of a node's score.</summary>
    public int? GapOf(Enclosure score, Rational target) => -(int?)score.Against(target, exam.Scale.Slack) + 1;

    private Enclosure? Score(int row, ExactNode node)
    {
        if (node.Indicator is { } leaf) return exam.Rows[row].ValueOf(leaf) is { } value ? leaf.Score(value, exam.Scale).Score : null;
        var present = node.Children.Where(c => IsUsed(row, c)).Select(c => (ScoreOf(row, c)!.Value, c.Weight)).ToArray();
        return present.Length == 0 ? null : node.Mean.Of(present, node.Children.Count);
    }
}
