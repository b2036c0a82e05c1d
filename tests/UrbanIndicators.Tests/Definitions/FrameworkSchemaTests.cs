using System.Text;
using System.Text.Json.Nodes;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Definitions;

public class FrameworkSchemaTests
{
    [Test]
    public void WriteSchema_FileInTheRepository_IsInStep() => Approved.Verify(Schema(), "indicators/urban-indicators.schema.json");

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
}
