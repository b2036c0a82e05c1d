namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// Asked phase or year: the one due in it; else the latest before it, carried forward. Nothing asked: the first due from the data's period
/// on; else the latest, overdue.
/// </summary>
public class WhichTargetTests
{
    private const string Body = """
        phases:
          near: { from: 2024, to: 2027 }
          medium: { from: 2028, to: 2032 }
          far: { from: 2033, to: 2035 }
        method: { normalise: attainment }
        index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: other, weight: 1 }] }
        indicators:
          a:
            direction: higher
            targets: [{ at-least: 50, by: 2026 }, { at-least: 80, phase: medium }, { at-least: 90, by: 2034 }]
          other: { direction: higher, targets: [{ at-least: 1, by: 2000 }] }
        """;

    private const string Data = "place,year,a,other\nA,2024,45,1\n";

    [TestCase("near", 50, 2026)]
    [TestCase("medium", 80, 2032)]
    [TestCase("far", 90, 2034)]
    public void Phase_WithATargetDueInIt_TakesIt(string phase, double expected, int due)
    {
        var gap = RuleExam.Observe(Body, Data).AgainstTargets(phase).Score()[0].Of("a").Gap!;
        Assert.That((gap.Target.Low, gap.Due, gap.IsCarriedForward, gap.IsOverdue), Is.EqualTo((expected, due, false, false)));
    }

    [TestCase(2026, 50, 2026, false)]
    [TestCase(2027, 50, 2026, true)]
    [TestCase(2030, 80, 2032, false, TestName = "{m}(a year of the medium phase)")]
    [TestCase(2033, 80, 2032, true)]
    [TestCase(2034, 90, 2034, false)]
    [TestCase(2050, 90, 2034, true)]
    public void Year_TakesTheTargetDueInIt_ElseTheLatestBefore(int year, double expected, int due, bool carried)
    {
        var gap = RuleExam.Observe(Body, Data).AgainstTargets(year: year).Score()[0].Of("a").Gap!;
        Assert.That((gap.Target.Low, gap.Due, gap.IsCarriedForward, gap.IsOverdue), Is.EqualTo((expected, due, carried, false)));
    }

    [Test]
    public void Year_WithATargetOfItsOwnAndOneOfItsPhase_TakesItsOwn()
    {
        var body = Body.Replace("by: 2026", "by: 2030", StringComparison.Ordinal);
        var gap = RuleExam.Observe(body, Data).AgainstTargets(year: 2030).Score()[0].Of("a").Gap!;
        Assert.That((gap.Target.Low, gap.Due), Is.EqualTo((50.0, 2030)));
    }

    [Test]
    public void Year_BeforeEveryTarget_LeavesTheIndicatorWithoutOne()
    {
        var assessment = RuleExam.Observe(Body, Data).AgainstTargets(year: 2025).Score();
        var a = assessment[0].Of("a");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(a.Gap, Is.Null);
            Assert.That(a.Status, Is.EqualTo(IndicatorStatus.NoTarget));
            Assert.That(a.IsScored, Is.False);
            Assert.That(assessment.Note("UI4103").Message, Is.EqualTo("1 indicators have no target for 2025 and are not scored: a"));
        }
    }

    [Test]
    public void CarriedForward_IsNoted()
    {
        var note = RuleExam.Observe(Body, Data).AgainstTargets("far").Score().Note("UI4105");
        // "a" has one due in the far phase; only the other is carried forward.
        Assert.That(note.Message, Is.EqualTo("1 targets were due before the phase \"far\" and are carried forward: other"));
        Assert.That(note.Render("zh"), Does.Contain("沿用至今：other"));
    }

    [TestCase(2024, 50, false)]
    [TestCase(2026, 50, false)]
    [TestCase(2027, 80, false)]
    [TestCase(2033, 90, false)]
    [TestCase(2035, 90, true)]
    public void NothingAsked_TakesTheFirstDueFromTheDataOn_ElseTheLatestAsOverdue(int dataYear, double expected, bool overdue)
    {
        var assessment = RuleExam.Score(Body, Data.Replace("2024", $"{dataYear}", StringComparison.Ordinal));
        var gap = assessment[0].Of("a").Gap!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That((gap.Target.Low, gap.IsCarriedForward, gap.IsOverdue), Is.EqualTo((expected, false, overdue)));
            Assert.That(assessment.Note("UI4108").Message, Does.EndWith($"due at or after {dataYear}"));
            Assert.That(
                assessment.Note("UI4106").Arguments[1],
                Is.EqualTo(overdue ? "other, a" : "other").Or.EqualTo(overdue ? "a, other" : "other"));
        }
    }

    [Test]
    public void NothingAsked_OfDataWithoutPeriods_TakesTheFirst()
    {
        var assessment = RuleExam.Score(Body, "place,a,other\nA,45,1\n");
        Assert.That(assessment[0].Of("a").Gap!.Target.Low, Is.EqualTo(50));
        Assert.That(assessment.Codes(), Has.None.EqualTo("UI4106"));
    }

    [Test]
    public void NothingAsked_OfQuarters_GoesByTheirYear()
    {
        var assessment = RuleExam.Score(Body, "place,period,a,other\nA,2027Q1,45,1\n");
        Assert.That(assessment[0].Of("a").Gap!.Target.Low, Is.EqualTo(80));
    }

    [Test]
    public void NothingAsked_OfSeveralPeriods_IsOneReferenceForAll()
    {
        var assessment = RuleExam.Score(Body, "place,year,a,other\nA,2024,45,1\nA,2033,45,1\n");
        Assert.That(assessment.Select(p => p.Of("a").Gap!.Target.Low), Is.EqualTo(new[] { 90.0, 90.0 }));
    }

    [Test]
    public void Reference_IsKeptInTheModel()
    {
        // Fitted on 2024, the model holds data of 2040 against the same target.
        var model = RuleExam.Observe(Body, Data).Fit();
        var later = RuleExam.Observe(Body, Data.Replace("2024", "2040", StringComparison.Ordinal)).Panel;
        Assert.That(model.Score(later)[0].Of("a").Gap!.Target.Low, Is.EqualTo(50));
    }

    [TestCase(null, 40)]
    [TestCase("national", 45)]
    [TestCase("local", 40)]
    public void Set_IsAskedFirst_ThenTheOneWithoutAName(string? set, double expected)
    {
        const string Sets = """
            method: { normalise: attainment }
            index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
            indicators:
              a: { direction: higher, targets: [{ at-least: 40, by: 2030 }, { at-least: 45, by: 2030, set: national }] }
              b: { direction: higher, targets: [{ at-least: 9, by: 2030 }, { at-least: 8, by: 2030, set: local }] }
            """;
        var assessment = RuleExam.Observe(Sets, "place,a,b\nA,30,9\n").AgainstTargets(year: 2030, set: set).Score();
        Assert.That(assessment[0].Of("a").Gap!.Target.Low, Is.EqualTo(expected));
        if (set is null) Assert.That(assessment.Codes(), Has.None.EqualTo("UI4107"));
        else Assert.That(assessment.Note("UI4107").Arguments, Is.EqualTo(new object[] { 1, set, set == "local" ? "a" : "b" }));
    }

    [Test]
    public void ChangeTarget_CountsAsNone_AndSaysSo()
    {
        const string Change = """
            method: { normalise: attainment }
            index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
            indicators:
              a: { direction: higher, targets: [{ at-least: 40, by: 2030 }] }
              b:
                direction: higher
                unit: "%"
                targets:
                  - { change: +3 pp, from: 2023, by: 2027 }
            """;
        var assessment = RuleExam.Score(Change, "place,a,b\nA,30,9\n");
        var note = assessment.Note("UI4109");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(assessment[0].Of("b").Status, Is.EqualTo(IndicatorStatus.NoTarget));
            Assert.That(note.Severity, Is.EqualTo(DiagnosticSeverity.Warning));
            Assert.That(note.Location, Is.EqualTo(new SourceLocation(null, 11, 9)));
            Assert.That(
                note.Message,
                Does.Contain("\"b\"").And.Contain("2023").And.EndWith("give the target as a value (at-least, at-most, between)"));
        }
    }
}
