namespace UrbanIndicators.Localisation;

/// <summary>The library's own texts, each by its key. The files stand in the rooms that say them.</summary>
internal static class Phrase
{
    /// <summary>All of them.</summary>
    public static TextCatalogue All { get; } = new(typeof(Phrase).Assembly);

    /// <summary>Gives a text as it stands.</summary>
    public static LocalizedText Of(string key) => All[key];

    /// <summary>Makes a text of what is said in each language there are texts in.</summary>
    public static LocalizedText InEach(Func<string, string> text) =>
        LocalizedText.FromLanguages(All.Languages.Select(l => new KeyValuePair<string, string>(l, text(l))));

    /// <summary>Puts texts into a row, by what stands between them in each language.</summary>
    /// <param name="separator">The key of what stands between.</param>
    /// <param name="items">The texts.</param>
    public static LocalizedText Join(string separator, IReadOnlyList<LocalizedText> items) =>
        InEach(l => string.Join(Of(separator).In(l), items.Select(i => i.In(l))));

    /// <summary>Gives a text with its format items filled.</summary>
    public static LocalizedText Of(string key, params ReadOnlySpan<object> arguments) => All.Format(key, arguments);
}
