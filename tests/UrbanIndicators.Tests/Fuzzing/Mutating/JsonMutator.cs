using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace UrbanIndicators.Tests.Fuzzing.Mutating;

/// <summary>Changes a JSON document by its tree: a value goes, comes twice, becomes another; a number becomes a hostile one.</summary>
internal static class JsonMutator
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Change(string json, Chance chance)
    {
        if (Parse(json) is not { } root) return TokenMutator.Change(json, chance);
        if (chance.Percent(6)) return WithALineTwice(root, chance);
        var owner = OwnerOf(root, chance);
        if (owner is JsonObject map)
        {
            var name = chance.OneOf([.. map.Select(p => p.Key)]);
            Change(map, name, owner, root, chance);
        }
        else if (owner is JsonArray list)
        {
            var at = chance.Below(list.Count);
            if (chance.Percent(20)) list.RemoveAt(at);
            else if (chance.Percent(20)) list.Insert(at, list[at]?.DeepClone());
            else list[at] = Other(list[at], root, chance);
        }

        return root.ToJsonString(Indented);
    }

    private static JsonObject? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null; // an earlier change tore it, or said a key twice
        }
    }

    /// <summary>A key that stands twice: no tree can say it.</summary>
    private static string WithALineTwice(JsonObject root, Chance chance)
    {
        var lines = root.ToJsonString(Indented).Split('\n').ToList();
        var at = chance.Below(lines.Count);
        for (var tries = 0; tries < 20 && !lines[at].TrimEnd().EndsWith(','); tries++) at = chance.Below(lines.Count);
        lines.Insert(at, lines[at]);
        return string.Join('\n', lines);
    }

    private static void Change(JsonObject map, string name, JsonNode owner, JsonObject root, Chance chance)
    {
        switch (chance.Below(6))
        {
            case 0:
                map.Remove(name);
                break;
            case 1: // under another name
                var value = map[name]?.DeepClone();
                map.Remove(name);
                map[chance.Percent(50) ? name + "2" : Hostile.Token(chance)] = value;
                break;
            case 2: // beside it, under a name it does not know
                map[chance.Percent(50) ? name.ToUpperInvariant() + "x" : Hostile.Token(chance)] = map[name]?.DeepClone();
                break;
            default:
                map[name] = Other(owner[name], root, chance);
                break;
        }
    }

    /// <summary>A map or list that holds something, at any depth.</summary>
    private static JsonNode OwnerOf(JsonObject root, Chance chance)
    {
        JsonNode owner = root;
        while (true)
        {
            List<JsonNode> inner = [.. Children(owner).Where(c => c is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })];
            if (inner.Count == 0 || chance.Percent(12)) return owner;
            owner = chance.OneOf(inner);
        }
    }

    private static IEnumerable<JsonNode> Children(JsonNode node) => node switch
    {
        JsonObject map => map.Select(p => p.Value).OfType<JsonNode>(),
        JsonArray list => list.OfType<JsonNode>(),
        _ => [],
    };

    private static JsonNode? Other(JsonNode? value, JsonObject root, Chance chance)
    {
        if (value is JsonValue number && number.GetValueKind() == JsonValueKind.Number && chance.Percent(70))
        {
            var text = chance.Percent(60)
                ? chance.Of("0", "-1", "1", "1e99", "-1e99", "1e-99", "1e308", "-1e308", "5e-324", "2147483648", "0.5", "1e9", "-0.0")
                : (number.GetValue<double>() * chance.Of(-1, 2, 1.0000001, 1e50, 1e-50)).ToString("R", CultureInfo.InvariantCulture);
            return JsonNode.Parse(char.IsAsciiDigit(text[^1]) ? text : "1e999");
        }

        return chance.Below(7) switch
        {
            0 => null,
            1 => JsonValue.Create(Hostile.Token(chance)),
            2 => new JsonArray(),
            3 => new JsonObject(),
            4 => new JsonArray(value?.DeepClone(), value?.DeepClone()),
            5 => JsonValue.Create(chance.Percent(50)),
            _ => OwnerOf(root, chance).DeepClone(),
        };
    }
}
