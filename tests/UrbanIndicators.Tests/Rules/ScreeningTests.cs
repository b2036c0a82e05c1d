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
        Assert.That(
            Score(Exam("minimum-data: 0.6, include: [C]"), Data).Note("UI4383").Message, Does.Contain("stay because they are named: C"));

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

    /// <summary>In 2023 A has one value of four and is left out: its 50 fills nothing, and the 5 of the year before does.</summary>
    [Test]
    public void LeftOut_FillsNothingOverTime()
    {
        const string data = "place,year,a,b,c,d\nA,2022,5,1,1,1\nA,2023,50,,,\nA,2024,,1,1,1\nB,2024,60,1,1,1\n";
        var assessment = Score(Exam("minimum-data: 0.6", ", impute: latest"), data);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment[1].IsLeftOut, Is.True);
            Assert.That(assessment[2].Of("a").ScoredValue, Is.EqualTo(5));
            // What is left out is not imputed either: its b has a value in 2022.
            Assert.That(assessment[1].Of("b").IsImputed, Is.False);
            Assert.That(assessment.Note("UI4385").Arguments, Is.EqualTo(new object[] { 1, "a (1)" }));
        }
    }

    [Test]
    public void LeftOut_IsNoReferencePlace()
    {
        const string reference = "{ distance-to-reference: { place: C } }";
        Assert.That(Score(Exam("minimum-data: 0", normalise: reference), Data).Find("C").Of("a").Score, Is.EqualTo(100));
        var refused = Refused(
            () => Score(Exam("minimum-data: 0.6", normalise: reference), Data)).Single(d => d.Severity == DiagnosticSeverity.Error);
        Assert.That(refused.Code, Is.EqualTo("UI4303"));
    }

    /// <summary>After it was imputed, what is left out does not count as imputed.</summary>
    [Test]
    public void LeftOut_AfterImputation_IsNotCountedAsImputed()
    {
        var exam = Exam("exclude: [C]", ", impute: median, stages: [derive, impute, screen, treat, normalise]");
        // Of B c and d, of E d; C's three are gone.
        Assert.That(Score(exam, Data).Note("UI4385").Arguments[0], Is.EqualTo(3));
    }

    /// <summary>Logarithmic goalposts are not defined at 0; but nobody asks for the score of what is left out.</summary>
    [Test]
    public void LeftOut_BeforeAnotherStage_MayHaveAnyValue()
    {
        var exam = Exam(
            "exclude: [D]", ", impute: median, stages: [derive, screen, normalise, impute, treat]", "{ goalposts: { form: logarithmic } }")
            .Replace(Posts, "goalposts: { worst: 1, best: 100 }");
        Assert.That(() => Score(exam, Data.Replace("A,0", "A,1").Replace("D,10", "D,0")), Throws.Nothing);
    }
}
