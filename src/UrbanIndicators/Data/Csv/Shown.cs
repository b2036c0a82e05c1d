using System.Text;

namespace UrbanIndicators.Data.Csv;

/// <summary>Makes text from a data file fit to be shown in a message: in quotes, cut, control characters made visible.</summary>
internal static class Shown
{
    private const int Longest = 80;

    public static string Quoted(string text) => $"\"{Plain(text)}\"";

    public static string Plain(string text)
    {
        var cut = text.Length > Longest ? string.Concat(text.AsSpan(0, Longest), "…") : text;
        if (!cut.Any(IsHarmful)) return cut;
        var shown = new StringBuilder(cut.Length);
        foreach (var c in cut) shown.Append(IsHarmful(c) ? ' ' : c);
        return shown.ToString();
    }

    /// <summary>The first few of a list, for "expected one of".</summary>
    public static string List(IEnumerable<string> items, int most = 12)
    {
        var all = items.ToList();
        var shown = string.Join(", ", all.Take(most).Select(Plain));
        return all.Count > most ? $"{shown} …" : shown;
    }

    private static bool IsHarmful(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
