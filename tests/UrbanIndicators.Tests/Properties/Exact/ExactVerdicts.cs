namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>Holds an assessment against the exact arithmetic of its exam.</summary>
internal sealed class ExactVerdicts(ExactExam exam, ExactResults results, Assessment assessment)
{
    // Some dozen roundings, as a share of the scale; more where posts stand close and terms cancel: 159.04 − 156.35 between 22.5 and 22.4.
    private static readonly Rational Rounding = new(1, 100_000_000_000);

    // A root makes more of them, near 0: the tenth root of a millionth, wrong by 1e-15, is wrong by 3e-11.
    private static readonly Rational RoundingOfRoots = new(1, 10_000_000_000);

    private readonly double low = double.Parse(exam.Scale.Low.ToString(), System.Globalization.CultureInfo.InvariantCulture);
    private readonly double high = double.Parse(exam.Scale.High.ToString(), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Verdicts that were compared.</summary>
    public int Decided { get; private set; }

    /// <summary>Verdicts that only the tolerance could decide: of a figure that is off its threshold, by less than a billionth.</summary>
    public int Undecided { get; private set; }

    public void Require()
    {
        foreach (var place in assessment)
        {
            var leaves = place.Indicators.ToDictionary(i => i.Indicator.Id, StringComparer.Ordinal);
            var nodes = place.Nodes.ToDictionary(n => n.Node.Id, StringComparer.Ordinal);
            foreach (var indicator in exam.Index.Indicators) RequireIndicator(place, indicator, leaves[indicator.Id]);
            foreach (var node in exam.Index.Nodes)
            {
                double[] children = [.. node.Children
                    .Select(c => c.Indicator is not null ? leaves[c.Id].Score : nodes[c.Id].IsProvisional ? double.NaN : nodes[c.Id].Score)
                    .Where(s => !double.IsNaN(s))];
                RequireNode(place, node, nodes[node.Id], children);
            }

            // Columns are judged in blocks, single places one by one.
            var met = leaves.Values.Count(i => i.Status == IndicatorStatus.Met);
            var notMet = leaves.Values.Count(i => i.Status == IndicatorStatus.NotMet);
            Property.Require(
                (place.MetCount, place.NotMetCount) == (met, notMet), $"{place.Place.Key}: {place.MetCount} met, expected {met}");
        }

        RequireRanks();
        RequireValid();
    }

    private void RequireIndicator(PlaceAssessment place, ExactIndicator indicator, IndicatorScore actual)
    {
        var at = $"{indicator.Id} of {place.Place.Key}";
        if (exam.Rows[place.Row].ValueOf(indicator) is not { } value)
        {
            Property.Require(double.IsNaN(actual.Score) && actual.Gap is null, $"{at} has no value and scores {actual.Score:R}");
            return;
        }

        var (score, cut) = indicator.Score(value, exam.Scale);
        RequireScore(actual.Score, score, Rounding, [indicator], at);
        Property.Require(actual.IsClipped == cut, $"{at} at {value}: clipped is {actual.IsClipped}, expected {cut}");
        if (!indicator.HasTarget) return;
        RequireGap(actual.Gap, actual.Status, ExactResults.GapOf(value, indicator), at);
        var fails = indicator.IsBottomLine && actual.Status == IndicatorStatus.NotMet;
        Property.Require(place.FailedBottomLines.Contains(actual.Indicator) == fails, $"{at}: a failed bottom line is {fails}");
    }

    private void RequireNode(PlaceAssessment place, ExactNode node, NodeScore actual, double[] children)
    {
        var at = $"{node.Id} ({node.Mean}) of {place.Place.Key}";
        var isUsed = results.IsUsed(place.Row, node);
        Property.Require(actual.IsProvisional != isUsed, $"{at}: coverage {actual.Coverage:R} of {node.MinimumCoverage}, used is {isUsed}");
        if (results.ScoreOf(place.Row, node) is not { } score)
        {
            Property.Require(double.IsNaN(actual.Score), $"{at} has no child and scores {actual.Score:R}");
            return;
        }

        RequireScore(actual.Score, score, node.Nodes.Any(n => n.Mean.NeedsPositive) ? RoundingOfRoots : Rounding, node.Indicators, at);
        var (least, most) = (children.Min(), children.Max());
        Property.Require(actual.Score >= least && actual.Score <= most, $"{at} scores {actual.Score:R}, children {least:R} to {most:R}");
        RequireGrade(place, actual, isUsed, score, at);
        if (node.Target is { } target && isUsed) RequireGap(actual.Gap, actual.Gap?.Status, results.GapOf(score, target), at);
        else Property.Require(actual.Gap is null, $"{at} has a gap");
    }

    private void RequireScore(double actual, Enclosure expected, Rational rounding, IEnumerable<ExactIndicator> below, string at)
    {
        // A computed value that is a score already is never cut, and may be a rounding beyond the scale.
        var isBounded = below.All(i => i.Rating != Rating.None || i.Formula is null);
        Property.Require(!isBounded || (actual >= low && actual <= high), $"{at} scores {actual:R}, outside the scale");
        var distance = Rational.Abs(Rational.Of(actual) - expected.Middle);
        Property.Require(distance <= rounding * exam.Scale.Length, $"{at} scores {actual:R}, and exactly {expected}");
    }

    private void RequireGap(Gap? gap, IndicatorStatus? status, int? sign, string at)
    {
        if (!Decide(sign is not null)) return;
        var isSigned = gap is not null && Math.Sign(gap.Difference) == sign;
        Property.Require(isSigned, $"{at}: the gap is {gap?.Difference:R} at {gap?.Value:R}, expected {sign}");
        var expected = sign > 0 ? IndicatorStatus.NotMet : IndicatorStatus.Met;
        Property.Require(status == expected && gap!.Status == expected, $"{at}: {status} and {gap?.Status}, expected {expected}");
    }

    private void RequireGrade(PlaceAssessment place, NodeScore actual, bool isUsed, Enclosure score, string at)
    {
        if (exam.Grades.Count == 0 || !isUsed)
        {
            Property.Require(actual.Grade is null, $"{at} has the grade {actual.Grade?.Id}");
            return;
        }

        Side?[] sides = [.. exam.Grades.Select(g => score.Against(g, exam.Scale.Slack))];
        if (!Decide(!sides.Contains(null))) return;
        var grade = Array.FindLastIndex(sides, s => s != Side.Below);
        if (actual.Node.Id == exam.Index.Id && exam.Cap is { } cap && place.FailedBottomLines.Count > 0) grade = Math.Min(grade, cap);
        Property.Require(actual.Grade?.Id == ExactExam.GradeId(grade), $"{at}: {score} is {actual.Grade?.Id}, expected g{grade}");
    }

    private void RequireRanks()
    {
        var rows = Enumerable.Range(0, exam.Rows.Count).Where(r => results.IsUsed(r, exam.Index))
            .OrderByDescending(r => results.ScoreOf(r, exam.Index)!.Value.Middle).ToList();
        var (rank, leader) = (0, (Enclosure)Rational.Zero);
        for (var i = 0; i < rows.Count; i++)
        {
            var score = results.ScoreOf(rows[i], exam.Index)!.Value;
            // Roots that are equal are only known to be nearly so.
            var isEqual = Rational.Abs(score.Middle - leader.Middle) < Rounding / 1_000_000 * exam.Scale.Length;
            var side = i == 0 ? Side.Below : isEqual ? Side.At : score.Against(leader.Middle, exam.Scale.Slack);
            if (!Decide(side is not null)) return;
            if (side == Side.Below) (rank, leader) = (i + 1, score);
            var actual = assessment[rows[i]].Rank;
            var key = ExactExam.KeyOf(rows[i]);
            Property.Require(actual == (rows.Count > 1 ? rank : null), $"{key} has rank {actual}, expected {rank} of {rows.Count}");
        }
    }

    /// <summary>What a formula makes is held against what is possible.</summary>
    private void RequireValid()
    {
        foreach (var indicator in exam.Index.Indicators)
        {
            if (indicator.Valid is not var (from, to)) continue;
            var outside = exam.Rows.Select(r => r.ValueOf(indicator)).Count(v => v < from || v > to);
            var note = assessment.Notes.SingleOrDefault(n => n.Code == "UI4126" && Equals(n.Arguments[0], indicator.Id));
            var counted = note?.Arguments[1] ?? 0L;
            Property.Require(Equals(counted, (long)outside), $"{indicator.Id}: {counted} outside {from} to {to}, expected {outside}");
            Decided++;
        }
    }

    private bool Decide(bool decided)
    {
        if (decided) Decided++;
        else Undecided++;
        return decided;
    }
}
