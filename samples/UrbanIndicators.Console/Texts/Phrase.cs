using System.Globalization;

namespace UrbanIndicators.Cli.Texts;

/// <summary>A text of the console in both its languages, with composite format items where it has arguments.</summary>
internal readonly record struct Phrase(string English, string Chinese)
{
    public string In(string language) => language == Languages.Chinese ? Chinese : English;

    /// <summary>The text in the middle of a sentence: without its capital.</summary>
    public string Within(string language) => language == Languages.Chinese ? Chinese : char.ToLowerInvariant(English[0]) + English[1..];

    public string Format(string language, params ReadOnlySpan<object?> arguments) => string.Format(CultureInfo.InvariantCulture, In(language), arguments);
}
