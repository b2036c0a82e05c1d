using System.Collections.Immutable;

namespace UrbanIndicators;

/// <summary>A text in one or more languages: a name, a title, a unit's words.</summary>
/// <remarks>It compares by value: by the texts of all its languages, in whatever order they were given.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly ImmutableSortedDictionary<string, string> texts;

    /// <summary>Makes a text that is the same in every language.</summary>
    /// <param name="text">The text.</param>
    public LocalizedText(string text)
        : this(
            ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal).Add(
                "", text ?? throw new ArgumentNullException(nameof(text))))
    {
    }

    private LocalizedText(ImmutableSortedDictionary<string, string> texts) => this.texts = texts;

    /// <summary>A text of no characters.</summary>
    public static LocalizedText Empty { get; } = new("");

    /// <summary>The texts by language code (<c>en</c>, <c>zh</c>); the key is empty for a text given without a language.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>Makes a text from its forms by language code.</summary>
    /// <param name="texts">At least one pair of language code and text.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException"><paramref name="texts"/> is empty, or a text in it is missing.</exception>
    public static LocalizedText FromLanguages(IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var map = texts.ToImmutableSortedDictionary(StringComparer.Ordinal);
        if (map.IsEmpty) throw new ArgumentException("A text needs at least one language.", nameof(texts));
        if (map.ContainsValue(null!)) throw new ArgumentException("A text is null.", nameof(texts));
        return new LocalizedText(map);
    }

    /// <summary>Makes a text in English and Chinese.</summary>
    /// <param name="english">The English form.</param>
    /// <param name="chinese">The Chinese form.</param>
    /// <returns>The text.</returns>
    public static LocalizedText Of(string english, string chinese) =>
        FromLanguages([new("en", english), new("zh", chinese)]);

    /// <summary>Gives the form in a language; else the one without a language, the English one, or the first there is.</summary>
    /// <param name="language">A language code: <c>en</c>, <c>zh</c>.</param>
    /// <returns>The form found.</returns>
    public string In(string language) =>
        texts.TryGetValue(language, out var text) || texts.TryGetValue("", out text) || texts.TryGetValue("en", out text)
            ? text
            : texts.First().Value;

    /// <summary>Gives the English form, or the nearest to it (see <see cref="In"/>).</summary>
    /// <returns>The text.</returns>
    public override string ToString() => In("en");

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null
        && texts.Keys.SequenceEqual(other.texts.Keys, StringComparer.Ordinal)
        && texts.Values.SequenceEqual(other.texts.Values, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);
}
