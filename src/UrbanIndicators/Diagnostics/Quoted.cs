using System.Globalization;
using System.Text;

namespace UrbanIndicators.Diagnostics;

/// <summary>Makes text from a user's file fit to stand in a message: short, on one line, without characters that act instead of being seen.</summary>
internal static class Quoted
{
    private const int Longest = 80;

    /// <summary>Gives the text with control and direction characters as <c>\u0007</c>, cut after 80 characters.</summary>
    public static string Text(string text)
    {
        if (text.Length <= Longest && !text.Any(Acts)) return text;
        var result = new StringBuilder(Longest + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (result.Length >= Longest) return result.Append('…').ToString();
            if (rune.IsBmp && Acts((char)rune.Value)) result.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else result.Append(rune.ToString());
        }

        return result.ToString();
    }

    /// <summary>Gives the text in quotation marks.</summary>
    public static string InQuotes(string text) => $"\"{Text(text)}\"";

    /// <summary>Gives the first few of a list, for "expected one of".</summary>
    public static string List(IEnumerable<string> items, int most = 12)
    {
        var all = items.ToList();
        var shown = string.Join(", ", all.Take(most).Select(Text));
        return all.Count > most ? $"{shown} …" : shown;
    }

    private static bool Acts(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse;
}
