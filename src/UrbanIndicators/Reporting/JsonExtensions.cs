using System.Text.Json;

namespace UrbanIndicators.Reporting;

/// <summary>Values as results have them: a number that may be NaN, a text that may be absent, a text by language.</summary>
internal static class JsonExtensions
{
    /// <summary>JSON has no NaN and no infinity: both are written as <c>null</c>.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double value)
    {
        // The sum with 0 makes 0 of −0, which nobody means.
        if (double.IsFinite(value)) json.WriteNumber(name, value + 0.0);
        else json.WriteNull(name);
    }

    public static void WriteTextOrNull(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null) json.WriteNull(name);
        else json.WriteString(name, text);
    }

    public static void WriteLocalized(this Utf8JsonWriter json, string name, LocalizedText text)
    {
        if (text.Texts.Count == 1 && text.Texts.TryGetValue("", out var plain))
        {
            json.WriteString(name, plain);
            return;
        }

        json.WriteStartObject(name);
        foreach (var (language, form) in text.Texts) json.WriteString(language.Length == 0 ? "und" : language, form);
        json.WriteEndObject();
    }

    public static void WriteIds(this Utf8JsonWriter json, string name, IEnumerable<Indicator> indicators)
    {
        json.WriteStartArray(name);
        foreach (var indicator in indicators) json.WriteStringValue(indicator.Id);
        json.WriteEndArray();
    }
}
