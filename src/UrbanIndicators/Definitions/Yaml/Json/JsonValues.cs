using System.Globalization;
using System.Text.Json;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Writes the values that occur all over the format.</summary>
internal static class JsonValues
{
    public static void WriteOptional(this Utf8JsonWriter writer, string key, string? text)
    {
        if (text is not null) writer.WriteString(key, text);
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string key, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return;
        writer.WriteStartArray(key);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    public static void WriteLocalized(this Utf8JsonWriter writer, string key, LocalizedText text)
    {
        if (text.Texts.Count == 1 && text.Texts.TryGetValue("", out var only))
        {
            writer.WriteString(key, only);
            return;
        }

        writer.WriteStartObject(key);
        foreach (var (language, form) in text.Texts) writer.WriteString(language, form);
        writer.WriteEndObject();
    }

    /// <summary>What JSON has no number for is written as a word: whoever reads it says that it is none.</summary>
    public static void WriteFigure(this Utf8JsonWriter writer, string key, double value)
    {
        if (double.IsFinite(value)) writer.WriteNumber(key, Unsigned(value));
        else writer.WriteString(key, value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Negative zero is zero: what reads the file may not tell them apart.</summary>
    private static double Unsigned(double value) => value == 0 ? 0 : value;

    /// <summary>An end that is infinite is written as null: open.</summary>
    public static void WriteRange(this Utf8JsonWriter writer, string key, ValueRange range)
    {
        writer.WriteStartArray(key);
        foreach (var end in (ReadOnlySpan<double>)[range.Low, range.High])
        {
            if (double.IsFinite(end)) writer.WriteNumberValue(Unsigned(end));
            else if (double.IsNaN(end)) writer.WriteStringValue("NaN");
            else writer.WriteNullValue();
        }

        writer.WriteEndArray();
    }

    public static void WriteMethod(this Utf8JsonWriter writer, string key, Method method)
    {
        if (method.Parameters.IsEmpty)
        {
            writer.WriteString(key, method.Name);
            return;
        }

        writer.WriteStartObject(key);
        writer.WriteStartObject(method.Name);
        foreach (var (name, value) in method.Parameters)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, MethodValue value)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else if (value.Text is MethodValue.True or MethodValue.False)
        {
            writer.WriteBooleanValue(value.Text == MethodValue.True);
        }
        else if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteStartArray();
            foreach (var name in value.Names ?? []) writer.WriteStringValue(name);
            foreach (var item in value.Numbers ?? []) writer.WriteNumberValue(item);
            foreach (var (x, y) in value.Points ?? []) WriteNumbers(writer, [x, y]);
            foreach (var row in value.Matrix ?? []) WriteNumbers(writer, row);
            writer.WriteEndArray();
        }
    }

    private static void WriteNumbers(Utf8JsonWriter writer, IReadOnlyList<double> numbers)
    {
        writer.WriteStartArray();
        foreach (var number in numbers) writer.WriteNumberValue(number);
        writer.WriteEndArray();
    }
}
