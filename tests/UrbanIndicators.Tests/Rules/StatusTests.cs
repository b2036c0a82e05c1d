namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// Met or not met on the raw, unrounded value; else no target, no data, not applicable, not assessed. Never green because nothing is known.
/// </summary>
public class StatusTests
{
    private const string Body = """
        method: { normalise: { curve: { points: [[0, 0], [100, 100]] } } }
        index: { id: index, children: [a] }
        indicators:
          a: { direction: higher, targets: [{ at-least: 80, by: 2030 }] }
          low: { direction: lower, targets: [{ at-most: 0.3, by: 2030 }] }
          band: { direction: range, targets: [{ between: [8, 10], by: 2030 }] }
          exact: { direction: range, targets: [{ equals: 5, tolerance: 0.5, by: 2030 }] }
          free: { direction: higher }
          told: { direction: none }
        """;

    [TestCase("a", "80", IndicatorStatus.Met)]
    [TestCase("a", "79.9999998", IndicatorStatus.NotMet, TestName = "{m}(rounding for people would make it 80)")]
    [TestCase("a", "79.99999999", IndicatorStatus.Met, TestName = "{m}(at it: less than a billionth of 80 away)")]
    [TestCase("a", "", IndicatorStatus.NoData)]
    [TestCase("a", "NA", IndicatorStatus.NoData)]
    [TestCase("a", "不适用", IndicatorStatus.NotApplicable)]
    [TestCase("a", "无标准", IndicatorStatus.NotAssessed)]
    [TestCase("low", "0.3", IndicatorStatus.Met)]
    [TestCase("low", "0.30000000000000004", IndicatorStatus.Met, TestName = "{m}(one unit in the last place above)")]
    [TestCase("low", "0.300000001", IndicatorStatus.NotMet, TestName = "{m}(more than a billionth of 0.3 above)")]
    [TestCase("low", "0", IndicatorStatus.Met)]
    [TestCase("band", "8", IndicatorStatus.Met)]
    [TestCase("band", "10", IndicatorStatus.Met)]
    [TestCase("band", "7.99", IndicatorStatus.NotMet)]
    [TestCase("band", "10.01", IndicatorStatus.NotMet)]
    [TestCase("exact", "4.5", IndicatorStatus.Met)]
    [TestCase("exact", "5.51", IndicatorStatus.NotMet)]
    [TestCase("free", "99", IndicatorStatus.NoTarget)]
    [TestCase("free", "", IndicatorStatus.NoData)]
    [TestCase("told", "99", IndicatorStatus.NotAssessed)]
    public void Status_OfACell_IsTheRules(string indicator, string cell, IndicatorStatus expected)
    {
        var csv = indicator == "a" ? $"place,a\nA,{cell}\nB,1\n" : $"place,a,{indicator}\nA,50,{cell}\nB,1,1\n";
        var place = RuleExam.Score(Body, csv)[0];
        Assert.That(place.Of(indicator).Status, Is.EqualTo(expected));
        if (indicator != "a")
        {
            Assert.That(
                (place.MetCount, place.NotMetCount),
                Is.EqualTo((expected == IndicatorStatus.Met ? 1 : 0, expected == IndicatorStatus.NotMet ? 2 : 1)));
        }
    }

    [Test]
    public void Status_OfAComputedValue_IsNotDecidedByBinaryNoise()
    {
        const string Derived = """
            variables: { x: {}, y: {} }
            method: { normalise: attainment }
            index: { id: index, children: [a] }
            indicators:
              a: { direction: lower, formula: "[x] + [y]", targets: [{ at-most: 0.3, by: 2030 }] }
            """;
        // 0.1 + 0.2 is 0.30000000000000004 in binary, and 0.3 in arithmetic: at the target, which is met. C is 0.01 above.
        var assessment = RuleExam.Score(Derived, "place,x,y\nA,0.1,0.2\nB,0.1,0.1\nC,0.1,0.21\n");
        Assert.That(
            assessment.Select(p => p.Of("a").Status),
            Is.EqualTo(new[] { IndicatorStatus.Met, IndicatorStatus.Met, IndicatorStatus.NotMet }));
        Assert.That(assessment[0].Of("a").IsDerived, Is.True);
    }

    [Test]
    public void Status_OfAnIndicatorTheDataDoesNotHave_IsNoData() =>
        Assert.That(RuleExam.Score(Body, "place,a\nA,50\n")[0].Of("band").Status, Is.EqualTo(IndicatorStatus.NoData));
}
