using System.Globalization;
using System.Text.Json;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Cli.Texts;

/// <summary>
/// The texts of the console. They stand in resource files: what several commands say beside this file, what one command says in its folder.
/// </summary>
internal static class Words
{
    public static readonly TextCatalogue All = new(typeof(Words).Assembly);

    /// <summary>
    /// The text that a member is named after: <c>BottomLinesShort</c> of <c>label</c> is <c>label.bottom-lines-short</c>.
    /// </summary>
    public static LocalizedText Named(string group, string member) => All[$"{group}.{JsonNamingPolicy.KebabCaseLower.ConvertName(member)}"];

    /// <summary>
    /// The form in a language with its format items filled; of a text among the arguments it is the form in the same language.
    /// </summary>
    public static string Format(this LocalizedText text, string language, params ReadOnlySpan<object?> arguments)
    {
        var parts = new object?[arguments.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = arguments[i] is LocalizedText part ? part.In(language) : arguments[i];
        return string.Format(CultureInfo.InvariantCulture, text.In(language), parts);
    }

    /// <summary>The form in the middle of a sentence: without its capital.</summary>
    public static string Within(this LocalizedText text, string language) =>
        char.ToLowerInvariant(text.In(language)[0]) + text.In(language)[1..];

    /// <summary>Writes an object with a property for each language of the console.</summary>
    public static void WriteText(this Utf8JsonWriter json, Func<string, string> inLanguage)
    {
        json.WriteStartObject();
        foreach (var language in Languages.All) json.WriteString(language, inLanguage(language));
        json.WriteEndObject();
    }
}
