using System.Text.Json;

namespace UrbanIndicators.Tests.Cli;

/// <summary><c>weights</c>, <c>stages</c> and the options that change methods, on files.</summary>
public sealed class WeightsCommandTests
{
    private const string Definitions = """
        format: urban-indicators/1.0
        framework: { id: small, status: assumed, title: { en: Small, zh: 小体系 } }
        method: { normalise: min-max, minimum-coverage: 0 }
        weight-sets:
          even: { title: { en: All the same, zh: 等权 }, method: equal }
          city: { given: { a: 3, b: 1, c: 4 } }
        index:
          id: index
          title: { en: Index, zh: 总指数 }
          children:
            - { indicator: a, weight: 2 }
            - { indicator: b, weight: 1 }
            - { indicator: c, weight: 1 }
        indicators:
          a: { name: { en: Air, zh: 空气 }, direction: higher }
          b: { name: { en: Bus, zh: 公交 }, direction: higher }
          c: { name: { en: Crime, zh: 治安 }, direction: lower }
        """;

    private readonly TemporaryFolder folder = new();
    private string framework = "";
    private string data = "";

    [SetUp]
    public void WriteFiles()
    {
        framework = folder.Write("small.yaml", Definitions);
        data = folder.Write("data.csv", "place,a,b,c\nX,0,10,1\nY,5,0,2\nZ,10,5,5\n");
    }

    [OneTimeTearDown]
    public void RemoveFiles() => folder.Dispose();

    private static Dictionary<string, double> WeightsOf(ConsoleRun run, int set = 0)
    {
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        using var json = JsonDocument.Parse(run.Bytes);
        return json.RootElement.GetProperty("sets")[set].GetProperty("nodes")[0].GetProperty("weights").EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.GetDouble(), StringComparer.Ordinal);
    }

    [Test]
    public void Weights_WithoutAMethod_ComparesTheSetsOfTheFramework()
    {
        var run = ConsoleRun.Of("weights", framework, "--data", data);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Output, Does.Match(@"As defined\s+All the same\s+city"));
            // 2 of 4, a third, 3 of 8
            Assert.That(run.Output, Does.Match(@"Air\s+0\.5\s+0\.3333\s+0\.375"));
        }
    }

    [Test]
    public void Weights_OfAsked_Sets_AreThoseInTheirOrder()
    {
        var run = ConsoleRun.Of("weights", framework, "--data", data, "--set", "city", "even", "--format", "csv");
        var lines = run.Output.Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0], Is.EqualTo("set,node,method,child,figure,value"));
            Assert.That(
                lines[1..4],
                Is.EqualTo(
                    new[] { "city,index,given,a,weight,0.375", "city,index,given,b,weight,0.125", "city,index,given,c,weight,0.5" }));
            Assert.That(lines, Has.Some.EqualTo("city,,,c,effective-weight,0.5"));
            Assert.That(lines, Has.Some.StartsWith("even,index,equal,a,weight,0.333"));
        }
    }

    [Test]
    public void Weights_ByAMethodOfTheData_AreThoseOfTheLibrary()
    {
        var weights = WeightsOf(ConsoleRun.Of("weights", framework, "--data", data, "--method", "critic", "--format", "json"));
        var expected = UrbanExam.Define(framework).Weigh(new Method("critic")).Observe(data).Fit().Weights[0].Weights;
        Assert.That(weights, Is.EquivalentTo(expected));
        Assert.That(weights.Values.Distinct().Count(), Is.GreaterThan(1));
    }

    // Twice as important as the one below it each time: 4 : 2 : 1, consistent.
    [TestCase("child,a,b,c\na,1,2,4\nb,1/2,1,2\nc,1/4,1/2,1\n")]
    [TestCase("指标,公交,空气,治安\n治安,0.5,0.25,1\n空气,2,1,4\n公交,1,1/2,2\n")]
    public void Weights_ByAhpFromAnExpertFile_NeedNoData(string csv)
    {
        var experts = folder.Write("ahp.csv", csv);
        var run = ConsoleRun.Of("weights", framework, "--method", "ahp", "--experts", experts, "--format", "json");
        var weights = WeightsOf(run);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new[] { weights["a"], weights["b"], weights["c"] }, Is.EqualTo(new[] { 4 / 7.0, 2 / 7.0, 1 / 7.0 }).Within(1e-12));
            Assert.That(
                ConsoleRun.Of("weights", framework, "--method", "ahp", "--experts", experts).Output,
                Does.Contain("CR 0").And.Contain("lambda-max 3"));
        }
    }

    [Test]
    public void Weights_OfOneNodeByJudgements_NeedNoDataWhereOthersAreWeighedByIt()
    {
        // The index and the whole framework are weighed by entropy, which needs data; the node judged is not.
        var mixed = folder.Write("mixed.yaml", """
            format: urban-indicators/1.0
            framework: { id: mixed, status: assumed, title: Mixed }
            method: { normalise: min-max, weights: entropy }
            index:
              id: index
              children: [{ id: air, weights: critic, children: [a, b] }, { id: city, children: [c, d] }]
            indicators: { a: { direction: higher }, b: { direction: higher }, c: { direction: higher }, d: { direction: higher } }
            """);
        var experts = folder.Write("city.csv", "item,c,d\nc,1,3\nd,1/3,1\n");
        using (Assert.EnterMultipleScope())
        {
            var weights = WeightsOf(
                ConsoleRun.Of("weights", mixed, "-m", "ahp", "--experts", experts, "--node", "city", "--format", "json"));
            Assert.That(
                weights,
                Is.EquivalentTo(
                    new Dictionary<string, double>(StringComparer.Ordinal) { ["c"] = 0.75, ["d"] = 0.25 }).Using<double>((l, r) =>
                        Math.Abs(l - r) < 1e-12 ? 0 : 1));
            // Without a node, all weights are asked for, and those of entropy need data.
            Assert.That(ConsoleRun.Of("weights", mixed).Error, Does.Contain("give --data"));
        }
    }

    [Test]
    public void Weights_ByDelphiFromAnExpertFile_TakesTheLastRound()
    {
        var experts = folder.Write("delphi.csv", "round,expert,a,b,c\n2,Li,8,4,4\n2,Wu,8,4,4\n1,Li,1,1,1\n1,Wu,9,1,1\n");
        var weights = WeightsOf(ConsoleRun.Of("weights", framework, "-m", "delphi", "--experts", experts, "--format", "json"));
        // Means of the second round 8, 4, 4.
        Assert.That(weights.Values, Is.EqualTo(new[] { 0.5, 0.25, 0.25 }).Within(1e-12));
    }

    [Test]
    public void Weights_ByBestWorstFromAnExpertFile_TellsComparisonsApart()
    {
        var experts = folder.Write("bwm.csv", "expert,comparison,a,b,c\nLi,best-to-others,1,2,8\nLi,others-to-worst,8,4,1\n");
        var weights = WeightsOf(ConsoleRun.Of("weights", framework, "-m", "best-worst", "--experts", experts, "--format", "json"));
        // Consistent: a = 2b = 8c, b = 4c: 8 : 4 : 1.
        Assert.That(weights.Values, Is.EqualTo(new[] { 8 / 13.0, 4 / 13.0, 1 / 13.0 }).Within(1e-9));
    }

    [Test]
    public void Weights_ByAMethodInAYamlFile_AreThoseOfIt()
    {
        var experts = folder.Write("judged.yaml", "budget:\n  points: [[60, 20, 20], [40, 40, 20]]\n");
        var weights = WeightsOf(ConsoleRun.Of("weights", framework, "--experts", experts, "--node", "index", "--format", "json"));
        Assert.That(weights.Values, Is.EqualTo(new[] { 0.5, 0.3, 0.2 }).Within(1e-12));
    }

    [TestCase(2, "no weight set", "weights", "F", "-d", "D", "--set", "none")]
    [TestCase(2, "no method to make weights of them", "weights", "F", "--experts", "D")]
    [TestCase(1, "error UI42", "weights", "F", "--experts", "D", "-m", "ahp")]
    [TestCase(1, "entropy", "weights", "F", "--experts", "D", "-m", "entropy")]
    [TestCase(2, "is a name alone", "weights", "F", "--experts", "D", "-m", "ahp: {group: priorities}")]
    [TestCase(2, "no node \"a\" that has children", "weights", "F", "-d", "D", "--node", "a")]
    [TestCase(1, "--method:1:1: error", "weights", "F", "-d", "D", "-m", "entropie")]
    [TestCase(2, "exclude each other", "weights", "F", "-d", "D", "-m", "entropy", "--set", "even")]
    [TestCase(2, "there is no file", "weights", "F", "--experts", "nowhere.csv", "-m", "ahp")]
    [TestCase(2, "no weighting method, no weight set of the framework and no file", "score", "F", "-d", "D", "--weights", "entropie")]
    [TestCase(1, "--aggregate:1:1: error", "score", "F", "-d", "D", "--aggregate", "power-mean")]
    [TestCase(1, "--normalise:1:", "score", "F", "-d", "D", "--normalise", "min-max: {range: [5, 1]}")]
    [TestCase(1, "expected id and weight", "score", "F", "-d", "D", "--weights", "D")]
    [TestCase(2, "-o", "stages", "F", "-d", "D")]
    [TestCase(2, "is a file, but a folder was expected", "stages", "F", "-d", "D", "-o", "D")]
    public void Run_WhatCannotBe_SaysWhyAndExits(int exitCode, string words, params string[] args)
    {
        var run = ConsoleRun.Of([.. args.Select(a => a switch { "F" => framework, "D" => data, _ => a })]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Bytes.Length), Is.EqualTo((exitCode, 0)), run.Error);
            Assert.That(run.Error, Does.Contain(words).And.Not.Contain("   at "));
        }
    }

    [Test]
    public void ExpertFile_WithCellsThatAreNone_NamesAllOfThem()
    {
        var experts = folder.Write("bad.csv", "item,a,b,c\na,1,x,4\nb,1/2,1,1/0\nc,1/4,1/2,1\n");
        Assert.That(
            ConsoleRun.Of("weights", framework, "-m", "ahp", "--experts", experts).Error,
            Does.Contain("bad.csv:2:3").And.Contain("bad.csv:3:4"));
    }

    // Scores a: 0, 50, 100; b: 100, 0, 50; c lower: 100, 75, 0.
    [TestCase(new[] { "--weights", "even" }, 66.66666666666667, 41.66666666666667, 50)]
    [TestCase(new[] { "--weights", "equal" }, 66.66666666666667, 41.66666666666667, 50)]
    [TestCase(new[] { "--weights", "city" }, 62.5, 56.25, 43.75)]
    [TestCase(new[] { "--weights", "W" }, 100, 37.5, 25)]
    [TestCase(new[] { "--aggregate", "minimum" }, 0, 0, 0)]
    // Range [50, 100]: a 50, 75, 100; the minimum of each
    [TestCase(new[] { "--aggregate", "minimum", "--normalise", "min-max: {range: [50, 100]}" }, 50, 50, 50)]
    // Ranks from the worst: the same places as min-max but for c: 100, 50, 0; weights 2, 1, 1
    [TestCase(new[] { "--normalise", "rank" }, 50, 37.5, 62.5)]
    public void Score_WithOtherMethods_IsByThem(string[] options, double x, double y, double z)
    {
        var file = folder.Write("weights.csv", "编号,权重\na,0\n公交,1\nc,1\n");
        var run = ConsoleRun.Of(["score", framework, "-d", data, "--format", "csv", .. options.Select(o => o == "W" ? file : o)]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var column = lines[0].Split(',').ToList().IndexOf("score");
        var scores = lines.Skip(1).ToDictionary(
            l =>
                l.Split(',')[0], l =>
                    double.Parse(l.Split(',')[column], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.That(new[] { scores["X"], scores["Y"], scores["Z"] }, Is.EqualTo(new[] { x, y, z }).Within(1e-12));
    }

    [Test]
    public void Explain_WithOtherMethods_IsByThem() => Assert.That(
        ConsoleRun.Of(
            "explain", framework, "a", "-d", data, "--place", "Y", "--normalise",
            "scaled: {input: [0, 20]}").Output, Does.Contain("÷ 20").And.Contain("= 25"));

    [Test]
    public void Stages_OfAnAssessment_AreFilesInAFolder()
    {
        var gaps = folder.Write("gaps.csv", "place,a,b,c\nX,0,,1\nY,5,0,2\nZ,10,5,5\n");
        var target = Path.Combine(Path.GetDirectoryName(gaps)!, "stages");
        var run = ConsoleRun.Of("stages", framework, "--data", gaps, "-o", target, "--impute", "median");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            var files = Directory.GetFiles(target).Select(f => Path.GetFileName(f)).ToList();
            Assert.That(files, Does.Contain("1-data.csv").And.Contain("imputed-cells.csv").And.Contain("weights.csv"));
            Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(files.Count));
        }
    }

    [Test]
    public void Stages_IntoTheFolderOfTheData_AreRefused() => Assert.That(
        ConsoleRun.Of("stages", framework, "--data", data, "-o", Path.GetDirectoryName(data)!).Error, Does.Contain("holds the input file"));

    [TestCase("weights")]
    [TestCase("methods")]
    [TestCase("stages")]
    public void Help_OfACommand_HasAnExampleInBothLanguages(string command)
    {
        Assert.That(ConsoleRun.Of(command, "--help").Output, Does.Contain("Example: urban-indicators " + command));
        Assert.That(ConsoleRun.Of(command, "--help", "--lang", "zh").Output, Does.Contain("示例：urban-indicators " + command));
    }
}
