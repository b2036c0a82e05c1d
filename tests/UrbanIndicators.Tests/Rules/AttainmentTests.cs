using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// Higher v/T; lower T/v; range 1 inside, else v/lo or hi/v; capped at 1 for the score, the raw ratio reported. T = 0: 1 − v/worst, else
/// pass or fail.
/// </summary>
public class AttainmentTests
{
    private const string AtLeast45 = "direction: higher, targets: [{ at-least: 45, by: 2030 }]";
    private const string AtMost5 = "direction: lower, targets: [{ at-most: 5, by: 2030 }]";
    private const string From8To10 = "direction: range, targets: [{ between: [8, 10], by: 2030 }]";
    private const string NoneFrom20 = "direction: lower, goalposts: { worst: 20 }, targets: [{ at-most: 0, by: 2030 }]";

    [TestCase(AtLeast45, 42.1, 93.55555555555556, 42.1 / 45, false, Description = "42.1 ÷ 45")]
    [TestCase(AtLeast45, 45, 100, 1, false)]
    [TestCase(AtLeast45, 54, 100, 1.2, true, Description = "54 ÷ 45 = 1.2, capped")]
    [TestCase(AtLeast45, 0, 0, 0, false)]
    [TestCase(AtMost5, 17.52, 28.53881278538813, 5 / 17.52, false, Description = "5 ÷ 17.52")]
    [TestCase(AtMost5, 5, 100, 1, false)]
    [TestCase(AtMost5, 4, 100, 1.25, true, Description = "5 ÷ 4 = 1.25, capped")]
    [TestCase(AtMost5, 0, 100, double.NaN, true, Description = "5 ÷ 0 has no ratio")]
    [TestCase(From8To10, 6.4, 80, 0.8, false, Description = "6.4 ÷ 8")]
    [TestCase(From8To10, 8, 100, 1, false)]
    [TestCase(From8To10, 9, 100, 1, false)]
    [TestCase(From8To10, 12.5, 80, 0.8, false, Description = "10 ÷ 12.5")]
    [TestCase(NoneFrom20, 5, 75, double.NaN, false, Description = "1 − 5 ÷ 20")]
    [TestCase(NoneFrom20, 0, 100, double.NaN, false)]
    [TestCase(NoneFrom20, 30, 0, double.NaN, true, Description = "1 − 30 ÷ 20 = −0.5, cut")]
    public void Attainment_OfAValue_IsItsShareOfTheTarget(string indicator, double value, double score, double ratio, bool clipped)
    {
        var a = ScoreOne("normalise: attainment", indicator, value)[0].Of("a");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(a.Score, Is.EqualTo(score).Within(Roundings));
            Assert.That(a.Gap!.Attainment, Is.EqualTo(ratio).Within(Roundings));
            Assert.That(a.IsClipped, Is.EqualTo(clipped));
        }
    }

    [Test]
    public void Attainment_OnAnotherScale_IsThatShareOfIt()
    {
        // 1 + 22.5 ÷ 45 × (5 − 1) = 3
        Assert.That(ScoreOne("normalise: attainment, scale: [1, 5]", AtLeast45, 22.5)[0].Score, Is.EqualTo(3).Within(Roundings));
    }

    [Test]
    public void Clips_AreCountedByIndicator()
    {
        var note = ScoreOne("normalise: attainment", AtLeast45, 44, 46, 47).Note("UI4114");
        Assert.That(note.Arguments, Is.EqualTo(new object[] { 2L, "a (2)" }));
    }

    [TestCase(0, 100)]
    [TestCase(1, 0)]
    public void TargetOfZero_WithoutAWorst_IsPassOrFailAndSaysSo(double value, double expected)
    {
        var assessment = ScoreOne("normalise: attainment", "direction: lower, targets: [{ at-most: 0, by: 2030 }]", value);
        var note = assessment.Note("UI4101");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment[0].Score, Is.EqualTo(expected));
            Assert.That(note.Arguments, Is.EqualTo(new object[] { "a" }));
            Assert.That(note.Location.Line, Is.EqualTo(6));
            Assert.That(note.Message, Does.EndWith("give the value that earns no points as goalposts.worst for a graded score"));
        }
    }

    [TestCase(AtLeast45)]
    [TestCase(AtMost5)]
    [TestCase(From8To10)]
    [TestCase(NoneFrom20)]
    public void NegativeValue_IsRefusedWithTheAdviceToUseGoalposts(string indicator)
    {
        var found = Refused(() => ScoreOne("normalise: attainment", indicator, 1, -2));
        var error = found.Single(d => d.Severity == DiagnosticSeverity.Error);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.Code, Is.EqualTo("UI4006"));
            Assert.That(error.Location, Is.EqualTo(new SourceLocation("stream", 3, 2)));
            Assert.That(
                error.Message,
                Is.EqualTo(
                    "indicator \"a\" of p1: attainment needs a value of at least 0 (was -2); correct the value, or normalise the "
                    + "indicator by linear goalposts"));
        }
    }

    [Test]
    public void TargetOfAtLeastZero_IsRefused()
    {
        var error = Refused(
            () =>
                ScoreOne("normalise: attainment", "direction: higher, targets: [{ at-least: 0, by: 2030 }]", 1)).Single(d =>
                    d.Severity == DiagnosticSeverity.Error);
        Assert.That((error.Code, error.Location.Line), Is.EqualTo(("UI4008", 6)));
        Assert.That(error.Message, Does.EndWith("give a target above 0, or normalise it by goalposts"));
    }

    [Test]
    public void Attainment_HasNoEpsilon()
    {
        // A target of 1e-90 is a target: 5e-91 is half of it.
        Assert.That(
            ScoreOne("normalise: attainment", "direction: higher, targets: [{ at-least: 1.0e-90, by: 2030 }]", 5e-91)[0].Score,
            Is.EqualTo(50).Within(Roundings));
    }
}
