using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>Where one period is scored, values over time still come from the others, and nothing else does.</summary>
public class OtherPeriodsTests
{
    private const string Data = "place,year,a,b\nA,2023,10,1\nB,2023,30,2\nC,2023,0,9\nA,2024,,10\nB,2024,20,\nC,2024,40,30\n";

    private static string Exam(string method, string ofA = "") => $$"""
        method: { normalise: min-max, minimum-coverage: 0, impute: median, {{method}} }
        index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
        indicators: { a: { direction: higher, impute: latest{{ofA}} }, b: { direction: higher } }
        """;

    [Test]
    public void Latest_OfOnePeriod_TakesTheValueOfTheOneBefore()
    {
        var assessment = Observe(Exam("stages: [derive, screen, impute, treat, normalise]"), Data).ForPeriod(2024).Score();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment.Select(p => p.Of("a").ScoredValue), Is.EqualTo(new[] { 10, 20, 40.0 }));
            Assert.That(assessment.Select(p => p.Of("a").IsImputed), Is.EqualTo(new[] { true, false, false }));
            // Min-max learns from the rows scored, 10 to 40: 0, 10 ÷ 30, 30 ÷ 30. With 2023 in it would be 0 to 40.
            Assert.That(assessment.Select(p => p.Of("a").Score), Is.EqualTo(new[] { 0, 33.333333333333336, 100 }).Within(Roundings));
            // So does the median, of 10 and 30.
            Assert.That(assessment.Find("B").Of("b").ScoredValue, Is.EqualTo(20));
            Assert.That(assessment.Note("UI4110").Arguments, Is.EqualTo(new object[] { "median, min-max", 3 }));
            Assert.That(assessment.Note("UI4385").Arguments, Is.EqualTo(new object[] { 2, "a (1), b (1)" }));
            Assert.That(assessment.Codes(), Has.None.EqualTo("UI4337").And.None.EqualTo("UI4339"));
        }
    }

    [Test]
    public void Latest_OfOnePeriod_FittedOnAnother_IsFilledToo()
    {
        var assessment = Observe(Exam("fit: { period: \"2023\" }"), Data).ForPeriod(2024).Score();
        using (Assert.EnterMultipleScope())
        {
            // 0 to 30 in 2023: 10 ÷ 30, 20 ÷ 30, and 40 is cut. The median of b was 2.
            Assert.That(
                assessment.Select(p => p.Of("a").Score),
                Is.EqualTo(new[] { 33.333333333333336, 66.66666666666667, 100 }).Within(Roundings));
            Assert.That(assessment.Find("B").Of("b").ScoredValue, Is.EqualTo(2));
            Assert.That(assessment.Note("UI4111").Arguments.Take(2), Is.EqualTo(new object[] { "median, min-max", 3 }));
        }
    }

    /// <summary>C has no a before, nor in 2024; in 2023 nothing is left either, but that is not asked.</summary>
    [Test]
    public void WhatStaysMissing_IsCountedInTheRowsScored()
    {
        var data = Data.Replace("C,2023,0", "C,2023,").Replace("C,2024,40", "C,2024,");
        Assert.That(
            Observe(Exam("screen: { minimum-data: 0 }"), data).ForPeriod(2024).Score().Note("UI4337").Arguments,
            Is.EqualTo(new object[] { "a", "latest", 1, 2 }));
    }

    /// <summary>A in 2023 lacks everything; it is not scored, so nobody is told.</summary>
    [Test]
    public void Screened_AreCountedInTheRowsScored()
    {
        const string data = "place,year,a,b\nA,2023,,\nB,2023,30,2\nA,2024,10,1\nB,2024,20,2\nC,2024,,\n";
        var note = Observe(Exam("screen: { minimum-data: 0.5 }"), data).ForPeriod(2024).Score().Note("UI4381");
        Assert.That(note.Arguments, Is.EqualTo(new object[] { 1, 3, "C 2024" }));
    }

    /// <summary>
    /// Goalposts to 35 cut C's 40 in 2024; what they cut in 2023 is not scored. Normalised first, the score of the period before stands in.
    /// </summary>
    [Test]
    public void Latest_AfterNormalising_TakesTheScoreAndCountsCutsOfRowsScored()
    {
        var exam = Exam("stages: [derive, screen, normalise, impute, treat]", ", normalise: goalposts, goalposts: { worst: 0, best: 35 }");
        var assessment = Observe(exam, Data.Replace("B,2023,30", "B,2023,300")).ForPeriod(2024).Score();
        using (Assert.EnterMultipleScope())
        {
            // 10 ÷ 35
            Assert.That(assessment.Find("A").Of("a").Score, Is.EqualTo(28.571428571428573).Within(Roundings));
            Assert.That(assessment.Find("A").Of("a").IsImputed, Is.True);
            Assert.That(assessment.Note("UI4114").Arguments[^1], Is.EqualTo("a (1)"));
        }
    }

    [Test]
    public void Stages_OfOnePeriod_AreWrittenAsTheyWereScored()
    {
        using var folder = new TemporaryFolder();
        Observe(Exam("screen: { minimum-data: 0 }"), Data).ForPeriod(2024).Score().WriteStages(folder.Path);
        string[] Lines(string file) => [.. File.ReadAllLines(folder[file]).Select(l => l.TrimStart('\uFEFF'))];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                Lines("1-data.csv"), Is.EqualTo(new[] { "place,name,period,a,b", "A,A,2024,,10", "B,B,2024,20,", "C,C,2024,40,30" }));
            Assert.That(
                Lines("4-impute.csv"), Is.EqualTo(new[] { "place,name,period,a,b", "A,A,2024,10,10", "B,B,2024,20,20", "C,C,2024,40,30" }));
            // b: (20 − 10) ÷ 20
            Assert.That(Lines("imputed-cells.csv")[1..], Is.EqualTo(new[] { "A,A,2024,a,latest,10,0", "B,B,2024,b,median,20,50" }));
        }
    }

    [Test]
    public void Model_OfOnePeriodAlone_SaysThatNothingWasFilledOverTime()
    {
        var observed = Observe(Exam("screen: { minimum-data: 0 }"), Data);
        var model = observed.Fit();
        var alone = model.Score(observed.ForPeriod(2024).Panel);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(alone.Find("A").Of("a").ScoredValue, Is.NaN);
            Assert.That(alone.Note("UI4339").Message, Does.Contain("stay missing: a; score a panel that holds the earlier periods too"));
            Assert.That(model.Score(observed.Panel).Codes(), Has.None.EqualTo("UI4339"));
            Assert.That(model.Score(observed.ForPeriod(2023).Panel).Codes(), Has.None.EqualTo("UI4339"), "nothing of it is missing");
        }
    }
}
