using UrbanIndicators.Tests.Cli;
using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>
/// Means that are not defined for negative scores: refused where the definition lets one occur, and only there; zeros are warned of at the
/// child that has them.
/// </summary>
public class NegativeScoresTests
{
    private static string One(string normalise, string indicator, string aggregate = "geometric", string scale = "[0, 100]") => $$"""
        method: { normalise: {{normalise}}, aggregate: {{aggregate}}, scale: {{scale}}, minimum-coverage: 0 }
        index: { id: index, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
        indicators: { a: { {{indicator}} }, b: { {{indicator}} } }
        """;

    // Values 40 and 90.
    [TestCase("none", "direction: higher, valid: [0, 100]", 60, Description = "√(40 · 90)")]
    [TestCase("none", "direction: higher, valid: [0, ~]", 60)]
    [TestCase("none", "direction: lower, valid: [~, 100]", 24.49489742783178, Description = "√(60 · 10)")]
    [TestCase("{ none: { range: [50, 100] } }", "direction: higher, valid: [-100, 100]", 81.5475321515004, Description = "√(70 · 95)")]
    [TestCase("{ scaled: { input: [20, 100] } }", "direction: higher, valid: [20, 200]", 46.770717334674264, Description = "√(25 · 87.5)")]
    [TestCase("{ scaled: { input: [20, 100] } }", "direction: lower, valid: [0, 100]", 30.618621784789728, Description = "√(75 · 12.5)")]
    public void Valid_ThatRulesNegativeScoresOut_LetsTheMeanWork(string normalise, string indicator, double expected) =>
        Assert.That(Score(One(normalise, indicator), "place,a,b\nA,40,90\n")[0].Score, Is.EqualTo(expected).Within(Roundings));

    [TestCase("none", "direction: higher")]
    [TestCase("none", "direction: higher, valid: [-1, 100]")]
    [TestCase("none", "direction: higher, valid: [~, 100]")]
    [TestCase("none", "direction: lower, valid: [0, 101]")]
    [TestCase("{ scaled: { input: [20, 100] } }", "direction: higher, valid: [0, 100]")]
    [TestCase("{ scaled: { input: [20, 100] } }", "direction: lower, valid: [20, 101]")]
    [TestCase("z-score", "direction: higher, valid: [0, 100]")]
    public void Valid_ThatDoesNot_IsRefusedWhenRead(string normalise, string indicator)
    {
        foreach (var aggregate in (string[])["geometric", "harmonic", "{ power-mean: { p: 2 } }", "copras"])
        {
            var error = Refused(() => Define(One(normalise, indicator, aggregate))).Single(d => d.Severity == DiagnosticSeverity.Error);
            Assert.That((error.Code, error.Location.Line, error.Arguments[2]), Is.EqualTo(("UI4010", 4, (object)"a")));
        }

        Assert.That(() => Define(One(normalise, indicator, "{ geometric: { floor: 1 } }")), Throws.Nothing);
        Assert.That(() => Define(One(normalise, indicator, "minimum")), Throws.Nothing);
    }

    /// <summary>A table says which scores there are.</summary>
    [TestCase("{ curve: { points: [[0, 0], [100, 100]] } }", true)]
    [TestCase("{ bands: { steps: [[0, 10], [50, 100]] } }", true)]
    [TestCase("{ curve: { points: [[0, -1], [100, 100]] } }", false)]
    [TestCase("{ bands: { steps: [[0, -10], [50, 100]], range: [-50, 50] } }", false, Description = "−50 + 90 ÷ 200 · 100 = −5")]
    [TestCase("min-max", false)]
    [TestCase("{ min-max: { range: [0, 100] } }", true)]
    public void Scale_BelowZero_IsRefusedWhereAScoreMayBe(string normalise, bool taken)
    {
        var body = One(normalise, "direction: higher", scale: "[-100, 100]");
        if (taken) Assert.That(() => Define(body), Throws.Nothing);
        else Assert.That(Refused(() => Define(body)).Select(d => d.Code), Has.Some.EqualTo("UI4010"));
    }

    private static string Nested(string below, string leaves, string weight = "1", string more = "") => $$"""
        {{more}}
        method: { normalise: {{leaves}}, minimum-coverage: 0{{(more.Length > 0 ? ", weights: s" : "")}} }
        index:
          id: index
          aggregate: geometric
          children:
            - { id: d, weight: 1, aggregate: {{below}}, children: [{ indicator: a, weight: {{weight}} }, { indicator: b, weight: 1 }] }
            - { indicator: c, weight: 1 }
        indicators: { a: { direction: higher }, b: { direction: higher, normalise: min-max }, c: { direction: higher, normalise: { goalposts: { form: linear } }, goalposts: { worst: -1, best: 10 } } }
        """;

    // What compares places puts them on the scale, whatever the scores are.
    [TestCase("arithmetic", "a")]
    [TestCase("weighted-median", "a")]
    [TestCase("mean-min", "a")]
    [TestCase("mazziotta-pareto", "d")]
    [TestCase("topsis", null)]
    [TestCase("rank-sum-ratio", null)]
    [TestCase("{ mazziotta-pareto: { range: [0, 100] } }", null)]
    [TestCase("{ harmonic: { floor: 1 } }", null)]
    public void ScoresThatAreNotBounded_BelowANode_AreRefusedWhereTheyReachTheMean(string below, string? culprit)
    {
        if (culprit is null) Assert.That(() => Define(Nested(below, "z-score")), Throws.Nothing);
        else Assert.That(
            Refused(() => Define(Nested(below, "z-score"))).Single(d => d.Severity == DiagnosticSeverity.Error).Arguments,
            Is.EqualTo(new object[] { "index", BuiltIn("geometric"), culprit }));
    }

    /// <summary>What has no weight is not scored; a set in force may give it one, or take it.</summary>
    [TestCase("0", "", true)]
    [TestCase("1", "", false)]
    [TestCase("0", "weight-sets: { s: { given: { a: 1, b: 1 } } }", false)]
    [TestCase("1", "weight-sets: { s: { given: { a: 0, b: 1 } } }", true)]
    public void ScoresOfNoWeight_AreNotRefused(string weight, string sets, bool taken)
    {
        var body = Nested("arithmetic", "z-score", weight, sets);
        if (taken) Assert.That(() => Define(body), Throws.Nothing);
        else Assert.That(Refused(() => Define(body)).Select(d => d.Code), Has.Some.EqualTo("UI4010"));
    }

    [Test]
    public void Validate_AndScore_AndCode_Agree()
    {
        using var folder = new TemporaryFolder();
        var framework = folder.Write(
            "f.yaml", "format: urban-indicators/1.0\nframework: { id: f, title: F, status: assumed }\n" + One("none", "direction: higher"));
        var data = folder.Write("d.csv", "place,a,b\nA,40,90\n");
        var arithmetic = Define(One("none", "direction: higher", "arithmetic"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ConsoleRun.Of("validate", framework).Error, Does.Contain("f.yaml:4:8: error UI4010"));
            Assert.That(ConsoleRun.Of("score", framework, "--data", data).Error, Does.Contain("f.yaml:4:8: error UI4010"));
            Assert.That(Refused(() => arithmetic.Aggregate(new("geometric"))).Select(d => d.Code), Has.Some.EqualTo("UI4010"));
            Assert.That(Refused(() => arithmetic.Aggregate("index", new("harmonic"))).Select(d => d.Code), Has.Some.EqualTo("UI4010"));
        }
    }

    /// <summary>Files are held against "valid" when they are read; a panel made in code is not.</summary>
    [Test]
    public void NegativeScore_AgainstWhatIsPossible_IsRefusedByName()
    {
        var exam = Define(One("none", "direction: higher, valid: [0, 100]"));
        var panel = new PanelBuilder(["a", "b"]).Add("A", null, 40, 90).Add("B", null, 5, -5).Build();
        var error = Refused(() => exam.Observe(panel).Score()).Single(d => d.Severity == DiagnosticSeverity.Error);
        var model = exam.Observe(new PanelBuilder(["a", "b"]).Add("A", null, 40, 90).Build()).Fit();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                (error.Code, error.Arguments[0], error.Arguments[1], error.Arguments[3]),
                Is.EqualTo(("UI4403", (object)"b", (object)"B", (object)(-5.0))));
            Assert.That(error.Message, Does.Contain("geometric of the node \"index\" is not defined for negative scores"));
            Assert.That(() => model.Score([5, -5], new double[1]), Throws.ArgumentException.With.Message.Contains("\"b\""));
            Assert.That(() => exam.Aggregate(new("arithmetic")).Observe(panel).Score(), Throws.Nothing);
        }
    }

    // A zero below an arithmetic mean makes no node above it 0; below a geometric one it makes both.
    [TestCase("arithmetic", "")]
    [TestCase("geometric", "index: d, d: a")]
    [TestCase("minimum", "index: d")]
    [TestCase("{ geometric: { floor: 1 } }", "")]
    [TestCase("{ power-mean: { p: 2 } }", "")]
    [TestCase("{ power-mean: { p: -2 } }", "index: d, d: a")]
    public void Zero_UnderTheMean_IsWarnedOfAtTheChildThatHasIt(string below, string expected)
    {
        var notes = Score(Nested(below, "min-max"), "place,a,b,c\nA,1,2,5\nB,2,4,6\n").Notes.Where(n => n.Code == "UI4113");
        Assert.That(
            string.Join(
                ", ",
                notes.OrderByDescending(
                    n => (string)n.Arguments[0], StringComparer.Ordinal).Select(n => $"{n.Arguments[0]}: {n.Arguments[1]}")),
            Is.EqualTo(expected));
    }

    private static LocalizedText BuiltIn(string aggregation) =>
        MethodRegistry.Default.Describe().Single(m => m.Kind == MethodKind.Aggregation && m.Name == aggregation).Title;
}
