using System.Text.Json;
using UrbanIndicators.Cli.Rendering;
using UrbanIndicators.Methods;

namespace UrbanIndicators.Tests.Cli;

/// <summary><c>methods</c>, printed from the library's one list.</summary>
public sealed class MethodsCommandTests
{
    private static readonly IReadOnlyList<MethodDescriptor> All = MethodRegistry.Default.Describe();

    [TestCase("en", "Normalisation: from values to scores")]
    [TestCase("zh", "无量纲化：由数值到得分")]
    public void Methods_WithoutArgument_ListsEveryMethod(string language, string title)
    {
        var run = ConsoleRun.Of("methods", "--lang", language);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
            Assert.That(run.Output, Does.Contain(title));
            foreach (var method in All) Assert.That(run.Output, Does.Contain(method.Name));
        }
    }

    [Test]
    public void Methods_OfAKind_AreThoseOfIt()
    {
        var run = ConsoleRun.Of("methods", "aggregation");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Output, Does.Contain("power-mean").And.Contain("p, [floor"));
            Assert.That(run.Output, Does.Not.Contain("min-max"));
        }
    }

    [TestCase("power-mean")]
    [TestCase("加权幂平均")]
    public void Methods_OfAName_TellItsParameters(string name)
    {
        var run = ConsoleRun.Of("methods", name, "--lang", "zh");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Does.Contain("power-mean：加权幂平均").And.Contain("-20 … 20").And.Contain("必填").And.Contain("大于 0"));
        }
    }

    [TestCase("en", "gives way")]
    public void Methods_OfANameThatIsNone_AreWrongUsage(string language, string absent)
    {
        var run = ConsoleRun.Of("methods", "power", "--lang", language);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Bytes.Length), Is.EqualTo((2, 0)));
            Assert.That(
                run.Error,
                Does.Contain("normalisation, aggregation, weighting, imputation, treatment").And.Contain("methods are: power-mean"));
            Assert.That(run.Error, Does.Not.Contain(absent));
        }
    }

    // Breaking Chinese text in a space of one cell would never end.
    [Test]
    public void Methods_InChineseOnANarrowTerminal_ComeToAnEnd([Values(1, 8, 13, 24, 37, 60, 79, 80)] int width)
    {
        foreach (var methods in new[] { All, [.. All.Where(m => m.Name == "categorical")] })
        {
            using var stream = new MemoryStream();
            using (var screen = new Screen(stream, "zh", isTerminal: true, colours: false, width)) MethodView.Show(screen, methods);
            Assert.That(stream.Length, Is.GreaterThan(0));
        }
    }

    [Test]
    public void Methods_AsJson_HasEveryParameter()
    {
        using var json = JsonDocument.Parse(ConsoleRun.Of("methods", "--format", "json").Bytes);
        var methods = json.RootElement.GetProperty("methods").EnumerateArray().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(methods.Select(m => m.GetProperty("name").GetString()), Is.EqualTo(All.Select(m => m.Name)));
            Assert.That(methods.Select(m => m.GetProperty("parameters").GetArrayLength()), Is.EqualTo(All.Select(m => m.Parameters.Count)));
            var p = methods.Single(m => m.GetProperty("name").GetString() == "power-mean").GetProperty("parameters")[0];
            Assert.That(
                (p.GetProperty("from").GetDouble(), p.GetProperty("to").GetDouble(), p.GetProperty("required").GetBoolean()),
                Is.EqualTo((-20, 20, true)));
        }
    }

    [Test]
    public void Methods_AsCsv_HasARowForEachParameter()
    {
        var lines = ConsoleRun.Of("methods", "--format", "csv", "--lang", "zh").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines, Has.Length.EqualTo(1 + All.Sum(m => Math.Max(1, m.Parameters.Count))));
            Assert.That(
                lines, Has.Some.StartsWith("normalisation,min-max,极差标准化,\"(v − min) / (max − min), by direction; × scale\",range,pair,"));
        }
    }

    [Test]
    public void Describe_OfARegistryWithAUsersMethods_HasThemLastOfTheirKind()
    {
        var described = MethodRegistry.Default.WithNormalisation("halves", (value, _, _) => value / 2).Describe();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(described.Last(m => m.Kind == MethodKind.Normalisation).Name, Is.EqualTo("halves"));
            Assert.That(described, Has.Count.EqualTo(All.Count + 1));
        }
    }

    [Test]
    public void ParseMethod_OfYaml_IsCheckedAsInAFile()
    {
        var exam = UrbanExam.DefineBuiltIn(UrbanExam.BuiltIn[0]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exam.ParseMethod(MethodKind.Normalisation, "min-max").ToString(), Is.EqualTo("min-max"));
            Assert.That(exam.ParseMethod(MethodKind.Aggregation, "power-mean: {p: 0.5}").Parameters["p"].Number, Is.EqualTo(0.5));
            Assert.That(
                exam.ParseMethod(MethodKind.Normalisation, "min-max: { range: [1, 100] }").Parameters["range"].Numbers,
                Is.EqualTo(new[] { 1, 100.0 }));
        }
    }

    [TestCase("power-mean", "1:1", "needs the parameter \"p\"")]
    [TestCase("power-mean: {q: 1, p: 2}", "1:14", "did you mean \"p\"?")]
    [TestCase("mean", "1:1", "mean")]
    [TestCase("[a]", "1:1", "name of a method")]
    [TestCase("", "1:1", "UI1004")]
    [TestCase("a: {", "2:1", "no valid YAML")]
    public void ParseMethod_OfWhatIsNone_SaysWhere(string text, string place, string words)
    {
        var exam = UrbanExam.DefineBuiltIn(UrbanExam.BuiltIn[0]);
        var found = Rules.RuleExam.Refused(() => exam.ParseMethod(MethodKind.Aggregation, text, "--aggregate"));
        Assert.That(found[0].ToString(), Does.StartWith("--aggregate:" + place).And.Contain(words));
    }
}
