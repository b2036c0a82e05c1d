using System.Globalization;
using UrbanIndicators.Tests.Cli;
using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Rules;

/// <summary>Weights given by id win at the nodes they touch, in code as by option; what is asked for and not done is said.</summary>
public class WeightsByIdTests
{
    private const string Data = "place,a,b,c\nA,0,10,5\nB,50,60,1\nC,100,20,9\nD,10,30,4\n";

    private static string Exam(string method = "", string node = "") => $$"""
        weight-sets:
          expert: { given: { a: 3, b: 1, c: 4, d: 4 } }
          both: { method: { combined: { of: [expert, entropy] } } }
        method: { normalise: min-max{{method}} }
        index:
          id: index
          children:
            - { id: d, weight: 1{{node}}, children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }] }
            - { indicator: c, weight: 1 }
        indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher } }
        """;

    private static Dictionary<string, double> Weights(params (string Id, double Weight)[] weights) =>
        weights.ToDictionary(w => w.Id, w => w.Weight, StringComparer.Ordinal);

    private static NodeWeights Of(Assessment assessment, string node) => assessment.Model.Weights.Single(w => w.Node == node);

    private static Assessment Weighed(string body, params (string Id, double Weight)[] weights) =>
        Define(body).Weigh(Weights(weights)).ObserveText(Data).Score();

    [TestCase("", "")]
    [TestCase(", weights: entropy", "")]
    [TestCase(", weights: both", "")]
    [TestCase("", ", weights: critic")]
    [TestCase(", weights: expert", ", weights: equal")]
    [TestCase(", weights: critic", ", weights: both")]
    public void Weigh_AllChildrenOfANode_WinsOverWhateverWeighedThem(string method, string node)
    {
        var assessment = Weighed(Exam(method, node), ("a", 1), ("b", 4));
        var before = Score(Exam(method, node), Data);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of(assessment, "d").Weights["a"], Is.EqualTo(0.2).Within(Roundings));
            Assert.That(Of(assessment, "d").Method.Name, Is.EqualTo("given"));
            // No child of the index is named: it is weighed as it was.
            Assert.That(Of(assessment, "index").Method.ToString(), Is.EqualTo(Of(before, "index").Method.ToString()));
            Assert.That(assessment.Codes(), Has.None.EqualTo("UI1210"));
        }
    }

    /// <summary>What a set gives stays where the weights do not name it: 9 of 9 + 1.</summary>
    [Test]
    public void Weigh_SomeChildrenUnderASet_LeavesTheOthersTheWeightOfTheSet()
    {
        var assessment = Weighed(Exam(", weights: expert"), ("a", 9));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of(assessment, "d").Weights["a"], Is.EqualTo(0.9).Within(Roundings));
            Assert.That(Of(assessment, "index").Set, Is.EqualTo("expert"));
        }
    }

    [Test]
    public void Weigh_TheOtherChildrenLater_LeavesNoWarningOfBefore()
    {
        var exam = Define(Exam()).Weigh(Weights(("a", 0.6)));
        Assert.That(exam.Framework.Diagnostics.Select(d => d.Code), Has.Some.EqualTo("UI1210"), "b kept its weight");
        exam = exam.Weigh(Weights(("a", 0.5), ("b", 0.5)));
        Assert.That(exam.Framework.Diagnostics.Select(d => d.Code), Has.None.EqualTo("UI1210"));
    }

    [Test]
    public void Weigh_SomeChildren_WarnsOfThoseThatKeepTheirs()
    {
        var warning = Weighed(Exam(", weights: entropy"), ("a", 0.6)).Note("UI1210");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((warning.Severity, warning.Location.Line), Is.EqualTo((DiagnosticSeverity.Warning, 10)));
            Assert.That(warning.Arguments, Is.EqualTo(new object[] { "d", "a", "b (1)" }));
            Assert.That(warning.Render("zh"), Does.Contain("以下各项仍用原有权重：b (1)"));
        }
    }

    [Test]
    public void Weigh_OneLevel_SaysNothingOfTheOthers() =>
        Assert.That(Weighed(Exam(), ("d", 1), ("c", 2)).Codes(), Has.None.EqualTo("UI1210"));

    // The same by option: what the file names wins, and nothing else changes.
    [TestCase("", "", "id,weight\na,1\nb,4\n", "a=1;b=4")]
    [TestCase(", weights: entropy", "", "id,weight\na,1\nb,4\n", "a=1;b=4")]
    [TestCase(", weights: entropy", ", weights: critic", "id,weight\na,1\nb,4\nd,2\nc,1\n", "a=1;b=4;d=2;c=1")]
    [TestCase(", weights: expert", "", "id,weight\na,9\n", "a=9")]
    // As spreadsheets of other countries save it.
    [TestCase("", "", "id;weight\na;0,6\nb;0,4\n", "a=0.6;b=0.4")]
    [TestCase("", "", "id;weight\na;0.6\nb;\"0,4\"\n", "a=0.6;b=0.4")]
    [TestCase("", "", "编号\t权重\na\t0,6\nb\t0,4\n", "a=0.6;b=0.4")]
    [TestCase("", "", "id;weight;source\na;1/4;x\nb;3/4;y, z\n", "a=0.25;b=0.75")]
    public void Option_WithAFile_IsTheCallWithItsWeights(string method, string node, string file, string weights)
    {
        using var folder = new TemporaryFolder();
        var framework = folder.Write(
            "f.yaml", "format: urban-indicators/1.0\nframework: { id: f, title: F, status: assumed }\n" + Exam(method, node));
        var given = Weights(
            [.. weights.Split(';').Select(w => w.Split('=')).Select(w => (w[0], double.Parse(w[1], CultureInfo.InvariantCulture)))]);
        var run = ConsoleRun.Of(
            "score", framework, "--data", folder.Write("d.csv", Data), "--weights", folder.Write("w.csv", file), "--format", "csv");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var column = lines[0].Split(',').ToList().IndexOf("score");
        var expected = UrbanExam.Define(framework).Weigh(given).ObserveText(Data).Score();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(
                lines.Skip(1).Select(l => $"{l.Split(',')[0]} {l.Split(',')[column]}"),
                Is.EquivalentTo(expected.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Place.Name} {p.Score:R}"))));
            Assert.That(run.Error, expected.Codes().Any(c => c == "UI1210") ? Does.Contain("warning UI1210") : Does.Not.Contain("UI1210"));
        }
    }

    [TestCase("id,weight\nindex,2\n", "w.csv:2:1: error UI2073: \"index\" is the index itself")]
    [TestCase("id,weight\na,\"0,6\"\nb,1\n", "w.csv:2:2: error UI2074: \"0,6\" is no weight")]
    [TestCase("id;weight\na;1,000.5\n", "w.csv:2:2: error UI2074: \"1,000.5\" is no weight")]
    [TestCase("id|weight\na|1\n", "separated by commas, semicolons or tabs")]
    public void Option_WithAFileThatCannotBeRead_SaysWhatIsWrong(string file, string words)
    {
        using var folder = new TemporaryFolder();
        var framework = folder.Write("f.yaml", "format: urban-indicators/1.0\nframework: { id: f, title: F, status: assumed }\n" + Exam());
        var run = ConsoleRun.Of("score", framework, "--data", folder.Write("d.csv", Data), "--weights", folder.Write("w.csv", file));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain(words).And.Not.Contain("mistake in the program"));
        }
    }

    private const string Own = """
        method: { normalise: min-max }
        index: { id: index, children: [{ id: d, weights: critic, aggregate: geometric, children: [a, b] }, c] }
        indicators:
          a: { direction: higher, normalise: { min-max: { range: [1, 100] } }, impute: none }
          b: { direction: higher, goalposts: { worst: 0, best: 100 }, normalise: { goalposts: { form: linear } }, treat: none }
          c: { direction: higher }
          unused: { direction: higher, normalise: rank }
        """;

    private static IEnumerable<TestCaseData> Variations()
    {
        yield return Case("normalise", e => e.Normalise(new("z-score")), "z-score", "a, b");
        yield return Case("aggregate", e => e.Aggregate(new("minimum")), "minimum", "d");
        yield return Case("weigh", e => e.Weigh(new Method("equal")), "equal", "d");
        yield return Case("impute", e => e.Impute(new("median")), "median", "a");
        yield return Case("treat", e => e.Treat(new("winsorise")), "winsorise", "b");

        static TestCaseData Case(string name, Func<UrbanExam, UrbanExam> change, string method, string kept) =>
            new TestCaseData(change, method, kept).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Variations))]
    public void Vary_WhatHasAMethodOfItsOwn_SaysThatItKeepsIt(Func<UrbanExam, UrbanExam> change, string method, string kept) =>
        Assert.That(change(Define(Own)).ObserveText(Data).Score().Note("UI1211").Arguments, Is.EqualTo(new object[] { method, kept }));

    [Test]
    public void Vary_ToTheMethodItHas_SaysNothing() =>
        Assert.That(Define(Own).Aggregate(new("geometric")).ObserveText(Data).Score().Codes(), Has.None.EqualTo("UI1211"));

    [Test]
    public void Treat_OfWhatIsScoredAgainstFixedValues_SaysThatItIsNotDone()
    {
        const string body = """
            method: { normalise: goalposts, treat: winsorise }
            index: { id: index, children: [a, b, c] }
            indicators:
              a: { direction: higher, goalposts: { worst: 0, best: 100 } }
              b: { direction: higher, normalise: min-max }
              c: { direction: higher, goalposts: { worst: 0, best: 10 }, treat: winsorise }
            """;
        var asked = Score(body, Data).Note("UI4404");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(asked.Arguments, Is.EqualTo(new object[] { "winsorise", "a" }));
            Assert.That(Score(body.Replace(", treat: winsorise }\nindex", " }\nindex"), Data).Codes(), Has.None.EqualTo("UI4404"));
            Assert.That(
                Define(
                    body.Replace(
                        ", treat: winsorise }\nindex",
                        " }\nindex")).Treat(new("winsorise")).ObserveText(Data).Score().Note("UI4404").Arguments[1],
                Is.EqualTo("a"));
        }
    }
}
