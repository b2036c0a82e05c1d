using System.Globalization;
using System.Text;

namespace UrbanIndicators.Cli.Running;

/// <summary>Makes text from files harmless to a terminal.</summary>
internal static class PlainText
{
    /// <summary>Replaces control characters (escape sequences, line ends) and marks that turn the reading direction.</summary>
    public static string OneLine(string text) => Clean(text, keepLineEnds: false);

    /// <summary>The same, but keeps line ends.</summary>
    public static string Lines(string text) => Clean(text, keepLineEnds: true);

    private static string Clean(string text, bool keepLineEnds)
    {
        bool IsHarmless(char c) => (keepLineEnds && c == '\n') || !IsDangerous(c);
        if (text.All(IsHarmless)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var c in text) clean.Append(IsHarmless(c) ? c : c is '\n' or '\r' or '\t' ? ' ' : '\uFFFD');
        return clean.ToString();
    }

    private static bool IsDangerous(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' || (c is >= '\u200E' and <= '\u2069' && char.GetUnicodeCategory(c) == UnicodeCategory.Format);
}
