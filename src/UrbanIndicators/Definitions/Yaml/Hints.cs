using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Remedies that depend on what was seen.</summary>
internal static class Hints
{
    private const int LongestName = 100;
    private const int MostListed = 24;

    public static readonly LocalizedText WriteAnchor = Phrase.Of("hints.write-the-anchor-name-before");

    public static LocalizedText? DidYouMean(string name, IEnumerable<string> known, ref long effort)
    {
        if (name.Length > LongestName) return null;
        return Suggestion.For(name, known, ref effort) is { } near ? Phrase.Of("hints.did-you-mean", near) : null;
    }

    /// <summary>"Did you mean", else the names there are.</summary>
    public static LocalizedText OneOf(string name, IReadOnlyCollection<string> known, ref long effort)
    {
        if (DidYouMean(name, known, ref effort) is { } near) return near;
        if (known.Count == 0) return Phrase.Of("hints.there-is-none-define-one");
        var list = string.Join(", ", known.Take(MostListed)) + (known.Count > MostListed ? ", …" : "");
        return Phrase.Of("hints.use-one-of", list);
    }

    /// <summary>What to do about a text that is no number.</summary>
    public static LocalizedText ForNumber(string text, bool quoted)
    {
        var trimmed = text.Trim();
        if (quoted && NumberText.TryParse(trimmed, out _)) return Phrase.Of("hints.remove-the-quotes");
        if (trimmed.Contains("inf", StringComparison.OrdinalIgnoreCase) || trimmed.Contains("nan", StringComparison.OrdinalIgnoreCase))
        {
            return Phrase.Of("hints.infinity-and-nan-are-no");
        }

        if (trimmed.EndsWith('%')) return Phrase.Of("hints.leave-the-out-the-unit");
        if (trimmed.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return Phrase.Of("hints.write-it-in-decimal-digits");
        if (NumberText.TryParse(trimmed.Replace(',', '.'), out _)
            || NumberText.TryParse(trimmed.Replace(",", "", StringComparison.Ordinal), out _))
        {
            return Phrase.Of("hints.write-a-point-for-the");
        }

        return NumberText.IsNumeral(trimmed)
            ? Phrase.Of("hints.the-number-is-too-large")
            : Phrase.Of("hints.write-a-number-such-as");
    }
}
