using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// A failed bottom line caps the index's grade, never the score, and is listed; a missing one is undetermined, never passed.
/// </summary>
public class BottomLineTests
{
    private const string Body = """
        method:
          normalise: { curve: { points: [[0, 0], [100, 100]] } }
          minimum-coverage: 0
          grades: [{ id: good, from: 80 }, { id: fair, from: 60 }, { id: poor, from: 0 }]
          bottom-line: { cap: fair }
        index:
          id: index
          children:
            - { id: node, weight: 1, children: [{ indicator: a, weight: 1 }] }
        indicators:
          a: { direction: higher }
          safe: { direction: lower, bottom-line: true, targets: [{ at-most: 0, by: 2030 }] }
        """;

    [TestCase("95,1", "fair", Description = "good, capped")]
    [TestCase("95,0", "good", Description = "passed")]
    [TestCase("70,1", "fair", Description = "at the cap already")]
    [TestCase("30,1", "poor", Description = "below the cap already")]
    [TestCase("95,", "good", Description = "undetermined: no cap, and not passed")]
    public void FailedBottomLine_CapsTheGradeNeverTheScore(string cells, string grade)
    {
        var place = Score(Body, $"place,a,safe\nA,{cells}\nB,50,0\n")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Grade?.Id, Is.EqualTo(grade));
            Assert.That(place.Node("index").Grade?.Id, Is.EqualTo(grade));
            Assert.That(
                place.Score,
                Is.EqualTo(double.Parse(cells.Split(',')[0], System.Globalization.CultureInfo.InvariantCulture)).Within(Roundings));
        }
    }

    [Test]
    public void FailedBottomLine_LeavesTheGradesOfOtherNodes() =>
        Assert.That(Score(Body, "place,a,safe\nA,95,1\n")[0].Node("node").Grade?.Id, Is.EqualTo("good"));

    [Test]
    public void FailedBottomLine_LeavesTheRank() =>
        Assert.That(Score(Body, "place,a,safe\nA,95,1\nB,90,0\n").Select(p => p.Rank), Is.EqualTo(new int?[] { 1, 2 }));

    [TestCase("1", new[] { "safe" }, new string[0])]
    [TestCase("0", new string[0], new string[0])]
    [TestCase("", new string[0], new[] { "safe" })]
    [TestCase("无标准", new string[0], new[] { "safe" })]
    [TestCase("不适用", new string[0], new string[0])]
    public void BottomLines_AreListed(string cell, string[] failed, string[] undetermined)
    {
        var place = Score(Body, $"place,a,safe\nA,95,{cell}\nB,50,0\n")[0];
        Assert.That(place.FailedBottomLines.Select(i => i.Id), Is.EqualTo(failed));
        Assert.That(place.UndeterminedBottomLines.Select(i => i.Id), Is.EqualTo(undetermined));
    }

    [Test]
    public void UndeterminedBottomLine_IsCountedInANote()
    {
        var note = Score(Body, "place,a,safe\nA,95,\nB,50,0\nC,50,1\n").Note("UI4121");
        Assert.That(note.Arguments, Is.EqualTo(new object[] { "safe", 1L, 3 }));
        Assert.That(note.Message, Does.EndWith("undetermined, not passed"));
    }

    [Test]
    public void BottomLineThatDoesNotApply_IsNotCountedAsUndetermined() =>
        Assert.That(Score(Body, "place,a,safe\nA,95,不适用\nB,50,0\n").Codes(), Has.None.EqualTo("UI4121"));

    [TestCase("不适用", "Bottom line: not applicable here; it caps nothing")]
    [TestCase("", "Bottom line: undetermined, never taken as passed")]
    [TestCase("1", "Bottom line: failed; the grade of the index is fair at best, the score stays")]
    [TestCase("0", "Bottom line: passed")]
    public void BottomLine_IsExplained(string cell, string step) =>
        Assert.That(
            Score(Body, $"place,a,safe\nA,95,{cell}\nB,50,0\n")[0].Explain("safe").Steps.Select(s => s.In("en")),
            Has.Some.EqualTo(step));

    [Test]
    public void BottomLine_WithoutATargetForTheYearAsked_IsUndetermined()
    {
        var place = Observe(Body, "place,a,safe\nA,95,1\n").AgainstTargets(year: 2020).Score()[0];
        Assert.That(place.UndeterminedBottomLines.Select(i => i.Id), Is.EqualTo(new[] { "safe" }));
        Assert.That(place.Grade?.Id, Is.EqualTo("good"));
    }

    [Test]
    public void BottomLine_InAProvisionalIndex_IsListedWithoutAGrade()
    {
        var body = Body.Replace("minimum-coverage: 0", "minimum-coverage: 1", StringComparison.Ordinal)
            .Replace("{ indicator: a, weight: 1 }", "{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }", StringComparison.Ordinal)
            .Replace("  a: { direction: higher }", "  a: { direction: higher }\n  b: { direction: higher }", StringComparison.Ordinal);
        var place = Score(body, "place,a,safe\nA,95,1\n")[0];
        Assert.That(place.Grade, Is.Null);
        Assert.That(place.FailedBottomLines.Select(i => i.Id), Is.EqualTo(new[] { "safe" }));
    }

    [TestCase("95,1", "Grade: good by the score (from 80), capped at fair by failed bottom lines")]
    [TestCase("70,1", "Grade: fair (from 60)")]
    [TestCase("95,0", "Grade: good (from 80)")]
    public void Explanation_OfTheIndex_SaysWhatTheCapDid(string cells, string expected)
    {
        var steps = Score(Body, $"place,a,safe\nA,{cells}\nB,50,0\n")[0].Explain("index").Steps;
        Assert.That(steps.Select(s => s.In("en")), Has.Some.EqualTo(expected));
    }
}
