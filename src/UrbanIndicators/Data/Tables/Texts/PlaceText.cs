using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Texts;

/// <summary>Codes and names of places in one form, so that what looks the same is the same.</summary>
internal static class PlaceText
{
    /// <summary>Digits and letters of a code in half width: one place has one code.</summary>
    public static string OfCode(string text) => IsPlain(text) ? text : NameFolding.Normalised(text);

    /// <summary>Letters and their accents put together.</summary>
    public static string OfName(string text) => IsPlain(text) ? text : UnicodeForms.Composed(text);

    /// <summary>Holds characters that would not be seen in a list of places.</summary>
    public static bool HasUnseen(string text) => !IsPlain(text) && Unseen.IsIn(text);

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
