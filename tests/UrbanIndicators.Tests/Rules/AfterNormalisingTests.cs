using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>Stages that follow on normalising work on scores: more is better, and they are in points.</summary>
public class AfterNormalisingTests
{
    private const string Treated = """
        method: { normalise: min-max, treat: winsorise, stages: [derive, screen, impute, normalise, treat] }
        index: { id: index, children: [a] }
        indicators: { a: { direction: lower, targets: [{ at-most: 5, by: 2030 }] } }
        """;

    private static readonly string Column = RuleExam.Column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1000);

    private static string Imputed(string ofA, string method = "row-mean") => $$"""
        method: { normalise: min-max, minimum-coverage: 0, impute: {{method}}, stages: [derive, screen, treat, normalise, impute] }
        index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
        indicators: { a: { {{ofA}} }, b: { direction: higher } }
        """;

    /// <summary>
    /// Less is better in a, so that its scores are 100 and 0; those of b are 0, (20 − 10) ÷ 40 = 25 and 100. B's a gets b's 25, not turned
    /// round to 75.
    /// </summary>
    [TestCase("row-mean")]
    [TestCase("row-median")]
    public void AcrossRow_OfScores_IsNotTurnedRound(string method)
    {
        var assessment = Score(Imputed("direction: lower", method), "place,a,b\nA,0,10\nB,,20\nC,1,50\n");
        Assert.That(assessment.Find("B").Of("a").Score, Is.EqualTo(25).Within(Roundings));
    }

    /// <summary>A score of 25 where values of 0 to 1 are possible.</summary>
    [Test]
    public void AcrossRow_OfScores_IsNotHeldAgainstWhatIsPossible() =>
        Assert.That(
            Score(Imputed("direction: higher, valid: [0, 1]"), "place,a,b\nA,0,10\nB,,20\nC,1,50\n").Codes(), Has.None.EqualTo("UI4338"));

    /// <summary>A range has no better side; its scores have.</summary>
    [Test]
    public void AcrossRow_OfScoresOfARange_IsImputed()
    {
        const string range = "direction: range, normalise: attainment, targets: [{ between: [2, 4], by: 2030 }]";
        var assessment = Score(Imputed(range), "place,a,b\nA,1,10\nB,,20\nC,3,50\n");
        using (Assert.EnterMultipleScope())
        {
            // a has 1 ÷ 2 = 50 and 100 points: 25 % of the way is 62.5.
            Assert.That(assessment.Find("B").Of("a").Score, Is.EqualTo(62.5).Within(Roundings));
            Assert.That(assessment.Codes(), Has.None.EqualTo("UI4331"));
        }
    }

    /// <summary>The scores are (1000 − v) ÷ 999: the farthest, 0, is set to that of 11, 98.99899.</summary>
    [Test]
    public void TreatedScore_IsTold()
    {
        var far = Score(Treated, Column)[11];
        var steps = far.Explain("a").Steps.Select(s => s.In("en")).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((far.Of("a").IsTreated, far.Of("a").ScoredValue), Is.EqualTo((true, 1000.0)));
            Assert.That(far.Of("a").Score, Is.EqualTo(989 / 9.99).Within(Roundings));
            Assert.That(steps, Has.One.Match("^Score \\(Min-max\\): .* = 0$"));
            Assert.That(steps, Has.One.Match("^Score treated for outliers: 0 → 98.998\\d+ = 99.00$"));
            Assert.That(steps, Has.None.StartsWith("Treated for outliers"));
            Assert.That(Score(Treated, Column)[10].Of("a").IsTreated, Is.False);
        }
    }

    /// <summary>
    /// At its target of 5 it would have (1000 − 5) ÷ 999 of 100 points instead of 989 ÷ 999. The treatment knows scores, not values.
    /// </summary>
    [Test]
    public void PointsToTarget_AreThoseOfTheStagesInTheirOrder()
    {
        var gap = Score(Treated, Column)[11].Of("a").Gap!;
        Assert.That(gap.PointsToTarget, Is.EqualTo((995 - 989) / 9.99).Within(Roundings));
    }

    [Test]
    public void TreatedScores_AreWritten()
    {
        using var folder = new TemporaryFolder();
        Score(Treated, Column).WriteStages(folder.Path);
        var line = File.ReadAllLines(folder["treated-cells.csv"])[1..].Single();
        Assert.That(line, Does.Match("^p11,p11,,a,-?0,98\\.998\\d+$"));
    }

    /// <summary>Imputed as the median of the scores 0, 50 and 100; nothing is treated.</summary>
    [Test]
    public void ImputedScore_IsTold()
    {
        var place = Score(Imputed("direction: higher", "median"), "place,a,b\nA,0,10\nB,,20\nC,1,50\nD,2,50\n").Find("B");
        Assert.That(
            place.Explain("a").Steps.Select(s => s.In("en")),
            Has.Some.EqualTo("Imputed (Median of the indicator), as a score: 50.00; not counted as data"));
    }
}
