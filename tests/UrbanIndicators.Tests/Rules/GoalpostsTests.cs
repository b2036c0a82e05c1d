using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>Clipped to the scale, clips counted; logarithmic needs positive values.</summary>
public class GoalpostsTests
{
    private const string Higher = "direction: higher, goalposts: { worst: 2, best: 20 }";
    private const string Lower = "direction: lower, goalposts: { worst: 20, best: 2 }";
    private const string Income = "direction: higher, goalposts: { worst: 100, best: 75000 }";

    [TestCase(Higher, 12.6, 58.888888888888886, false, Description = "(12.6 − 2) ÷ (20 − 2) = 10.6 ÷ 18")]
    [TestCase(Higher, 2, 0, false)]
    [TestCase(Higher, 20, 100, false)]
    [TestCase(Higher, 1, 0, true)]
    [TestCase(Higher, -7, 0, true)]
    [TestCase(Higher, 21, 100, true)]
    [TestCase(Lower, 12.6, 41.111111111111114, false, Description = "(12.6 − 20) ÷ (2 − 20) = 7.4 ÷ 18")]
    [TestCase(Lower, 21, 0, true)]
    [TestCase(Lower, 1, 100, true)]
    public void Goalposts_OfAValue_ArePositionsBetweenThemCutAtTheEnds(string indicator, double value, double expected, bool clipped)
    {
        var a = ScoreOne("normalise: goalposts", indicator, value)[0].Of("a");
        Assert.That(a.Score, Is.EqualTo(expected).Within(Roundings));
        Assert.That(a.IsClipped, Is.EqualTo(clipped));
    }

    [Test]
    public void Clips_AreCounted() =>
        Assert.That(
            ScoreOne("normalise: goalposts", Higher, 1, 10, 20, 21, 22).Note("UI4114").Message,
            Does.StartWith("3 scores").And.EndWith("a (3)"));

    [Test]
    public void NothingClipped_HasNoNote() =>
        Assert.That(ScoreOne("normalise: goalposts", Higher, 2, 20).Codes(), Has.None.EqualTo("UI4114"));

    // (ln 10000 − ln 100) ÷ (ln 75000 − ln 100) = ln 100 ÷ ln 750
    [TestCase(10_000, 69.56373505726995)]
    [TestCase(50, 0)]
    [TestCase(100_000, 100)]
    public void LogarithmicGoalposts_OfAValue_ArePositionsOfLogarithms(double value, double expected) => Assert.That(
        ScoreOne("normalise: { goalposts: { form: logarithmic } }", Income, value)[0].Score, Is.EqualTo(expected).Within(Roundings));

    [TestCase(0)]
    [TestCase(-1)]
    public void LogarithmicGoalposts_OfAValueThatIsNotPositive_AreRefused(double value)
    {
        var error = Refused(
            () =>
                ScoreOne("normalise: { goalposts: { form: logarithmic } }", Income, 500, value)).Single(d =>
                    d.Severity == DiagnosticSeverity.Error);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((error.Code, error.Location), Is.EqualTo(("UI4006", new SourceLocation("stream", 3, 2))));
            Assert.That(error.Arguments[0], Is.EqualTo("a"));
            Assert.That(error.Arguments[1], Is.EqualTo("p1"));
            Assert.That(error.Message, Does.EndWith("normalise the indicator by linear goalposts"));
        }
    }

    [Test]
    public void Values_OutsideTheDomain_AreAllReported() => Assert.That(
        Refused(
            () =>
                ScoreOne("normalise: { goalposts: { form: logarithmic } }", Income, 0, 500, -1, -2)).Count(d =>
                    d.Code == "UI4006"), Is.EqualTo(3));
}
