using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>Places below a share of data are left out or flagged; names win; nothing is learnt from what is left out.</summary>
public class ScreeningTests
{
    private const string Data = "place,a,b,c,d\nA,0,10,20,30\nB,50,60,,\nC,100,,,\nD,10,0,0,0\nE,不适用,1,2,\n";

    private const string Posts = "goalposts: { worst: 0, best: 100 }";

    private static string Exam(string screen, string extra = "", string normalise = "goalposts") => $$"""
        method: { normalise: { goalposts: {} }, minimum-coverage: 0, screen: { {{screen}} }{{extra}} }
        index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }, { indicator: c, weight: 1 }, { indicator: d, weight: 1 }] }
        indicators: { a: { direction: higher, normalise: {{normalise}} , {{Posts}} }, b: { direction: higher, {{Posts}} }, c: { direction: higher, {{Posts}} }, d: { direction: higher, {{Posts}} } }
        """;

    // Present of applicable: A 4/4, B 2/4, C 1/4, D 4/4, E 2/3 (what is not applicable is not counted).
    [TestCase("minimum-data: 0.6", "B,C")]
    [TestCase("minimum-data: 0.5", "C")]
    [TestCase("minimum-data: 0.25", "")]
    [TestCase("minimum-data: 0.6, include: [C]", "B")]
    [TestCase("minimum-data: 0.6, exclude: [A]", "A,B,C")]
    [TestCase("minimum-data: 0.6, include: [A], exclude: [A]", "A,B,C")]
    // Not zero of present: A 3/4, D 1/4, the others all.
    [TestCase("minimum-non-zero: 0.5", "D")]
    [TestCase("minimum-data: 0.6, action: flag", "")]
    public void LeftOut_AreThoseBelowTheShare(string screen, string expected)
    {
        var assessment = Score(Exam(screen), Data);
        Assert.That(string.Join(',', assessment.Where(p => p.IsLeftOut).Select(p => p.Place.Key)), Is.EqualTo(expected));
    }

    [Test]
    public void LeftOut_HasNoScoreAndTeachesNothing()
    {
        var assessment = Score(Exam("minimum-data: 0.6", normalise: "min-max"), Data);
        var left = assessment.Find("C");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((left.Score, left.Rank, left.Grade), Is.EqualTo((double.NaN, (int?)null, (Grade?)null)));
            Assert.That(left.Of("a").Value, Is.EqualTo(100), "what is known of it stays");
            // Without B and C the highest a is D's 10: A has 0, D 100.
            Assert.That(assessment.Find("D").Of("a").Score, Is.EqualTo(100));
            Assert.That(assessment.Note("UI4381").Arguments, Is.EqualTo(new object[] { 2, 5, "B, C" }));
            Assert.That(left.Explain("a").Steps.Select(s => s.In("en")), Has.Some.Contains("Left out by screening"));
        }
    }

    [Test]
    public void Flagged_AreScoredAndNamed() =>
        Assert.That(Score(Exam("minimum-data: 0.6, action: flag"), Data).Note("UI4382").Message, Does.Contain("B, C"));

    [Test]
    public void IncludedByName_IsSaid() =>
        Assert.That(Score(Exam("minimum-data: 0.6, include: [C]"), Data).Note("UI4383").Message, Does.Contain("stay because they are named: C"));

    [Test]
    public void NameThatIsNoPlace_IsWarnedOf() =>
        Assert.That(Score(Exam("minimum-data: 0.6, include: [Ch]"), Data).Note("UI4384").Message, Does.Contain("not in the data: Ch;"));

    [Test]
    public void AllLeftOut_IsRefused() =>
        Assert.That(Refused(() => Score(Exam("minimum-data: 1, exclude: [A, D]"), Data)).Select(d => d.Code), Has.Member("UI4364"));

    /// <summary>After imputation nothing is missing, so that nothing falls below.</summary>
    [Test]
    public void Screen_AfterImputation_SeesImputedValues()
    {
        var exam = Exam("minimum-data: 0.6", ", impute: median, stages: [derive, impute, screen, treat, normalise]");
        Assert.That(Score(exam, Data).Count(p => p.IsLeftOut), Is.Zero);
    }
}
