using System.Collections.Immutable;
using System.Text.Json;

namespace UrbanIndicators.Scoring.Saving;

/// <summary>Writes named constants into a saved model.</summary>
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
                // JSON has no infinity: the end a one-sided target lacks, and what is missing, are written as words.
                if (double.IsInfinity(value)) writer.WriteStringValue(value > 0 ? SavedValue.Infinity : SavedValue.MinusInfinity);
                else writer.WriteNumberValue(value);
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
}
