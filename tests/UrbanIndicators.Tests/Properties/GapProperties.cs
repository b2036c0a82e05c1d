namespace UrbanIndicators.Tests.Properties;

public class GapProperties
{
    [Test]
    public void Gap_ExactlyAtTheTarget_IsZeroAndNothingIsToBeGained() => Property.Holds(Mix.Bounded, recipe =>
    {
        var framework = recipe.Framework();
        var rows = recipe.Values(recipe.Rows);
        // The last row stands at every target; at the lower and the upper end of a range in turn.
        var last = rows[^1];
        for (var j = 0; j < framework.Indicators.Count; j++)
        {
            if (framework.Indicators[j].Targets is [var target])
            {
                last[j] = double.IsInfinity(target.Low) || (j % 2 == 1 && double.IsFinite(target.High)) ? target.High : target.Low;
            }
        }

        var assessment = recipe.Exam(recipe.Panel(rows)).Score();
        var place = assessment[recipe.Rows - 1];
        var slack = 1e-12 * framework.Method.Scale.Length;
        Property.Require(place.Gaps.Count == framework.Indicators.Count(i => i.Targets.Count > 0), $"{place.Gaps.Count} gaps");
        foreach (var gap in place.Gaps)
        {
            Property.Require(gap.Difference == 0, $"{gap.Id}: the gap is {gap.Difference:R} at {gap.Value:R}");
            Property.Require(gap.Status == IndicatorStatus.Met, $"{gap.Id}: {gap.Status} at {gap.Value:R}");
            if (!double.IsNaN(gap.PointsToTarget)) Property.RequireClose(gap.PointsToTarget, 0, slack, $"{gap.Id}: points to target");
        }
    });

    [Test]
    public void Gap_OfAnyValue_IsPositiveExactlyWhenTheTargetIsNotMet() => Property.Holds(Mix.Bounded, recipe =>
    {
        foreach (var gap in recipe.Exam().Score().Gaps())
        {
            Property.Require(
                gap.Difference > 0 == (gap.Status == IndicatorStatus.NotMet), $"{gap.Id}: gap {gap.Difference:R}, {gap.Status}");
            Property.Require(
                gap.Shortfall.Equals(Math.Max(0, gap.Difference)), $"{gap.Id}: shortfall {gap.Shortfall:R} of gap {gap.Difference:R}");
        }
    });
}
