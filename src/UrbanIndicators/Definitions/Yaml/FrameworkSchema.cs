using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using static UrbanIndicators.Definitions.Yaml.SchemaShape;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>The JSON schema (draft-07) that editors complete and check definitions with, made from the tables the binder reads.</summary>
internal static class FrameworkSchema
{
    private const string IdPattern = @"^[\p{L}\p{Nd}][\p{L}\p{Nd}_-]*$";

    public static void Write(Stream stream)
    {
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(stream, options)) Build().WriteTo(writer);
        stream.WriteByte((byte)'\n');
    }

    private static JsonObject Build()
    {
        var definitions = new JsonObject
        {
            ["id"] = new JsonObject { ["type"] = "string", ["pattern"] = IdPattern },
            ["text"] = Either(Text(), Languages()),
            ["child"] = Either(Ref("node"), Ref("leaf"), Ref("id")),
            ["normalisation"] = Methods(MethodKind.Normalisation),
            ["aggregation"] = Methods(MethodKind.Aggregation),
            ["weighting"] = Methods(MethodKind.Weighting),
            ["imputation"] = Methods(MethodKind.Imputation),
            ["treatment"] = Methods(MethodKind.Treatment),
            ["roll-up"] = Either(
                Words(Yaml.Words.RollUps.Where(w => w != Yaml.Words.WeightedMean)),
                Single(Yaml.Words.WeightedMean, Object(FormatSpec.RollUpWeight))),
        };
        foreach (var spec in FormatSpec.All) definitions[spec.SchemaName] = Object(spec);

        // A file that describes no framework is a catalogue to be imported.
        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "UrbanIndicators definitions",
            ["description"] = "A framework of indicators with its index, or a catalogue of indicators to be imported.",
            ["if"] = new JsonObject { ["required"] = new JsonArray("framework") },
            ["then"] = Object(FormatSpec.Document),
            ["else"] = Object(FormatSpec.Catalogue),
            ["definitions"] = definitions,
        };
    }

    private static JsonObject Object(MappingSpec spec)
    {
        var properties = new JsonObject();
        foreach (var key in spec.Keys)
        {
            var value = key.Schema();

            // Draft-07 ignores what stands beside $ref.
            if (value.ContainsKey("$ref")) value = new JsonObject { ["allOf"] = new JsonArray(value) };
            value["description"] = key.Doc;
            properties[key.Name] = value;
        }

        return Closed(properties, spec.Keys.Where(k => k.Required).Select(k => k.Name));
    }

    private static JsonObject Methods(MethodKind kind)
    {
        var methods = AllMethods.All.Where(m => m.Kind == kind).ToList();
        var forms = new List<JsonObject> { Words(methods.Where(m => !m.Parameters.Any(p => p.IsRequired)).Select(m => m.Name)) };
        foreach (var method in methods.Where(m => m.Parameters.Count > 0))
        {
            var properties = new JsonObject();
            foreach (var parameter in method.Parameters) properties[parameter.Name] = Parameter(parameter);
            var value = Closed(properties, method.Parameters.Where(p => p.IsRequired).Select(p => p.Name));
            value["description"] = $"{method.Title.In("en")}: {method.Formula}";
            forms.Add(Single(method.Name, value));
        }

        return Either([.. forms]);
    }

    private static JsonObject Parameter(MethodParameter parameter)
    {
        var value = parameter.Type switch
        {
            MethodParameterType.Number => Number(),
            MethodParameterType.Whole => Whole(),
            MethodParameterType.Word => parameter.Words.Count == 0 ? Text() : Words(parameter.Words),
            MethodParameterType.Boolean => Boolean(),
            MethodParameterType.Names => ListOf(Text()),
            MethodParameterType.Matrix => ListOf(ListOf(Number())),
            MethodParameterType.Numbers => ListOf(Number()),
            MethodParameterType.Pair => Pair(),
            _ => ListOf(Pair(), 1),
        };
        var isNumber = parameter.Type is MethodParameterType.Number or MethodParameterType.Whole;
        if (isNumber && parameter.Allowed.Low > double.MinValue)
        {
            // The smallest number there is stands for "above 0".
            if (parameter.Allowed.Low == double.Epsilon) value["exclusiveMinimum"] = 0;
            else value["minimum"] = parameter.Allowed.Low;
        }

        if (isNumber && parameter.Allowed.High < double.MaxValue) value["maximum"] = parameter.Allowed.High;
        value["description"] = parameter.Meaning.In("en");
        return value;
    }

    private static JsonObject Languages() => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["propertyNames"] = new JsonObject { ["pattern"] = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" },
        ["additionalProperties"] = Text(),
    };

    private static JsonObject Single(string key, JsonObject value) => Closed(new JsonObject { [key] = value }, [key]);

    private static JsonObject Closed(JsonObject properties, IEnumerable<string> required)
    {
        var closed = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        JsonNode[] names = [.. required.Select(r => (JsonNode)r)];
        if (names.Length > 0) closed["required"] = new JsonArray(names);
        return closed;
    }
}
