using UrbanIndicators.Tests.Reference;
using UrbanIndicators.Tests.Rules;
using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>
/// What scoring refuses and what it notes, where no rule of arithmetic has a test of its own: code, arguments, place, remedy.
/// </summary>
public class ScoringDiagnosticsTests
{
    private const string Targets = """
        phases: { near: { from: 2024, to: 2027 }, far: { from: 2033, to: 2035 } }
        method: { normalise: attainment }
        index: { id: index, children: [{ indicator: a, weight: 1 }] }
        indicators:
          a: { direction: higher, targets: [{ at-least: 50, by: 2030 }, { at-least: 60, by: 2030, set: national }] }
        """;

    private const string Data = "place,year,a\nA,2023,40\nA,2024,45\n";

    private static Diagnostic Error(Func<object> action) => Refused(action).Single(d => d.Severity == DiagnosticSeverity.Error);

    private static void Holds(Diagnostic found, string code, int line, string remedy, params object[] arguments)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Code, Is.EqualTo(code));
            Assert.That(found.Location.Line, Is.EqualTo(line), "line");
            Assert.That(found.Arguments, Is.EqualTo(arguments));
            Assert.That(found.Message, Does.EndWith(remedy));
            Assert.That(found.Render("zh"), Does.Match("[\u4e00-\u9fff]"));
        }
    }

    [Test]
    public void NothingToScore_IsRefused() => Holds(
        Error(
            () =>
                Observe(Targets, Data).AgainstTargets(year: 2025).Score()), "UI4001", 5,
                    "give targets for the phase or year asked, or a normalisation that needs none", "index");

    [Test]
    public void PhaseThatIsNotThere_IsRefused() =>
        Holds(Error(() => Observe(Targets, Data).AgainstTargets("middle")), "UI4002", 1, "ask for one of them", "middle", "near, far");

    [TestCase("National")]
    [TestCase("local")]
    public void TargetSetThatIsNotThere_IsRefused(string set) =>
        Holds(
            Error(() => Observe(Targets, Data).AgainstTargets(set: set)), "UI4003", 1, "ask for one of them, or for none", set, "national");

    [Test]
    public void PeriodThatIsNotThere_IsRefused() =>
        Holds(Error(() => Observe(Targets, Data).ForPeriod(2020)), "UI4013", 0, "ask for one of these periods", "2020", "2023, 2024");

    [Test]
    public void PeriodOfDataWithoutPeriods_IsRefused() =>
        Holds(Error(() => Observe(Targets, "place,a\nA,1\n").ForPeriod(2020)), "UI4013", 0, "ask for one of these periods", "2020", "–");

    private static ScoringModel Fit(Indicator indicator, params double[] values)
    {
        var builder = new PanelBuilder([indicator.Id]);
        for (var i = 0; i < values.Length; i++) builder.Add($"p{i}", null, values[i]);
        return new ScoringPlan(Exams.Single(new(0, 100), indicator), MethodRegistry.Default).Fit(builder.Build());
    }

    [TestCase(TargetComparator.AtLeast, Direction.Higher)]
    [TestCase(TargetComparator.AtMost, Direction.Lower)]
    [TestCase(TargetComparator.Between, Direction.Range)]
    public void NegativeTargetUnderAttainment_InAPlanMadeInCode_IsRefused(TargetComparator comparator, Direction direction)
    {
        var target = new Target { Comparator = comparator, Low = -5, High = comparator == TargetComparator.Between ? 5 : -5, By = 2030 };
        var error = Error(() => Fit(Exams.Indicator("a", direction, new("attainment"), target: target), 1, 2));
        Holds(error, "UI4007", 0, "normalise it by goalposts: ratios mean nothing for negative values and interval scales", "a", -5.0);
    }

    [Test]
    public void GoalpostsThatAreNotThere_InAPlanMadeInCode_AreRefused() => Holds(
        Error(
            () =>
                Fit(
                    Exams.Indicator("a", Direction.Higher, new("goalposts"), new(1, null)), 1,
                    2)), "UI4009", 0, "add goalposts: { worst: …, best: … } to it", "a", "goalposts");

    [TestCase("normalisation")]
    [TestCase("aggregation")]
    public void MethodThatIsNotRegistered_InAPlanMadeInCode_IsRefused(string kind)
    {
        var indicator = Exams.Indicator("a", Direction.Higher, new(kind == "normalisation" ? "halves" : "goalposts"), new(0, 100));
        var framework = Exams.Framework(
            new(0, 100), Exams.Node("index", kind == "aggregation" ? "halves" : "arithmetic", Exams.Leaf("a")), indicator);
        var found = Refused(
            () =>
                new ScoringPlan(framework, MethodRegistry.Default).Fit(new PanelBuilder(["a"]).Add("A", null, 1).Build())).First(d =>
                    d.Severity == DiagnosticSeverity.Error);
        Holds(found, "UI4014", 0, "register it in the MethodRegistry that is given", kind == "normalisation" ? "a" : "index", "halves");
    }

    [Test]
    public void DataWithoutRows_IsRefused() =>
        Holds(
            Error(() => Fit(Exams.Indicator("a", Direction.Higher, new("goalposts"), new(0, 100)))), "UI4017", 0,
            "give at least one place");

    [TestCase("bands", "steps")]
    [TestCase("curve", "points")]
    public void ScoresOutsideTheScale_InAPlanMadeInCode_AreRefused(string name, string parameter)
    {
        var method = new Method(name).With(parameter, new MethodValue([(0.0, 0.0), (10.0, 101.0)]));
        Holds(
            Error(() => Fit(Exams.Indicator("a", Direction.Higher, method), 1, 2)), "UI4018", 0,
            "correct the steps or points, or the scale", "a", name, 0.0, 100.0, 101.0);
    }

    [Test]
    public void WeightsLeftOut_AreNotedAsAssumed()
    {
        const string Body = """
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } } }
            index:
              id: index
              children:
                - { id: given, weight: 1, children: [{ indicator: a, weight: 2 }, { indicator: b, weight: 1 }] }
                - { id: assumed, weight: 1, children: [c, d] }
                - { id: alone, weight: 1, children: [e] }
            indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher }, d: { direction: higher }, e: { direction: higher } }
            """;
        var note = Score(Body, "place,a,b,c,d,e\nA,1,2,3,4,5\n").Note("UI4102");
        Assert.That(note.Arguments, Is.EqualTo(new object[] { "assumed" }), "one child alone needs no weight");
        Assert.That(note.Message, Does.EndWith("the children left without one were given weight 1"));
    }

    [Test]
    public void IndicatorWithoutADirection_IsReportedNotScored()
    {
        const string Body = """
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } } }
            index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: told, weight: 1 }] }
            indicators:
              a: { direction: higher }
              told: { direction: none }
            """;
        var assessment = Score(Body, "place,a,told\nA,30,99\n");
        Holds(assessment.Note("UI4104"), "UI4104", 7, "reported, not scored", "told");
        Assert.That((assessment[0].Score, assessment[0].Coverage, assessment[0].Of("told").Value), Is.EqualTo((30.0, 1.0, 99.0)));
    }

    [Test]
    public void StatusOtherThanOfficial_IsNoted()
    {
        var framework = Define(Targets).Framework;
        Assert.That(Observe(Targets, Data).Score().Codes(), Has.None.EqualTo("UI4117"));
        var assumed = UrbanExam.Define(framework with { Status = DefinitionStatus.Assumed }).ObserveText(Data).Score().Note("UI4117");
        Assert.That(assumed.Message, Does.Contain("are assumed unless they say otherwise"));
    }

    [Test]
    public void FormulaFaults_AreCountedAndMissing()
    {
        const string Body = """
            variables: { x: {}, y: {} }
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, minimum-coverage: 0 }
            index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
            indicators:
              a: { direction: higher, formula: "[x] / [y]" }
              b: { direction: higher }
            """;
        var assessment = Score(Body, "place,x,y,b\nA,6,2,50\nB,6,0,50\nC,,0,50\nD,0,0,50\n");
        // C has no x, so there is nothing to divide; B and D divide by zero.
        Holds(assessment.Note("UI4119"), "UI4119", 7, "check the values it uses there", "a", "[x] / [y]", 2L, "B");
        Assert.That(assessment.Select(p => p.Of("a").Value), Is.EqualTo(new[] { 3, double.NaN, double.NaN, double.NaN }));
        Assert.That(assessment.Select(p => p.Coverage), Is.EqualTo(new[] { 1, 0.5, 0.5, 0.5 }));
    }

    [TestCase("formula: \"[x] / [y]\"", "A,1,5,0\nB,2,5,1\n", TestName = "{m}(given)")]
    [TestCase("formula: \"[x] / [y]\"", "A,不适用,5,0\nB,2,5,1\n", TestName = "{m}(given as not applicable)")]
    [TestCase("denominator: { by: y }", "A,,5,0\nB,2,5,1\n", TestName = "{m}(nothing to divide)")]
    public void FormulaFaults_WhereTheResultIsNotUsed_AreNone(string definition, string rows)
    {
        var body = $$"""
            variables: { x: {}, y: {} }
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, minimum-coverage: 0 }
            index: { id: index, children: [a] }
            indicators:
              a: { direction: higher, {{definition}} }
            """;
        Assert.That(Score(body, "place,a,x,y\n" + rows).Codes(), Has.None.EqualTo("UI4119"));
    }

    [Test]
    public void FormulaFaults_OfADenominator_AreCountedWithTheFirstRow()
    {
        const string Body = """
            variables: { y: {} }
            method: { normalise: { curve: { points: [[0, 0], [100, 100]] } }, minimum-coverage: 0 }
            index: { id: index, children: [a] }
            indicators:
              a: { direction: higher, denominator: { by: y } }
            """;
        // Nothing is counted per 0 or per −2 people; D has nobody counted, which is no fault.
        var note = Score(Body, "place,a,y\nA,6,2\nB,6,0\nC,6,-2\nD,6,\n").Note("UI4119");
        Assert.That((note.Arguments[0], note.Arguments[2], note.Arguments[3]), Is.EqualTo(("a", 2L, "B")));
    }

    [Test]
    public void BoundsAndApproximations_AreScoredAndListed()
    {
        const string Csv = "place,period,indicator,value,status\nA,2024,a,40,about\nB,2024,a,45,\n";
        var note = Define(Targets).ObserveText(Csv, new() { Lenient = true }).Score().Note("UI4122");
        Assert.That(note.Arguments[0], Is.EqualTo(1));
        Assert.That(note.Message, Does.EndWith("scored as they stand: a (≈ 40)"));
    }
}
