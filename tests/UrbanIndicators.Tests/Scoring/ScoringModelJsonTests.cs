using System.Text;
using UrbanIndicators.Tests.Rules;

namespace UrbanIndicators.Tests.Scoring;

public class ScoringModelJsonTests
{
    /// <summary>Every function a fit can give, once.</summary>
    private const string Body = """
        phases: { near: { from: 2024, to: 2027 } }
        method: { normalise: min-max, minimum-coverage: 0, grades: [{ id: good, from: 60 }, { id: poor, from: 0 }] }
        index:
          id: index
          children:
            - { id: one, weight: 1, children: [min-max, z-score, percentile, rank, bands, curve] }
            - { id: two, weight: 2, aggregate: { power-mean: { p: 0.5 } }, children: [linear, logarithmic, least, most, between, pass] }
        indicators:
          min-max: { direction: higher }
          z-score: { direction: lower, normalise: z-score }
          percentile: { direction: higher, normalise: percentile-rank }
          rank: { direction: lower, normalise: rank }
          bands: { direction: higher, normalise: { bands: { steps: [[0, 0], [10, 60], [20, 100]] } } }
          curve: { direction: higher, normalise: { curve: { points: [[0, 0], [10, 60], [30, 100]] } } }
          linear: { direction: higher, normalise: goalposts, goalposts: { worst: 1, best: 30 } }
          logarithmic: { direction: higher, normalise: { goalposts: { form: logarithmic } }, goalposts: { worst: 1, best: 30 } }
          least: { direction: higher, normalise: attainment, targets: [{ at-least: 25, phase: near, set: city }] }
          most: { direction: lower, normalise: attainment, targets: [{ at-most: 5, phase: near }] }
          between: { direction: range, normalise: attainment, targets: [{ between: [8, 10], phase: near }] }
          pass: { direction: higher, normalise: pass-fail, targets: [{ at-least: 12, by: 2020 }] }
        """;

    private static readonly string[] Ids =
        ["min-max", "z-score", "percentile", "rank", "bands", "curve", "linear", "logarithmic", "least", "most", "between", "pass"];

    private static Panel Data(int places)
    {
        var builder = new PanelBuilder(Ids);
        for (var i = 0; i < places; i++) builder.Add(
            $"p{i}", Period.OfYear(2024),
            [.. Ids.Select((_, j) => (i + j) % 7 == 3 ? double.NaN : 1 + ((((i * 37) + (j * 11)) % 29) * 0.9))]);
        return builder.Build();
    }

    private static ObservedExam Exam => RuleExam.Define(Body).Observe(Data(25)).AgainstTargets("near", set: "city");

    private static string Saved(ScoringModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ScoringModel Load(string json, MethodRegistry? methods = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return ScoringModel.Load(stream, methods);
    }

    private static void HasTheSameBits(Assessment actual, Assessment expected)
    {
        foreach (var node in expected.Model.Nodes)
        {
            Assert.That(
                actual.ScoresOf(node).ToArray().Select(BitConverter.DoubleToInt64Bits),
                Is.EqualTo(expected.ScoresOf(node).ToArray().Select(BitConverter.DoubleToInt64Bits)),
                node);
        }
    }

    [Test]
    public void RoundTrip_GivesTheSameBitsAndAnswers()
    {
        var model = Exam.Fit();
        var loaded = Load(Saved(model));
        var panel = Data(40);
        var (expected, actual) = (model.Score(panel), loaded.Score(panel));
        HasTheSameBits(actual, expected);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(loaded.Inputs, Is.EqualTo(model.Inputs));
            Assert.That(loaded.Nodes, Is.EqualTo(model.Nodes));
            Assert.That(loaded.Plan.Targets, Is.EqualTo(new TargetReference("near", null, "city")));
            Assert.That(actual.Select(p => p.Grade?.Id), Is.EqualTo(expected.Select(p => p.Grade?.Id)));
            Assert.That(
                actual.Gaps().Select(g => (g.Id, g.Due, g.IsCarriedForward, g.Difference)),
                Is.EqualTo(expected.Gaps().Select(g => (g.Id, g.Due, g.IsCarriedForward, g.Difference))));
            Assert.That(
                Ids.Select(id => actual[0].Explain(id).ToString("zh")),
                Is.EqualTo(Ids.Select(id => expected[0].Explain(id).ToString("zh"))));
        }
    }

    [Test]
    public void RoundTrip_Twice_IsTheSameText()
    {
        var json = Saved(Exam.Fit());
        Assert.That(Saved(Load(json)), Is.EqualTo(json));
    }

    [Test]
    public void RoundTrip_KeepsTheNotes()
    {
        var model = Exam.Fit();
        Assert.That(model.Notes, Is.Not.Empty);
        Assert.That(
            Load(Saved(model)).Notes.Select(n => (n.Code, n.Message)), Is.EquivalentTo(model.Notes.Select(n => (n.Code, n.Message))));
    }

    [Test]
    public void RoundTrip_OfNothingAsked_KeepsTheDataYear()
    {
        const string Years = """
            method: { normalise: attainment }
            index: { id: index, children: [a] }
            indicators: { a: { direction: higher, targets: [{ at-least: 50, by: 2026 }, { at-least: 90, by: 2034 }] } }
            """;
        var loaded = Load(Saved(RuleExam.Observe(Years, "place,year,a\nA,2030,45\n").Fit()));
        // Fitted on 2030, so against 2034 for ever: 45 ÷ 90.
        Assert.That(
            loaded.Score(RuleExam.Observe(Years, "place,year,a\nA,2024,45\n").Panel)[0].Score, Is.EqualTo(50).Within(RuleExam.Roundings));
    }

    /// <summary>Models of version 1.0 have neither nodes nor hashes: their weights are those of the tree.</summary>
    [Test]
    public void OlderVersion_IsRead()
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(Saved(Exam.Fit()))!.AsObject();
        json["schema"] = "urban-indicators/model/1.0";
        foreach (var key in (string[])["nodes", "hashes"]) json.Remove(key);
        json["framework"]!["method"]!.AsObject().Remove("stages");
        var loaded = Load(json.ToJsonString());
        Assert.That(loaded.Weights, Is.Not.Empty.And.All.Property("Weights").Not.Empty);
        Assert.That(loaded.Score(Exam.Panel).Select(p => p.Score), Is.EqualTo(Exam.Score().Select(p => p.Score)));
    }

    /// <summary>What a reader sorts or fills in must not look like a change by hand.</summary>
    [Test]
    public void Framework_MadeInCodeInAnotherOrder_IsNotTakenForChanged()
    {
        var framework = Exam.Plan.Framework;
        var risen = framework with
        {
            Method = framework.Method with
            {
                Grades = [
            new("low", 0, new("Low")), new("high", 50, new("High")),
        ]
            }
        };
        Assert.That(() => Load(Saved(UrbanExam.Define(risen).Observe(Exam.Panel).Fit())), Throws.Nothing);
    }

    [TestCase("1.2")]
    [TestCase("2.0")]
    public void NewerVersion_IsRefusedByName(string version)
    {
        var json = Saved(Exam.Fit()).Replace("urban-indicators/model/1.1", $"urban-indicators/model/{version}", StringComparison.Ordinal);
        var error = RuleExam.Refused(() => Load(json)).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.Code, Is.EqualTo("UI4016"));
            Assert.That(error.Arguments, Is.EqualTo(new object[] { $"urban-indicators/model/{version}", "urban-indicators/model/1.1" }));
            Assert.That(error.Message, Does.EndWith("use a newer release of the library, or save the model with this one"));
        }
    }

    [Test]
    public void Model_ThatNeedsAMethodThatIsNotThere_SaysWhich()
    {
        var json = Saved(Custom.Fit());
        var found = RuleExam.Refused(() => Load(json));
        Assert.That(found.Select(d => d.Message), Has.Some.Contains("halves").And.Some.Contains("second-best"));
        Assert.That(found.Select(d => d.Severity), Has.Some.EqualTo(DiagnosticSeverity.Error));
    }

    [Test]
    public void Model_WithItsRegisteredMethods_ScoresAlike()
    {
        var model = Custom.Fit();
        var loaded = Load(Saved(model), Methods);
        var panel = RuleExam.Observe(CustomBody, CustomData, Methods).Panel;
        HasTheSameBits(loaded.Score(panel), model.Score(panel));
        // Halves of 40, 90, 70 are 20, 45, 35; the second best is 35.
        Assert.That(loaded.Score(panel)[0].Score, Is.EqualTo(35));
    }

    private const string CustomBody = """
        method: { normalise: { halves: { by: 2 } }, aggregate: second-best }
        index: { id: index, children: [a, b, c] }
        indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: lower } }
        """;

    private const string CustomData = "place,a,b,c\nA,40,90,70\nB,10,20,\n";

    private static MethodRegistry Methods { get; } = MethodRegistry.Default
        .WithNormalisation("halves", (value, _, method) => value / method.Parameters["by"].Number!.Value)
        .WithAggregation("second-best", (scores, _, _) => scores.ToArray().OrderDescending().Skip(1).FirstOrDefault(double.NaN));

    private static ObservedExam Custom => RuleExam.Observe(CustomBody, CustomData, Methods);
}
