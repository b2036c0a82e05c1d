using System.Text;
using System.Text.Json;
using UrbanIndicators.Definitions.Yaml;

namespace UrbanIndicators.Tests.Definitions;

public class FrameworkJsonTests
{
    [TestCase(DefinitionSamples.Minimal)]
    [TestCase(DefinitionSamples.Everything)]
    public void Write_ReadAgain_WritesTheSame(string yaml)
    {
        var first = Write(DefinitionSamples.Read(yaml));
        var read = FrameworkJson.TryRead(first, "model.json", MethodRegistry.Default, out var again, out var diagnostics);
        Assert.That(read, Is.True, string.Join("\n", diagnostics));
        Assert.That(Encoding.UTF8.GetString(Write(again!)), Is.EqualTo(Encoding.UTF8.GetString(first)));
    }

    [Test]
    public void Write_ReadAsYaml_IsTheSameFramework()
    {
        var json = Write(DefinitionSamples.Read(DefinitionSamples.Everything));
        using var stream = new MemoryStream(json);
        Assert.That(Write(FrameworkYaml.Read(stream)), Is.EqualTo(json));
    }

    [Test]
    public void TryRead_TextsWithEverySign_KeepsThem()
    {
        var title = "a/b \\ \" 绿 🌳 \u0085 \u2028";
        var framework = DefinitionSamples.Read(DefinitionSamples.Minimal) with { Title = new LocalizedText(title) };
        FrameworkJson.TryRead(Write(framework), null, MethodRegistry.Default, out var again, out _);
        Assert.That(again!.Title.In("en"), Is.EqualTo(title));
    }

    [Test]
    public void TryRead_NumbersAtTheEdgeOfPrecision_KeepsTheirBits()
    {
        var framework = DefinitionSamples.Read(DefinitionSamples.Minimal);
        framework = framework with { Method = framework.Method with { MinimumCoverage = 0.1 + 0.2, Scale = new(1e-100, 1e100) } };
        FrameworkJson.TryRead(Write(framework), null, MethodRegistry.Default, out var again, out _);
        Assert.That((again!.Method.MinimumCoverage, again.Method.Scale), Is.EqualTo((0.1 + 0.2, new ValueRange(1e-100, 1e100))));
    }

    [TestCase("{ \"format\": ", "UI1007", 1)]
    [TestCase("{\n \"format\": \"urban-indicators/1.7\" }", "UI1041", 2)]
    [TestCase("{\n \"format\": \"urban-indicators/1.0\",\n \"format\": 1 }", "UI1013", 3)]
    [TestCase("{ \"a\": \"\\ud800\" }", "UI1007", 1)]
    [TestCase("[]", "UI1021", 1)]
    public void TryRead_WhatIsNoFramework_IsReported(string json, string code, int line)
    {
        FrameworkJson.TryRead(Encoding.UTF8.GetBytes(json), "model.json", MethodRegistry.Default, out var framework, out var diagnostics);
        Assert.That(framework, Is.Null);
        Assert.That(diagnostics, Has.Some.Property("Code").EqualTo(code).And.Property("Location").Property("Line").EqualTo(line));
    }

    [Test]
    public void TryRead_KeyTwiceInALine_IsFoundAtItsCharacter()
    {
        FrameworkJson.TryRead("{\n\"城市\": 1, \"城市\": [2], \"城市\": 3 }"u8, null, MethodRegistry.Default, out _, out var diagnostics);
        // Ten characters, not bytes, stand before the second key, 21 before the third.
        Assert.That(diagnostics.Where(d => d.Code == "UI1013").Select(d => d.Location.ToString()), Is.EqualTo(new[] { "2:10", "2:21" }));
    }

    [Test]
    public void TryRead_ThousandsOfBrackets_IsReported()
    {
        var json = Encoding.UTF8.GetBytes(new string('[', 100_000));
        FrameworkJson.TryRead(json, null, MethodRegistry.Default, out _, out var diagnostics);
        Assert.That(diagnostics.Single().Code, Is.EqualTo("UI1007"));
    }

    private static byte[] Write(Framework framework)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) FrameworkJson.Write(writer, framework);
        return stream.ToArray();
    }
}
