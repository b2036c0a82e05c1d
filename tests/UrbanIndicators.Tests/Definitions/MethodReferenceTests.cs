using UrbanIndicators.Tests.Cli;
using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Definitions;

/// <summary>
/// Names in parameters of methods: weight sets, weightings, indicators, children; wherever a method may stand, in files, in code and in
/// options.
/// </summary>
public class MethodReferenceTests
{
    private const string Data = "place,a,b,c\nA,0,10,5\nB,50,60,1\nC,100,20,9\nD,10,30,4\n";

    private static string Exam(string weights = "", string node = "", string more = "") => $$"""
        weight-sets:
          expert: { given: { a: 3, b: 1, c: 4, d: 4 } }
          mixed: { given: { a: 3, b: 1 }, nodes: { d: { combined: { of: [given, entropy] } } } }
          {{more}}
        method: { normalise: min-max{{weights}} }
        index: { id: index, children: [{ id: d, weight: 1{{node}}, children: [{ indicator: a, weight: 2 }, { indicator: b, weight: 3 }] }, { indicator: c, weight: 1 }] }
        indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher } }
        """;

    private static double WeightOfA(string body) => WeightOfA(Score(body, Data));

    private static double WeightOfA(Assessment assessment) => assessment.Model.Weights.Single(w => w.Node == "d").Weights["a"];

    private static double Entropy => WeightOfA(Exam(", weights: entropy"));

    /// <summary>Half of the tree's 2 ÷ 5 and half of what entropy finds.</summary>
    [TestCase(", weights: { combined: { of: [given, entropy] } }", "", "")]
    [TestCase("", ", weights: { combined: { of: [given, entropy] } }", "")]
    [TestCase(", weights: both", "", "both: { method: { combined: { of: [given, entropy] } } }")]
    [TestCase(", weights: both", "", "both: { nodes: { d: { combined: { of: [given, entropy] } } } }")]
    [TestCase(", weights: both", "", "tree: { method: given }\n  both: { method: { combined: { of: [tree, entropy] } } }")]
    public void Combined_OfGivenAndAMethod_IsTheMeanOfBoth(string weights, string node, string more) =>
        Assert.That(WeightOfA(Exam(weights, node, more)), Is.EqualTo((0.4 + Entropy) / 2).Within(Roundings));

    [Test]
    public void Combined_OfASetAndAMethod_OutsideASet_IsTheMeanOfBoth() =>
        Assert.That(
            WeightOfA(Exam(", weights: { combined: { of: [expert, entropy] } }")), Is.EqualTo((0.75 + Entropy) / 2).Within(Roundings));

    /// <summary>Within a set that gives weights, "given" are these: 3 of 4, not the tree's 2 of 5.</summary>
    [TestCase(", weights: mixed", "")]
    [TestCase(", weights: { combined: { of: [mixed, again] } }", "again: { method: { combined: { of: [mixed, mixed-too] } } }\n  "
        + "mixed-too: { given: { a: 3, b: 1 }, nodes: { d: { combined: { of: [given, entropy] } } } }")]
    public void Combined_OfGivenWithinASet_IsOfTheWeightsOfTheSet(string weights, string more) =>
        Assert.That(WeightOfA(Exam(weights, more: more)), Is.EqualTo((0.75 + Entropy) / 2).Within(Roundings));

    [Test]
    public void Combined_OfGivenAndAMethod_InCode_IsTheMeanOfBoth()
    {
        var both = new Method("combined").With("of", new(["given", "entropy"]));
        var exam = Define(Exam());
        Assert.That(
            new[] { exam.Weigh(both), exam.Weigh("d", both), exam.Weigh(exam.ParseMethod(MethodKind.Weighting, both.ToString())) }.Select(
                e => WeightOfA(e.ObserveText(Data).Score())),
            Is.All.EqualTo((0.4 + Entropy) / 2).Within(Roundings));
    }

    /// <summary>Weights left out count as 1 in the combination, too, and that is said.</summary>
    [Test]
    public void Combined_OfGivenThatWereLeftOut_SaysSo() =>
        Assert.That(
            Score(Exam(", weights: { combined: { of: [given, entropy] } }").Replace("b, weight: 3", "b"), Data).Note("UI4102").Arguments,
            Is.EqualTo(new object[] { "d" }));

    [Test]
    public void Combined_OfARegisteredWeighting_Works()
    {
        var methods = MethodRegistry.Default.WithWeighting("first", (children, _, _) => [.. children.Select((_, i) => i == 0 ? 1.0 : 0)]);
        // Half of 2 ÷ 5, half of 1.
        Assert.That(
            WeightOfA(Observe(Exam(", weights: { combined: { of: [given, first] } }"), Data, methods).Score()),
            Is.EqualTo(0.7).Within(Roundings));
    }

    private static Method Unknown => new Method("combined").With("of", new(["given", "entropi"]));

    private static IEnumerable<TestCaseData> InCode()
    {
        yield return Case("method", e => e.Weigh(Unknown));
        yield return Case("node", e => e.Weigh("d", Unknown));
        yield return Case("framework", e => UrbanExam.Define(e.Framework with { Method = e.Framework.Method with { Weights = Unknown } }));
        yield return Case(
            "set", e => UrbanExam.Define(e.Framework with { WeightSets = [new() { Id = "s", Title = new("s"), Method = Unknown }] }));
        yield return Case("node of a set", e => UrbanExam.Define(
            e.Framework with
            {
                WeightSets = [
                new() { Id = "s", Title = new("s"), Nodes = new Dictionary<string, Method>(
                    StringComparer.Ordinal) { ["d"] = Unknown } }]
            }));

        static TestCaseData Case(string name, Func<UrbanExam, UrbanExam> change) => new TestCaseData(change).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(InCode))]
    public void Combined_OfWhatIsNotThere_InCode_IsRefused(Func<UrbanExam, UrbanExam> change)
    {
        var found = Refused(() => change(Define(Exam()))).Single(d => d.Severity == DiagnosticSeverity.Error);
        Assert.That(
            found.ToString(),
            Is.EqualTo(
                "error UI1178: \"combined\" is to combine \"entropi\", which is neither a weight set nor a weighting; did you mean "
                + "\"entropy\"?"));
    }

    [TestCase("normalise", MethodKind.Normalisation, "min-mx")]
    [TestCase("aggregate", MethodKind.Aggregation, "geometrik")]
    [TestCase("weights", MethodKind.Weighting, "entropi")]
    [TestCase("impute", MethodKind.Imputation, "medain")]
    [TestCase("treat", MethodKind.Treatment, "winsorize")]
    public void Method_ThatIsNotThere_InCode_IsRefused(string key, MethodKind kind, string name)
    {
        var exam = Define(Exam());
        var method = new Method(name);
        var changed = Refused(() => kind switch
        {
            MethodKind.Normalisation => exam.Normalise(method),
            MethodKind.Aggregation => exam.Aggregate(method),
            MethodKind.Weighting => exam.Weigh(method),
            MethodKind.Imputation => exam.Impute(method),
            _ => exam.Treat(method),
        }).Single();
        var parsed = Refused(() => exam.ParseMethod(kind, name, "option")).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((changed.Code, parsed.Code), Is.EqualTo(("UI1081", "UI1081")));
            Assert.That(changed.Message, Is.EqualTo(parsed.Message).And.Contain($"for \"{key}\"; did you mean \""));
            Assert.That(parsed.Location, Is.EqualTo(new SourceLocation("option", 1, 1)));
        }
    }

    [TestCase(MethodKind.Weighting, "combined: { of: [given, entropi] }", "UI1178", 25)]
    [TestCase(MethodKind.Weighting, "combined: { of: [expert, ahp] }", "UI1201", 26)]
    [TestCase(MethodKind.Weighting, "rank-sum: { order: [a, z] }", "UI1200", 24)]
    [TestCase(MethodKind.Imputation, "regression: { on: [a, z] }", "UI1200", 23)]
    [TestCase(MethodKind.Imputation, "row-mean: { on: [d] }", "UI1200", 18)]
    public void ParseMethod_WithANameThatIsNotThere_SaysWhere(MethodKind kind, string text, string code, int column)
    {
        var found = Refused(() => Define(Exam()).ParseMethod(kind, text, "option")).Single();
        Assert.That((found.Code, found.Location), Is.EqualTo((code, new SourceLocation("option", 1, column))));
    }

    [Test]
    public void ParseMethod_OfTheIdOfASet_IsTheSet()
    {
        var exam = Define(Exam());
        Assert.That(WeightOfA(exam.Weigh(exam.ParseMethod(MethodKind.Weighting, "expert")).ObserveText(Data).Score()), Is.EqualTo(0.75));
    }

    [TestCase("score", "--weights")]
    [TestCase("weights", "--method")]
    public void Option_WithANameThatIsNotThere_SaysWhere(string command, string option)
    {
        using var folder = new TemporaryFolder();
        var framework = folder.Write("f.yaml", "format: urban-indicators/1.0\nframework: { id: f, title: F, status: assumed }\n" + Exam());
        var data = folder.Write("d.csv", Data);
        var run = ConsoleRun.Of(command, framework, "--data", data, option, "combined: { of: [given, entropi] }");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain($"{option}:1:25: error UI1178").And.Contain("did you mean \"entropy\"?"));
            Assert.That(ConsoleRun.Of(command, framework, "--data", data, option, "combined: { of: [given, entropy] }").ExitCode, Is.Zero);
        }
    }
}
