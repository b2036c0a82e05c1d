using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// Signed, in the unit (percentage points for %), positive = short; points lost against full marks; points to target by scoring again.
/// </summary>
public class GapTests
{
    // target, value, gap, shortfall, gap as a share of the target
    [TestCase("direction: higher, targets: [{ at-least: 45, by: 2030 }]", 40, 5, 5, 5 / 45.0)]
    [TestCase("direction: higher, targets: [{ at-least: 45, by: 2030 }]", 50, -5, 0, -5 / 45.0)]
    [TestCase("direction: higher, targets: [{ at-least: 45, by: 2030 }]", 45, 0, 0, 0)]
    [TestCase("direction: lower, targets: [{ at-most: 5, by: 2030 }]", 7, 2, 2, 0.4)]
    [TestCase("direction: lower, targets: [{ at-most: 5, by: 2030 }]", 4, -1, 0, -0.2)]
    [TestCase("direction: lower, targets: [{ at-most: 0, by: 2030 }]", 3, 3, 3, double.NaN, Description = "no share of a target of 0")]
    [TestCase("direction: range, targets: [{ between: [8, 10], by: 2030 }]", 7, 1, 1, 0.125, Description = "of 8")]
    [TestCase("direction: range, targets: [{ between: [8, 10], by: 2030 }]", 12, 2, 2, 0.2, Description = "of 10")]
    [TestCase("direction: range, targets: [{ between: [8, 10], by: 2030 }]", 8.5, -0.5, 0, -0.0625, Description = "½ to spare to 8")]
    [TestCase("direction: higher, targets: [{ at-least: -4, by: 2030 }]", -6, 2, 2, 0.5, Description = "of the size of −4")]
    public void Gap_OfAValue_IsSignedAndPositiveWhenShort(string indicator, double value, double gap, double shortfall, double relative)
    {
        var found = ScoreOne("normalise: { curve: { points: [[-10, 0], [100, 100]] } }", indicator, value)[0].Gaps.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Difference, Is.EqualTo(gap));
            Assert.That(found.Shortfall, Is.EqualTo(shortfall));
            Assert.That(found.Relative, Is.EqualTo(relative).Within(1e-15), "one rounding");
            Assert.That(found.Status, Is.EqualTo(gap > 0 ? IndicatorStatus.NotMet : IndicatorStatus.Met));
        }
    }

    [TestCase("\"%\"", "%", "pp")]
    [TestCase("km²", "km²", "km²")]
    public void GapUnit_IsTheUnit_AndPercentagePointsForPercent(string yaml, string unit, string expected)
    {
        var gap = ScoreOne(
            "normalise: attainment", $"unit: {yaml}, direction: higher, targets: [{{ at-least: 45, by: 2030 }}]", 40)[0].Gaps.Single();
        Assert.That((gap.Unit, gap.GapUnit), Is.EqualTo((unit, expected)));
    }

    private static string Two(string aggregate) => $$"""
        method: { normalise: attainment }
        index: { id: index, aggregate: {{aggregate}}, children: [{ indicator: a, weight: 3 }, { indicator: b, weight: 1 }] }
        indicators:
          a: { direction: higher, targets: [{ at-least: 50, by: 2030 }] }
          b: { direction: higher, targets: [{ at-least: 50, by: 2030 }] }
        """;

    [Test]
    public void Points_UnderTheArithmeticMean_AreTheSameBothWays()
    {
        // Attainments 80 and 50: a loses ¾ · 20 = 15, b ¼ · 50 = 12.5, and that is what their targets would bring.
        var place = Score(Two("arithmetic"), "place,a,b\nA,40,25\n")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Gaps.Select(g => g.Id), Is.EqualTo(new[] { "a", "b" }));
            Assert.That(place.Gaps.Select(g => g.PointsLost), Is.EqualTo(new[] { 15, 12.5 }).Within(Roundings));
            Assert.That(place.Gaps.Select(g => g.PointsToTarget), Is.EqualTo(new[] { 15, 12.5 }).Within(Roundings));
            Assert.That(place.Gaps.Select(g => g.Score), Is.EqualTo(new[] { 80, 50.0 }).Within(Roundings));
        }
    }

    [Test]
    public void PointsToTarget_AreTheIndexScoredAgain_AndDoNotAddUp()
    {
        const string Body = """
            method: { normalise: attainment }
            index: { id: index, aggregate: geometric, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
            indicators:
              a: { direction: higher, targets: [{ at-least: 100, by: 2030 }] }
              b: { direction: higher, targets: [{ at-least: 100, by: 2030 }] }
            """;
        // √(25 · 64) = 40; with a at 100 √6400 = 80; with b at 100 √2500 = 50: 40 and 10 points, of 60 lost in all.
        var place = Score(Body, "place,a,b\nA,25,64\n")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Of("a").Gap!.PointsToTarget, Is.EqualTo(40).Within(Roundings));
            Assert.That(place.Of("b").Gap!.PointsToTarget, Is.EqualTo(10).Within(Roundings));
            Assert.That(place.Gaps.Sum(g => g.PointsLost), Is.EqualTo(60).Within(Roundings));
        }
    }

    [Test]
    public void Points_OfATargetThatIsNotFullMarks_Differ()
    {
        // Goalposts 0 to 100, value 40, target 70: 60 points lost against full marks, 30 to the target.
        var gap = ScoreOne(
            "normalise: goalposts", "direction: higher, goalposts: { worst: 0, best: 100 }, targets: [{ at-least: 70, by: 2030 }]",
            40)[0].Gaps.Single();
        Assert.That(gap.PointsLost, Is.EqualTo(60).Within(Roundings));
        Assert.That(gap.PointsToTarget, Is.EqualTo(30).Within(Roundings));
    }

    [Test]
    public void PointsToTarget_OfATargetThatIsMet_AreNone()
    {
        var gap = ScoreOne(
            "normalise: goalposts", "direction: higher, goalposts: { worst: 0, best: 100 }, targets: [{ at-least: 70, by: 2030 }]",
            80)[0].Gaps.Single();
        Assert.That((gap.Difference, gap.PointsToTarget), Is.EqualTo((-10.0, 0.0)));
    }

    [TestCase(7, 12.5, Description = "7 ÷ 8 = 87.5, and 100 at 8")]
    [TestCase(20, 50, Description = "10 ÷ 20 = 50, and 100 at 10")]
    public void PointsToTarget_OfARange_GoToTheNearerBound(double value, double expected)
    {
        var gap = ScoreOne("normalise: attainment", "direction: range, targets: [{ between: [8, 10], by: 2030 }]", value)[0].Gaps.Single();
        Assert.That(gap.PointsToTarget, Is.EqualTo(expected).Within(Roundings));
    }

    [Test]
    public void PointsToTarget_OfAComputedIndicator_PutTheTargetInItsPlace()
    {
        const string Body = """
            variables: { x: {} }
            method: { normalise: attainment }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher, formula: "[x] / 2", targets: [{ at-least: 50, by: 2030 }] } }
            """;
        // 60 ÷ 2 = 30 of 50 is 60; at the target 100.
        var gap = Score(Body, "place,x\nA,60\n")[0].Gaps.Single();
        Assert.That(gap.Difference, Is.EqualTo(20));
        Assert.That(gap.PointsToTarget, Is.EqualTo(40).Within(Roundings));
    }

    [Test]
    public void Gap_OfAnIndicatorOutsideTheTree_HasNoPoints()
    {
        const string Body = """
            method: { normalise: attainment }
            index: { id: index, children: [a] }
            indicators:
              a: { direction: higher, targets: [{ at-least: 50, by: 2030 }] }
              told: { direction: higher, targets: [{ at-least: 10, by: 2030 }] }
            """;
        var place = Score(Body, "place,a,told\nA,49,4\n")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Gaps.Select(g => g.Id), Is.EqualTo(new[] { "a", "told" }), "points lost first, blanks last");
            Assert.That(place.Gaps[1].Difference, Is.EqualTo(6));
            Assert.That((place.Gaps[1].PointsLost, place.Gaps[1].PointsToTarget), Is.EqualTo((double.NaN, double.NaN)));
        }
    }

    [Test]
    public void Missing_HasNoGap() =>
        Assert.That(
            ScoreOne("normalise: attainment", "direction: higher, targets: [{ at-least: 45, by: 2030 }]", double.NaN, 1)[0].Gaps, Is.Empty);

    [Test]
    public void Gap_OfANode_IsInPoints()
    {
        const string Body = """
            method: { normalise: attainment }
            index:
              id: index
              children:
                - id: node
                  weight: 1
                  targets: [{ at-least: 90, by: 2030 }]
                  children: [{ indicator: a, weight: 1 }]
                - { indicator: b, weight: 3 }
            indicators:
              a: { direction: higher, targets: [{ at-least: 50, by: 2030 }] }
              b: { direction: higher, targets: [{ at-least: 50, by: 2030 }] }
            """;
        // a reaches 80 of 100: 10 short of 90, and ¼ · 20 = 5 points of the index lost.
        var gap = Score(Body, "place,a,b\nA,40,50\n")[0].Node("node").Gap!;
        Assert.That(gap.Difference, Is.EqualTo(10).Within(Roundings));
        Assert.That((gap.Unit, gap.Status), Is.EqualTo(((string?)null, IndicatorStatus.NotMet)));
        Assert.That(gap.PointsLost, Is.EqualTo(5).Within(Roundings));
    }
}
