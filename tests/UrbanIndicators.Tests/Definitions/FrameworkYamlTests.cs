using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;

namespace UrbanIndicators.Tests.Definitions;

public class FrameworkYamlTests
{
    private static readonly Framework Everything = DefinitionSamples.Read(DefinitionSamples.Everything);

    private static Indicator Green => Everything.Indicators[0];

    [Test]
    public void Read_Head_IsKept()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Everything.Id, Is.EqualTo("people-city-2035"));
            Assert.That(Everything.Edition, Is.EqualTo("2024"));
            Assert.That(Everything.Title.In("zh"), Is.EqualTo("人民城市2035"));
            Assert.That(Everything.Status, Is.EqualTo(DefinitionStatus.Assumed));
            Assert.That(Everything.Source, Is.EqualTo("plan §3"));
            Assert.That(Everything.Variables.Select(v => v.Id), Is.EqualTo(["green-area", "built-up-area"]));
            Assert.That(Everything.Variables[0].Valid, Is.EqualTo(new ValueRange(0, double.PositiveInfinity)));
            Assert.That(Everything.Variables[0].Aliases, Is.EqualTo(["绿地"]));
            Assert.That(Everything.Phases[0], Is.EqualTo(new Phase("near", 2024, 2027, LocalizedText.Of("Near", "近期"))));
            Assert.That(Everything.Phases[1].Title.In("en"), Is.EqualTo("far"));
        }
    }

    [Test]
    public void Read_Method_IsKept()
    {
        var method = Everything.Method;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(method.Normalise.Name, Is.EqualTo("attainment"));
            Assert.That(method.Aggregate.ToString(), Is.EqualTo("power-mean: { floor: 1, p: 0.5 }"));
            Assert.That(method.MinimumCoverage, Is.EqualTo(0.7));
            Assert.That(method.Grades.Select(g => g.Id), Is.EqualTo(["excellent", "fair", "poor"]), "best first");
            Assert.That(method.BottomLineCap, Is.EqualTo("fair"));
            Assert.That(method.Fit, Is.EqualTo(new FitReference("2023", "east")));
        }
    }

    [Test]
    public void Read_Tree_IsKept()
    {
        var ecology = Everything.Index.Children[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Everything.Index.Targets[0], Has.Property("Low").EqualTo(80).And.Property("Phase").EqualTo("far"));
            Assert.That(Everything.Index.MinimumCoverage, Is.EqualTo(0.5));
            Assert.That(ecology.Weight, Is.EqualTo(25));
            Assert.That(ecology.Aggregate!.Name, Is.EqualTo("geometric"));
            Assert.That(ecology.Children[0], Has.Property("Weight").EqualTo(2).And.Property("WeightAssumed").False);
            Assert.That(ecology.Children[0].Title.In("zh"), Is.EqualTo("建成区绿化覆盖率"));
            Assert.That(ecology.Children[1], Has.Property("Weight").EqualTo(1).And.Property("WeightAssumed").True);
            Assert.That(Everything.Index.Children[1].Children.Select(c => c.Id), Is.EqualTo(["noise", "density", "temperature"]));
        }
    }

    [Test]
    public void Read_Indicator_IsKept()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Green.Unit, Is.EqualTo("%"));
            Assert.That(Green.Aliases, Is.EqualTo(["green_coverage_rate", "绿化覆盖率"]));
            Assert.That(Green.Goalposts, Is.EqualTo(new Goalposts(20, 50)));
            Assert.That(Green.Formula, Is.EqualTo("[green-area] / [built-up-area] * 100"));
            Assert.That(Green.BottomLine, Is.True);
            Assert.That(Green.RollUp!.ToString(), Is.EqualTo("weighted-mean: { weight: built-up-area }"));
            Assert.That(Green.Benchmarks, Is.EqualTo([
                new Benchmark("who", new(15, 20), "WHO"),
                new Benchmark("beijing", new(49.8, 49.8)),
                new Benchmark("floor", new(10, double.PositiveInfinity)),
                new Benchmark("cap", new(double.NegativeInfinity, 60)),
            ]));
            Assert.That(
                Green.Targets[1], Has.Property("By").EqualTo(2035).And.Property("Set").EqualTo("national").And.Property("Low").EqualTo(45));
            Assert.That(Green.Targets[2].Change, Is.EqualTo(new TargetChange(3, true, 2023)));
            Assert.That(
                Everything.Indicators[2].Normalise!.Parameters["steps"].Points, Is.EqualTo([(0.0, 100.0), (55.0, 60.0), (70.0, 0.0)]));

            // 1.2 ± 0.1
            Assert.That(Everything.Indicators[3].Targets[1].Low, Is.EqualTo(1.1).Within(1e-15));
        }
    }

    [Test]
    public void Read_WhatIsNotComputedYet_IsWarnedOf() => Assert.That(
        Everything.Diagnostics.Select(d => (d.Code, d.Severity)),
        Is.EqualTo([
            ("UI1148", DiagnosticSeverity.Warning), // the relative target
            ("UI1127", DiagnosticSeverity.Warning), // roll-up
            ("UI1127", DiagnosticSeverity.Warning),
            ("UI1106", DiagnosticSeverity.Information), // "reported" stands in no node
        ]));

    [Test]
    public void Read_MinimalFile_TakesTheDefaults()
    {
        var framework = DefinitionSamples.Read(DefinitionSamples.Minimal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(framework.Method.Scale, Is.EqualTo(new ValueRange(0, 100)));
            Assert.That(framework.Method.Aggregate.Name, Is.EqualTo("arithmetic"));
            Assert.That(framework.Method.MinimumCoverage, Is.EqualTo(0.65));
            Assert.That(framework.Indicators[0].Name.In("zh"), Is.EqualTo("a"));
            Assert.That(framework.Diagnostics, Is.Empty);
        }
    }

    [Test]
    public void Read_ByteOrderMarkAndWindowsLineEnds_AreNoMatter()
    {
        var text = "\uFEFF" + DefinitionSamples.Minimal.ReplaceLineEndings("\r\n");
        Assert.That(DefinitionSamples.Read(text).Id, Is.EqualTo("small"));
    }

    [Test]
    public void Read_AliasesOfYaml_StandForWhatTheyName()
    {
        var framework = DefinitionSamples.Read(DefinitionSamples.Minimal
            .Replace("a: { direction: higher }", "a: { direction: higher, valid: &share [0, 100] }")
            .Replace("b: { direction: lower }", "b: { direction: lower, valid: *share }"));
        Assert.That(framework.Indicators[1].Valid, Is.EqualTo(new ValueRange(0, 100)));
    }

    [Test]
    public void Read_JsonIndentedByTabs_IsYamlToo()
    {
        const string text = """
            {"format": "urban-indicators/1.0",
            	"framework": {"id": "small", "title": "Small", "status": "assumed"},
            	"method": {"normalise": "min-max"},
            	"index": {"id": "top", "children": ["a"]},
            	"indicators": {"a": {"direction": "higher"}}}
            """;
        Assert.That(DefinitionSamples.Read(text).Id, Is.EqualTo("small"));
    }

    [Test]
    public void Read_SeveralMistakes_AreAllReportedAtOnceInOrder()
    {
        var found = DefinitionSamples.Diagnose("""
            format: urban-indicators/1.0
            framework: { id: small, titel: Small, status: assumed }
            method: { normalise: atainment, minimum-coverage: 1.5 }
            index:
              id: top
              children:
                - { indicator: a, weight: abc }
                - { indicator: b, weight: -1 }
                - { indicator: nobody }
            indicators:
              a: { direction: upwards }
              b: { direction: lower, formula: "[x] +" }
            """);
        Assert.That(found.Select(d => $"{d.Location.ToString().TrimStart(':')} {d.Code}"), Is.EqualTo([
            "2:12 UI1015", // no title
            "2:25 UI1014", // titel
            "3:22 UI1081", // atainment
            "3:51 UI1024", // 1.5
            "7:31 UI1100", // abc
            "8:31 UI1100", // -1
            "9:20 UI1103", // nobody
            "11:19 UI1027", // upwards
            "12:41 UI1160", // the formula ends too soon
        ]));
    }

    [Test]
    public void Load_FileThatIsNotThere_ThrowsWhatFilesThrow() =>
        Assert.That(() => FrameworkYaml.Load("nowhere.yaml"), Throws.InstanceOf<IOException>());

    [Test]
    public void Load_FileWithMistakes_ThrowsAllWithTheNameOfTheFile()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("bad.yaml", DefinitionSamples.Minimal.Replace("direction: lower", "direction: down"));
        var thrown = Assert.Throws<UrbanIndicatorsException>(() => FrameworkYaml.Load(path))!;
        Assert.That(thrown.Message, Is.EqualTo(
            $"{path}:7:19: error UI1027: \"direction\" must be one of higher, lower, range, none (was \"down\"); use one of: higher, "
            + "lower, range, none"));
    }

    [Test]
    public void Read_OwnMethods_TakeAnyParameters()
    {
        var methods = MethodRegistry.Default.WithNormalisation("mine", (value, _, _) => value);
        var yaml = DefinitionSamples.Minimal.Replace(
            "normalise: min-max", "normalise: { mine: { a: 1, b: word, c: [1, 2], d: [[1, 2]] } }");
        var method = DefinitionSamples.Read(yaml, new() { Methods = methods }).Method.Normalise;
        Assert.That(method.ToString(), Is.EqualTo("mine: { a: 1, b: word, c: [1, 2], d: [[1, 2]] }"));
    }

    [Test]
    public void Read_NodesNamedByBuiltInMethods_AllMethodsCanBeNamed()
    {
        foreach (var method in AllMethods.All.Where(m => m is { Kind: MethodKind.Aggregation } && !m.Parameters.Any(p => p.IsRequired)))
        {
            var framework = DefinitionSamples.Read(DefinitionSamples.Minimal.Replace("min-max }", $"min-max, aggregate: {method.Name} }}"));
            Assert.That(framework.Method.Aggregate.Name, Is.EqualTo(method.Name));
        }
    }
}
