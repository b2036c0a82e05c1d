using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;

namespace UrbanIndicators.Tests.Definitions;

public class FrameworkSchemaTests
{
    /// <summary>Run the tests with UPDATE_SCHEMA=1 to write the file anew.</summary>
    [Test]
    public void WriteSchema_FileInTheRepository_IsInStep()
    {
        var path = Path.Combine(Repository(), "indicators", "urban-indicators.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Schema());
        }

        Assert.That(File.ReadAllText(path).ReplaceLineEndings("\n"), Is.EqualTo(Schema()));
    }

    [Test]
    public void WriteSchema_EveryReference_HasADefinition()
    {
        var schema = JsonNode.Parse(Schema())!;
        var names = schema["definitions"]!.AsObject().Select(d => $"#/definitions/{d.Key}").ToList();
        Assert.That(References(schema).Distinct(StringComparer.Ordinal), Is.Not.Empty.And.SubsetOf(names));
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Key == "$ref" ? [p.Value!.GetValue<string>()] : References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private static string Schema()
    {
        using var stream = new MemoryStream();
        UrbanExam.WriteSchema(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
