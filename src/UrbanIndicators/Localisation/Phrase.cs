namespace UrbanIndicators.Localisation;

/// <summary>The library's own texts, each by its key. The files stand in the rooms that say them.</summary>
internal static class Phrase
{
    /// <summary>All of them.</summary>
    public static TextCatalogue All { get; } = new(typeof(Phrase).Assembly);

    /// <summary>Gives a text as it stands.</summary>
    public static LocalizedText Of(string key) => All[key];

    /// <summary>Gives a text with its format items filled.</summary>
    public static LocalizedText Of(string key, params ReadOnlySpan<object> arguments) => All.Format(key, arguments);
}
