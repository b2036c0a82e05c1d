using System.Globalization;

namespace UrbanIndicators.Tests.Definitions;

public sealed class ImportTests
{
    private const string Catalogue = """
        format: urban-indicators/1.0
        variables: { area: { unit: km² } }
        indicators:
          b: { direction: lower }
          spare: { direction: higher }
        """;

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new();

    [TearDown]
    public void DeleteFolder() => folder.Dispose();

    [Test]
    public void Load_Catalogue_IsMergedAndKeepsItsPlaces()
    {
        folder.Write("catalogue/eco.yaml", Catalogue);
        var (framework, found) = Load("catalogue/eco.yaml");
        Assert.That(framework, Is.Not.Null, string.Join("\n", found));
        Assert.That(framework!.Indicators.Select(i => i.Id), Is.EqualTo(["b", "spare", "a"]));
        Assert.That(framework.Variables.Single().Id, Is.EqualTo("area"));
        Assert.That(framework.Indicators[0].Location.ToString(), Is.EqualTo(Path.Combine(folder.Path, "catalogue", "eco.yaml") + ":4:3"));
        Assert.That(found.Single(), Has.Property("Code").EqualTo("UI1051").And.Property("Message").StartsWith("1 of the 2 indicators in"));
    }

    [Test]
    public void Load_RootAboveTheFile_LetsImportsReachIt()
    {
        folder.Write("catalogue/eco.yaml", Catalogue);
        var path = folder.Write("frameworks/main.yaml", MainFile("../catalogue/eco.yaml"));
        Assert.That(FrameworkYaml.Load(path, new() { Root = folder.Path }).Indicators, Has.Count.EqualTo(3));
        FrameworkYaml.TryLoad(path, out _, out var found);
        Assert.That(found.Select(d => (d.Code, d.Location.Line, d.Location.Column)), Has.Some.EqualTo(("UI1045", 2, 11)));
    }

    [TestCase("/etc/passwd", "UI1044")]
    [TestCase("C:/eco.yaml", "UI1044")]
    [TestCase("http://example.org/eco.yaml", "UI1044")]
    [TestCase("..\\eco.yaml", "UI1044")]
    [TestCase("../outside.yaml", "UI1045")]
    [TestCase("x/../../outside.yaml", "UI1045")]
    [TestCase("..", "UI1045")]
    [TestCase("nowhere.yaml", "UI1046")]
    [TestCase("catalogue", "UI1046")]
    [TestCase("main.yaml", "UI1047")]
    public void Load_PathThatIsNotAllowed_IsRefused(string import, string code)
    {
        folder.Write("catalogue/eco.yaml", Catalogue);
        var (framework, found) = Load(import);
        Assert.That(framework, Is.Null);
        Assert.That(found[0], Has.Property("Code").EqualTo(code), string.Join("\n", found));
        Assert.That((found[0].Location.Line, found[0].Location.Column), Is.EqualTo((2, 11)));
    }

    [Test]
    public void Load_LinkThatLeadsOut_IsRefused()
    {
        using var outside = new TemporaryFolder();
        outside.Write("eco.yaml", Catalogue);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "link"), outside.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "eco.yaml"), Path.Combine(outside.Path, "eco.yaml"));
        Assert.That(Load("link/eco.yaml").Found[0].Code, Is.EqualTo("UI1045"));
        Assert.That(Load("eco.yaml").Found[0].Code, Is.EqualTo("UI1045"));
    }

    [Test]
    public void Load_LinkToItself_IsRefused()
    {
        File.CreateSymbolicLink(Path.Combine(folder.Path, "eco.yaml"), "eco.yaml");
        Assert.That(Load("eco.yaml").Found[0].Code, Is.EqualTo("UI1046"));
    }

    [Test]
    public void Load_LinkThatStaysInside_IsFollowed()
    {
        folder.Write("catalogue/eco.yaml", Catalogue);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "eco.yaml"), Path.Combine("catalogue", "eco.yaml"));
        Assert.That(Load("eco.yaml").Framework, Is.Not.Null);
    }

    [Test]
    public void Load_CircleOfImports_IsNamed()
    {
        folder.Write("one.yaml", "format: urban-indicators/1.0\nimports: [two.yaml]\n" + Catalogue[(Catalogue.IndexOf('\n') + 1)..]);
        folder.Write("two.yaml", "format: urban-indicators/1.0\nimports: [one.yaml]");
        var circle = Load("one.yaml").Found.Single(d => d.Code == "UI1047");
        Assert.That(circle.Message, Does.Contain("one.yaml → two.yaml → one.yaml"));
        Assert.That(circle.Location.ToString(), Does.EndWith("two.yaml:2:11"));
    }

    [Test]
    public void Load_SameFileByTwoWays_CountsOnce()
    {
        folder.Write("eco.yaml", Catalogue);
        folder.Write("more.yaml", "format: urban-indicators/1.0\nimports: [eco.yaml]");
        Assert.That(Load("more.yaml, eco.yaml").Framework!.Indicators, Has.Count.EqualTo(3));
        Assert.That(Load("eco.yaml, ./eco.yaml").Found.Select(d => d.Code), Has.Some.EqualTo("UI1049"));
    }

    [Test]
    public void Load_IndicatorInBothFiles_NamesBothPlaces()
    {
        folder.Write("eco.yaml", Catalogue.Replace("spare", "a"));
        var found = Load("eco.yaml").Found.Single(d => d.Severity == DiagnosticSeverity.Error);
        Assert.That(found.Location.ToString(), Does.EndWith("main.yaml:7:3"));
        Assert.That(found.Message, Does.Contain("eco.yaml:5:3"));
    }

    [Test]
    public void Load_CatalogueWithMore_IsRefusedAtItsPlace()
    {
        folder.Write("eco.yaml", Catalogue + "\nmethod: { normalise: rank }\nmetod: 1");
        var found = Load("eco.yaml").Found.Where(d => d.Severity == DiagnosticSeverity.Error).Select(
            d => $"{Path.GetFileName(d.Location.File)}:{d.Location.Line.ToString(CultureInfo.InvariantCulture)} {d.Code}");
        Assert.That(found, Is.EqualTo(["eco.yaml:6 UI1050", "eco.yaml:7 UI1014"]));
    }

    [Test]
    public void Load_MoreFilesThanAllowed_Stops()
    {
        var names = Enumerable.Range(0, 210).Select(i => string.Create(CultureInfo.InvariantCulture, $"f{i}.yaml")).ToList();
        foreach (var name in names) folder.Write(name, "format: urban-indicators/1.0");
        folder.Write("eco.yaml", Catalogue);
        var found = Load("eco.yaml, " + string.Join(", ", names)).Found;
        Assert.That(found.Select(d => d.Code), Is.EqualTo(["UI1048", "UI1051"]));
    }

    private static string MainFile(string imports) => $$"""
        format: urban-indicators/1.0
        imports: [{{imports}}]
        framework: { id: small, title: Small, status: assumed }
        method: { normalise: min-max }
        index: { id: top, children: [a, b] }
        indicators:
          a: { direction: higher }
        """;

    private (Framework? Framework, IReadOnlyList<Diagnostic> Found) Load(string imports)
    {
        var path = folder.Write("main.yaml", MainFile(imports));
        FrameworkYaml.TryLoad(path, out var framework, out var found);
        return (framework, found);
    }
}
