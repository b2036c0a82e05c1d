using System.Collections.Immutable;
using System.Text.Json;

namespace UrbanIndicators.Scoring.Preparing;

/// <summary>Named constants in a saved model.</summary>
internal static class FittedJson
{
    public static void Write(Utf8JsonWriter writer, string property, ImmutableSortedDictionary<string, ImmutableArray<double>> constants)
    {
        writer.WriteStartObject(property);
        WriteEach(writer, constants);
        writer.WriteEndObject();
    }

    public static void WriteEach(Utf8JsonWriter writer, ImmutableSortedDictionary<string, ImmutableArray<double>> constants)
    {
        foreach (var (name, values) in constants)
        {
            writer.WriteStartArray(name);
            foreach (var value in values)
            {
                // JSON has no infinity and no NaN: the end a one-sided target lacks and what could not be learnt are written as words.
                if (double.IsFinite(value)) writer.WriteNumberValue(value);
                else writer.WriteStringValue(double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf");
            }

            writer.WriteEndArray();
        }
    }

    public static void Write(Utf8JsonWriter writer, string property, ImmutableSortedDictionary<string, ImmutableArray<string>> texts)
    {
        writer.WriteStartObject(property);
        foreach (var (name, values) in texts)
        {
            writer.WriteStartArray(name);
            foreach (var value in values) writer.WriteStringValue(value);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <exception cref="FormatException">A value is no number.</exception>
    public static ImmutableSortedDictionary<string, ImmutableArray<double>> Constants(JsonElement element) => element.EnumerateObject()
        .Where(p => p.Value.ValueKind == JsonValueKind.Array)
        .ToImmutableSortedDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(NumberOf).ToImmutableArray(), StringComparer.Ordinal);

    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Texts(JsonElement element) => element.EnumerateObject()
        .ToImmutableSortedDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(v => v.GetString() ?? "").ToImmutableArray(), StringComparer.Ordinal);

    private static double NumberOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number when double.IsFinite(element.GetDouble()) => element.GetDouble(),
        JsonValueKind.String when element.GetString() is "inf" => double.PositiveInfinity,
        JsonValueKind.String when element.GetString() is "-inf" => double.NegativeInfinity,
        JsonValueKind.String when element.GetString() is "nan" => double.NaN,
        _ => throw new FormatException($"{element.GetRawText()} is no number"),
    };
}
