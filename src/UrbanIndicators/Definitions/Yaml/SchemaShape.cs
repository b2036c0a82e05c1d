using System.Text.Json.Nodes;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>JSON schemas of values.</summary>
internal static class SchemaShape
{
    /// <summary>Scalars that YAML reads as numbers are texts too where a text is expected: <c>edition: 2024</c>.</summary>
    public static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number") };

    public static JsonObject Number() => new() { ["type"] = "number" };

    public static JsonObject Whole() => new() { ["type"] = "integer" };

    public static JsonObject NumberWithin(double low, double high) => new() { ["type"] = "number", ["minimum"] = low, ["maximum"] = high };

    public static JsonObject Positive() => new() { ["type"] = "number", ["minimum"] = 0 };

    public static JsonObject Year() => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 9999 };

    public static JsonObject Boolean() => new() { ["type"] = "boolean" };

    public static JsonObject Pair() => ListOf(Number(), 2, 2);

    public static JsonObject OpenPair() => ListOf(new() { ["type"] = new JsonArray("number", "null") }, 2, 2);

    public static JsonObject Words(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]) };

    public static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    public static JsonObject ListOf(JsonObject item, int? least = null, int? most = null)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item };
        if (least is { } low) list["minItems"] = low;
        if (most is { } high) list["maxItems"] = high;
        return list;
    }

    public static JsonObject MapOf(JsonObject value) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = Ref("id"),
        ["additionalProperties"] = value,
    };

    public static JsonObject Either(params JsonObject[] shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };
}
