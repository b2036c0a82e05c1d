namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>Met or not met, the gap, its sign, the counts and the bottom lines say one and the same.</summary>
internal static class StatusOracle
{
    public static void Check(PlaceView view)
    {
        var place = view.Place;
        foreach (var score in place.Indicators) CheckIndicator(view, score);
        foreach (var gap in place.Gaps) CheckGap(view, gap);
        CheckCount("met", place.MetCount, IndicatorStatus.Met);
        CheckCount("not met", place.NotMetCount, IndicatorStatus.NotMet);
        var failed = place.Indicators.Where(i => i.Indicator.BottomLine && i.Status == IndicatorStatus.NotMet).Select(i => i.Indicator.Id);
        Require.That(
            place.FailedBottomLines.Select(i => i.Id).SequenceEqual(failed, StringComparer.Ordinal),
            "other bottom lines than those not met",
            $"{view.Where}");

        void CheckCount(string name, int count, IndicatorStatus status)
        {
            var expected = place.Indicators.Count(i => i.Status == status);
            Require.That(count == expected, $"another number of targets {name}", $"{view.Where}: {count}, and {expected} indicators are");
        }
    }

    private static void CheckIndicator(PlaceView view, IndicatorScore score)
    {
        var id = score.Indicator.Id;
        foreach (var figure in (double[])[score.Value, score.ScoredValue, score.Score, score.Loss, score.Contribution])
        {
            Require.FiniteOrNone(figure, $"{view.Where}: a figure of {id} ({score})");
        }

        var judged = score.Status is IndicatorStatus.Met or IndicatorStatus.NotMet;
        Require.That(
            judged == (score.Target is not null && !double.IsNaN(score.Value)),
            "a status that does not go with value and target",
            $"{view.Where}: {id} is {score.Status} at {score.Value:R}");
        Require.That(judged == score.Gap is not null, "a gap that does not go with the status", $"{view.Where}: {id} is {score.Status}");
        if (score.Gap is { } gap)
        {
            Require.That(
                gap.Status == score.Status && gap.Value.Equals(score.Value),
                "a gap of another value or status",
                $"{view.Where}: {id}");
        }
    }

    private static void CheckGap(PlaceView view, Gap gap)
    {
        foreach (var figure in (double[])[gap.Difference, gap.Relative, gap.Attainment, gap.PointsLost, gap.PointsToTarget])
        {
            Require.FiniteOrNone(figure, $"{view.Where}: a figure of the gap of {gap.Id} ({gap})");
        }

        Require.That(
            gap.Difference > 0 == (gap.Status == IndicatorStatus.NotMet),
            "a gap above 0 beside a target that is met, or none beside one that is not",
            $"{view.Where}: {gap.Id} is {gap.Status} with a gap of {gap.Difference:R} at {gap.Value:R}");
        var (low, high) = (gap.Target.Low, gap.Target.High);
        var distance = Math.Max(low - gap.Value, gap.Value - high);
        // A value is compared in shares of the bound, so that beside a bound of 0 nothing is small; a score in shares of the scale.
        var bound = Math.Abs(low - gap.Value >= gap.Value - high ? low : high);
        var size = view.Node(gap.Id) is null ? bound : view.ScaleLength;
        Require.That(
            Math.Abs(distance - gap.Difference) <= Bounds.SurelyApart * Math.Max(size, Math.Abs(gap.Value)),
            "another gap",
            $"{view.Where}: {gap.Id} at {gap.Value:R} has a gap of {gap.Difference:R}, expected {distance:R}");
        Require.That(
            gap.Status == IndicatorStatus.Met || distance > Bounds.SurelyAt * size,
            "a target that is met and not called so",
            $"{view.Where}: {gap.Id} at {gap.Value:R}, target {low:R} to {high:R}");
        Require.That(
            gap.Status == IndicatorStatus.NotMet || distance <= Bounds.SurelyApart * size,
            "a target that is missed and not called so",
            $"{view.Where}: {gap.Id} at {gap.Value:R}, target {low:R} to {high:R}");
    }
}
