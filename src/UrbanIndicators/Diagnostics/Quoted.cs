namespace UrbanIndicators.Diagnostics;

/// <summary>
/// Makes text from a user's file fit to stand in a message: short, on one line, without characters that act instead of being seen.
/// </summary>
internal static class Quoted
{
    private const int Longest = 80;

    /// <summary>Gives the text with unseen characters as <c>\u0007</c>, cut after 80 characters.</summary>
    public static string Text(string text)
    {
        // Of a text of a million characters only the beginning is looked at.
        var begin = Harmless(text.Length > Longest + 1 ? text[..(Longest + 1)] : text);
        if (begin.Length <= Longest) return begin;
        return begin[..(char.IsHighSurrogate(begin[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    /// <summary>Gives the whole text with unseen characters, and those that every font draws in its own way, as <c>\u0007</c>.</summary>
    public static string Harmless(string text)
    {
        text = Unseen.Replace(text, Escaped);
        return text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF')
            ? string.Concat(text.Select(c => c is >= '\uE000' and <= '\uF8FF' ? Escaped(c) : c.ToString()))
            : text;
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

    private static string Escaped(int point) => point > 0xFFFF ? $"\\U{point:x8}" : $"\\u{point:x4}";
}
