using System.Globalization;
using System.Text;

namespace UrbanIndicators.Data.Csv;

/// <summary>Codes and names of places in one form, so that what looks the same is the same.</summary>
internal static class PlaceText
{
    /// <summary>Digits and letters of a code in half width: one place has one code.</summary>
    public static string OfCode(string text) => IsPlain(text) ? text : NameFolding.Normalised(text);

    /// <summary>Letters and their accents put together.</summary>
    public static string OfName(string text)
    {
        if (IsPlain(text)) return text;
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    /// <summary>Holds control characters, marks of direction or characters without width.</summary>
    public static bool HasUnseen(string text)
    {
        if (IsPlain(text)) return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\t' || (c is '\u200C' or '\u200D' && i > 0 && IsJoining(text[i - 1]))) continue;
            if (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) return true;
        }

        return false;
    }

    /// <summary>Arabic and Indian scripts are spelt with joiners.</summary>
    private static bool IsJoining(char before) => before is >= '\u0590' and < '\u2000';

    /// <summary>Nothing but visible ASCII and Chinese characters, as nearly all are.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF'))) return false;
        }

        return true;
    }
}
