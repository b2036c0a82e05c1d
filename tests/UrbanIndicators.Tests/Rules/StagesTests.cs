using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>What is imputed or treated is scored; status, gaps and coverage stay on what was observed.</summary>
public class StagesTests
{
    private const string Data = "place,group,a,b\nA,x,0,10\nB,x,,30\nC,y,100,50\nD,y,40,\nE,y,20,70\n";

    private static string Exam(string method) => $$"""
        method: { normalise: min-max, minimum-coverage: 0, {{method}} }
        index: { id: index, children: [{ indicator: a, weight: 3 }, { indicator: b, weight: 1 }] }
        indicators:
          a: { direction: higher, targets: [{ at-least: 20, by: 2030 }] }
          b: { direction: higher }
        """;

    [Test]
    public void Imputed_IsScoredAndNotCovered()
    {
        var place = Score(Exam("impute: median"), Data).Find("B");
        using (Assert.EnterMultipleScope())
        {
            // The median of 0, 20, 40, 100 is 30: (30 − 0) ÷ 100 = 30 points; b: (30 − 10) ÷ 60 = 33.33; (3·30 + 33.33) ÷ 4
            Assert.That(place.Of("a").ScoredValue, Is.EqualTo(30));
            Assert.That(place.Of("a").IsImputed, Is.True);
            Assert.That(place.Score, Is.EqualTo((90 + (100 / 3.0)) / 4).Within(Roundings));
            Assert.That((place.Coverage, place.ImputedShare), Is.EqualTo((0.25, 0.75)));
            // Never met nor missed by a value nobody observed.
            Assert.That(place.Of("a").Status, Is.EqualTo(IndicatorStatus.NoData));
            Assert.That(place.Of("a").Gap, Is.Null);
            Assert.That(place.Of("a").Value, Is.NaN);
            Assert.That(place.Explain("a").Steps.Select(s => s.In("zh")), Has.Some.Contains("插补值（指标中位数）：30.00"));
        }
    }

    [Test]
    public void Imputed_BelowMinimumCoverage_IsProvisional()
    {
        var assessment = Score(Exam("impute: median").Replace("minimum-coverage: 0", "minimum-coverage: 0.5"), Data);
        Assert.That((assessment.Find("B").IsProvisional, assessment.Find("B").Rank), Is.EqualTo((true, (int?)null)));
        Assert.That(assessment.Note("UI4385").Arguments, Is.EqualTo(new object[] { 2, "a (1), b (1)" }));
    }

    [Test]
    public void NotApplicable_IsNeverImputed()
    {
        var place = Score(Exam("impute: median"), Data.Replace("B,x,,30", "B,x,不适用,30")).Find("B");
        Assert.That(
            (place.Of("a").IsImputed, place.Of("a").Status, place.Coverage, place.ImputedShare),
            Is.EqualTo((false, IndicatorStatus.NotApplicable, 1.0, 0.0)));
    }

    [Test]
    public void NotAssessed_IsNeverImputed()
    {
        var place = Score(Exam("impute: median"), Data.Replace("B,x,,30", "B,x,无标准,30")).Find("B");
        Assert.That((place.Of("a").IsImputed, place.Of("a").Status), Is.EqualTo((false, IndicatorStatus.NotAssessed)));
    }

    /// <summary>After normalising, the scores are imputed: the median of 0, 20, 40, 100 points.</summary>
    [Test]
    public void Impute_AfterNormalising_WorksOnScores()
    {
        var place = Score(
            Exam(
                "impute: median, stages: [derive, screen, treat, normalise, impute]").Replace(
                    "a: { direction: higher", "a: { direction: lower").Replace("at-least", "at-most"),
            Data).Find("B");
        using (Assert.EnterMultipleScope())
        {
            // Lower is better: scores 100, 80, 60, 0, whose median is 70.
            Assert.That(place.Of("a").Score, Is.EqualTo(70).Within(Roundings));
            Assert.That(place.Of("a").IsImputed, Is.True);
            Assert.That(place.Coverage, Is.EqualTo(0.25));
        }
    }

    /// <summary>Twelve values, of which one is far out: winsorised to the next, it scores as that; its gap stays what it is.</summary>
    [Test]
    public void Treated_IsScored_AndGapsStayRaw()
    {
        const string body = """
            method: { normalise: min-max, treat: winsorise }
            index: { id: index, children: [a] }
            indicators: { a: { direction: lower, targets: [{ at-most: 5, by: 2030 }] } }
            """;
        var assessment = Score(body, Column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1000));
        var far = assessment[11].Of("a");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((far.Value, far.ScoredValue, far.IsTreated, far.Score), Is.EqualTo((1000.0, 11.0, true, 0.0)));
            Assert.That(far.Gap!.Value, Is.EqualTo(1000));
            Assert.That(assessment[10].Of("a").IsTreated, Is.False);
            // (11 − 6) ÷ 10 of 100 points
            Assert.That(assessment[5].Of("a").Score, Is.EqualTo(50).Within(Roundings));
            Assert.That(assessment[11].Explain("a").Steps.Select(s => s.In("en")), Has.Some.Contains("Treated for outliers"));
        }
    }

    /// <summary>What is scored against fixed values of its unit is left as it is, unless it asks for treatment itself.</summary>
    [Test]
    public void Treat_OfTheFramework_LeavesAbsoluteIndicatorsAlone()
    {
        const string body = """
            method: { normalise: goalposts, treat: two-stage }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher, goalposts: { worst: 0, best: 2000 } } }
            """;
        Assert.That(Score(body, Column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1000))[11].Of("a").IsTreated, Is.False);
    }

    [Test]
    public void Transform_UnderAnAbsoluteMethod_IsRefused()
    {
        const string body = """
            method: { normalise: goalposts }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher, goalposts: { worst: 0, best: 2000 }, treat: log } }
            """;
        var found = Refused(
            () => Score(body, Column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1000))).Single(d => d.Severity == DiagnosticSeverity.Error);
        Assert.That((found.Code, found.Arguments[0]), Is.EqualTo(("UI4363", (object)"a")));
    }

    [Test]
    public void None_OfAnIndicator_ForbidsWhatTheFrameworkAsks()
    {
        var place = Score(Exam("impute: median").Replace("a: { direction: higher", "a: { impute: none, direction: higher"), Data).Find("B");
        Assert.That((place.Of("a").IsImputed, place.Of("a").Score), Is.EqualTo((false, double.NaN)));
    }

    [Test]
    public void Learning_FromTheRowsScored_IsSaidForEveryStep()
    {
        const string body = """
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, impute: median, weights: entropy, aggregate: topsis, minimum-coverage: 0 }
            index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
            indicators: { a: { direction: higher }, b: { direction: higher } }
            """;
        Assert.That(Score(body, Data).Note("UI4110").Arguments, Is.EqualTo(new object[] { "median, entropy, topsis", 5 }));
    }

    /// <summary>Frozen on a reference, the figures of the other rows change nothing.</summary>
    [Test]
    public void Stages_LearnFromTheReferenceOnly()
    {
        var exam = Exam("impute: median, fit: { group: y }");
        // y has a = 100, 40, 20: median 40.
        Assert.That(Score(exam, Data).Find("B").Of("a").ScoredValue, Is.EqualTo(40));
    }

    [Test]
    public void Fluent_CallsAreTheYamlLines()
    {
        var plain = Define(Exam("fit: { group: y }").Replace(", fit: { group: y }", ""));
        var fluent = plain.Impute(new("median")).Treat(new("winsorise")).Screen(new() { MinimumData = 0.5 }).ObserveText(Data).Score();
        var yaml = Score(Exam("impute: median, treat: winsorise, screen: { minimum-data: 0.5 }"), Data);
        Assert.That(fluent.Select(p => p.Score), Is.EqualTo(yaml.Select(p => p.Score)));
        Assert.That(fluent.Codes(), Has.Member("UI4117"), "what a caller changes is assumed");
    }
}
