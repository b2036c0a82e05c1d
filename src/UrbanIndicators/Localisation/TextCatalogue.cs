using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace UrbanIndicators.Localisation;

/// <summary>The texts of an assembly, by key and language: what it says to people stands in resource files and not in its code.</summary>
/// <remarks>
/// The files are named <c>Texts.en.resx</c>, <c>Texts.zh.resx</c> and so on, in any folder of the project, embedded in the assembly itself
/// (<c>WithCulture="false"</c>). Another language is one more file beside each, and no change of code; what a language does not have is
/// given in English. A key stands once in a language. A text may hold composite format items (<c>{0}</c>, <c>{1:0.0}</c>).
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class TextCatalogue
{
    private const string Ending = ".resources";
    private const string Begin = ".Texts.";
    private readonly FrozenDictionary<string, LocalizedText> texts;

    /// <summary>Reads the texts of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="ArgumentException">A key stands twice in a language, or not in English; or there are no texts at all.</exception>
    public TextCatalogue(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var forms = new Dictionary<string, SortedList<string, string>>(StringComparer.Ordinal);
        var languages = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in assembly.GetManifestResourceNames())
        {
            if (LanguageOf(file) is not { } language) continue;
            languages.Add(language);
            using var reader = new ResourceReader(assembly.GetManifestResourceStream(file)!);
            foreach (System.Collections.DictionaryEntry entry in reader)
            {
                var key = (string)entry.Key;
                if (!forms.TryGetValue(key, out var form)) forms.Add(key, form = new(StringComparer.Ordinal));
                if (!form.TryAdd(language, (string)entry.Value!))
                {
                    throw new ArgumentException($"The text \"{key}\" stands twice in \"{language}\".", nameof(assembly));
                }
            }
        }

        if (forms.FirstOrDefault(f => !f.Value.ContainsKey("en")) is { Key: { } alone })
        {
            throw new ArgumentException($"The text \"{alone}\" has no English form.", nameof(assembly));
        }

        if (forms.Count == 0)
        {
            throw new ArgumentException(
                "The assembly has no texts: embed files named Texts.en.resx, with WithCulture=\"false\".", nameof(assembly));
        }

        texts = forms.ToFrozenDictionary(f => f.Key, f => LocalizedText.FromLanguages(f.Value), StringComparer.Ordinal);
        Languages = [.. languages];
    }

    /// <summary>The codes of the languages there are files of, in ordinal order.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The keys of all texts.</summary>
    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>Gives a text as it stands in the files.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text in all languages that have it.</returns>
    /// <exception cref="ArgumentException">There is no such text.</exception>
    public LocalizedText this[string key] => texts.TryGetValue(key, out var text)
        ? text
        : throw new ArgumentException($"There is no text \"{key}\".", nameof(key));

    /// <summary>Gives a text, or <see langword="null"/> where there is none.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text in all languages that have it.</returns>
    public LocalizedText? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>Gives a text with its format items filled.</summary>
    /// <param name="key">The key.</param>
    /// <param name="arguments">
    /// What they are filled with: of a <see cref="LocalizedText"/> the form in the language, numbers in the invariant culture.
    /// </param>
    /// <returns>The text in all languages that have it.</returns>
    /// <exception cref="ArgumentException">There is no such text.</exception>
    /// <exception cref="FormatException">It asks for more arguments than there are.</exception>
    public LocalizedText Format(string key, params ReadOnlySpan<object> arguments)
    {
        var filled = new List<KeyValuePair<string, string>>();
        var parts = new object[arguments.Length];
        foreach (var (language, text) in this[key].Texts)
        {
            for (var i = 0; i < parts.Length; i++) parts[i] = arguments[i] is LocalizedText part ? part.In(language) : arguments[i];
            filled.Add(new(language, string.Format(CultureInfo.InvariantCulture, text, parts)));
        }

        return LocalizedText.FromLanguages(filled);
    }

    /// <summary>
    /// <c>UrbanIndicators.Reporting.Texts.zh.resources</c> is of <c>zh</c>; <see langword="null"/> for what holds no texts.
    /// </summary>
    private static string? LanguageOf(string file)
    {
        if (!file.EndsWith(Ending, StringComparison.Ordinal)) return null;
        var name = file[..^Ending.Length];
        var begin = name.LastIndexOf(Begin, StringComparison.Ordinal);
        var language = begin < 0 ? "" : name[(begin + Begin.Length)..];
        return language.Length == 0 || language.Contains('.', StringComparison.Ordinal) ? null : language;
    }
}
