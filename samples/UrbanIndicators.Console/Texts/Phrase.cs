using System.Globalization;

namespace UrbanIndicators.Cli.Texts;

/// <summary>A text of the console in both its languages, with composite format items where it has arguments.</summary>
internal readonly record struct Phrase(string English, string Chinese)
{
    public string In(string language) => language == Languages.Chinese ? Chinese : English;

    /// <summary>The text in the middle of a sentence: without its capital.</summary>
    public string Within(string language) => language == Languages.Chinese ? Chinese : char.ToLowerInvariant(English[0]) + English[1..];

    /// <summary>The phrase with its arguments, in both languages.</summary>
    public Phrase With(params object[] arguments) => new(Filled(Languages.English, arguments), Filled(Languages.Chinese, arguments));

    public string Format(string language, params ReadOnlySpan<object?> arguments) => string.Format(CultureInfo.InvariantCulture, In(language), arguments);

    private string Filled(string language, object[] arguments) => Format(language, [.. arguments.Select(a => a switch
    {
        LocalizedText text => text.In(language),
        Phrase phrase => phrase.In(language),
        _ => a,
    })]);
}
