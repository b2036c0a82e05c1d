using System.Buffers;
using System.Globalization;
using System.Text;

namespace UrbanIndicators.Diagnostics;

/// <summary>
/// Characters of a text that are not seen but act on whoever shows it: control characters and escape sequences, marks that turn the reading
/// direction, tags, characters without width, halves of pairs. Joiners and variation selectors stay where words and pictures are written
/// with them.
/// </summary>
internal static class Unseen
{
    private const char Joiner = '\u200D';

    /// <summary>
    /// The characters below U+10000 that are unseen, wherever they stand or outside words that need them; of the others the halves are
    /// here.
    /// </summary>
    public static SearchValues<char> Suspects { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => char.IsSurrogate(c) || IsSuspect(new(c)))]);

    /// <summary>Tells whether there is one in a text, other than tabs and line ends.</summary>
    public static bool IsIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\t' or '\r' or '\n') && Length(text, i) > 0) return true;
        }

        return false;
    }

    /// <summary>Gives the text with something else for every unseen character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="replacement">Gets the code point (of half a pair, that of the half).</param>
    public static string Replace(string text, Func<int, string> replacement)
    {
        if (!text.AsSpan().ContainsAny(Suspects)) return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (Length(text, i))
            {
                case 0:
                    result.Append(text[i]);
                    break;
                case 1:
                    result.Append(replacement(text[i]));
                    break;
                default:
                    result.Append(replacement(char.ConvertToUtf32(text[i], text[++i])));
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>
    /// How many chars the unseen character at a place takes: 0 when what stands there is seen, or is the second half of what is.
    /// </summary>
    private static int Length(string text, int at)
    {
        if (!Suspects.Contains(text[at])) return 0;
        if (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1])) return 0;
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != OperationStatus.Done) return 1;
        return IsSuspect(rune) && !Belongs(rune, text, at, length) ? length : 0;
    }

    private static bool IsSuspect(Rune rune) => rune.Value switch
    {
        // Marks before Arabic, Syriac and Kaithi numbers: they are seen.
        (>= 0x600 and <= 0x605) or 0x6DD or 0x70F or (>= 0x890 and <= 0x891) or 0x8E2 or 0x110BD or 0x110CD => false,
        // Not given out yet, but not to be shown.
        0x2065 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => IsSelector(rune) || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };

    /// <summary>
    /// Arabic, Indian and Mongolian words are spelt with joiners, pictures are joined, and a selector chooses the form of the character
    /// before it.
    /// </summary>
    private static bool Belongs(Rune rune, string text, int at, int length)
    {
        if (Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _) != OperationStatus.Done) return false;
        if (IsSelector(rune)) return !IsSelector(before) && !IsSuspect(before) && !Rune.IsWhiteSpace(before);
        if (rune.Value is not ('\u180E' or '\u200C' or Joiner)) return false;
        if (Rune.DecodeFromUtf16(text.AsSpan(at + length), out var after, out _) != OperationStatus.Done) return false;
        return (IsJoined(before) && IsJoined(after)) || (rune.Value == Joiner && IsPicture(before) && IsPicture(after));
    }

    private static bool IsSelector(Rune rune) =>
        rune.Value is (>= 0x180B and <= 0x180D) or 0x180F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsJoined(Rune rune) => rune.Value is >= 0x590 and < 0x2000
        && (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsPicture(Rune rune) =>
        rune.Value == 0xFE0F || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;
}
