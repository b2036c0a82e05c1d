namespace UrbanIndicators.Tests.Rules;

/// <summary>Numbers that are admitted one by one never make infinity together: they are scored right, or refused by name.</summary>
public class OverflowTests
{
    [TestCase("none", "arithmetic")]
    [TestCase("none", "{ power-mean: { p: 20, floor: 0.1 } }")]
    [TestCase("{ scaled: { input: [0, 1] } }", "topsis")]
    [TestCase("z-score", "arithmetic")]
    public void ScoreFarFromTheScale_IsRefusedWithItsValue(string normalise, string aggregate)
    {
        var body = $$"""
            method: { normalise: {{normalise}}, aggregate: {{aggregate}}, fit: { group: usual } }
            index: { id: index, children: [a, b] }
            indicators: { a: { direction: higher, valid: [0, 1e100] }, b: { direction: higher, valid: [0, 1e100] } }
            """;
        var refused = RuleExam.Refused(
            () => RuleExam.Score(body, "place,group,a,b\nA,usual,1,5\nB,usual,2,3\nC,usual,3,4\nD,other,1e99,1\n"));
        Assert.That(refused.Select(d => d.Code), Has.Some.EqualTo("UI4006"), string.Join('\n', refused));
        Assert.That(refused[0].Message, Does.Contain("\"a\"").And.Contain("D").And.Contain("million scale lengths"));
    }

    [Test]
    public void ScoreFarFromTheScale_InOneRow_IsMisuse()
    {
        var model = RuleExam.Observe("""
            method: { normalise: none }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher } }
            """, "place,a\nA,1\n").Fit();
        Assert.That(() => model.Score([1e99], new double[1]), Throws.ArgumentException.With.Message.Contains("million scale lengths"));
        Assert.That(() => model.Score([1e-200], new double[1]), Throws.ArgumentException.With.Message.Contains("1e-100"));
    }

    [Test]
    public void PointsToTarget_UnderALargeDenominator_AreGiven()
    {
        // 5 × 1e99 ÷ 1e99 = 5 of a target of 10: half of the marks, and the other half to be gained. Undivided the target is 1e100.
        const string Body = """
            variables: { people: { valid: [0, 1e100] } }
            method: { normalise: attainment }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher, denominator: { by: people, factor: 1e-3 }, targets: [{ at-least: 10, by: 2030 }] } }
            """;
        var gap = RuleExam.Score(Body, "place,a,people\nA,5e99,1e96\n")[0].Of("a").Gap!;
        Assert.That((gap.Value, gap.PointsToTarget), Is.EqualTo((5.0, 50.0)).Within(RuleExam.Roundings));
    }

    [Test]
    public void FormulaBeyondTheNumbersCalculatedWith_IsMissingAndTold()
    {
        const string Body = """
            variables: { x: {}, y: {} }
            method: { normalise: none, minimum-coverage: 0 }
            index: { id: index, children: [a, b] }
            indicators: { a: { direction: higher, formula: "[x] * [y]" }, b: { direction: higher } }
            """;
        var assessment = RuleExam.Score(Body, "place,x,y,b\nA,1e60,1e60,50\nB,2,3,50\n");
        Assert.That(assessment.Note("UI4119").Arguments[2], Is.EqualTo(1L));
        Assert.That((assessment[0].Of("a").Value, assessment[0].Score, assessment[1].Score), Is.EqualTo((double.NaN, 50.0, 28.0)));
    }
}
