using System.Buffers;
using System.Text;

namespace UrbanIndicators.Diagnostics;

/// <summary>
/// The normal forms NFC and NFKC (Unicode 15, annex 15), with tables of our own: <see cref="string.Normalize()"/> gives back its text as it
/// is where the system's tables are left out (invariant globalisation, slim containers), and a header in full-width brackets would then be
/// another header.
/// </summary>
internal static class UnicodeForms
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeFirstTail = 0x11A7;
    private const int Vowels = 21;
    private const int Tails = 28;
    private const int Syllables = 19 * Vowels * Tails;

    private static readonly Lazy<UnicodeTable> Table = new(UnicodeTable.Read);

    // Most text is of such characters alone: they neither change nor combine with what stands before them.
    private static readonly SearchValues<char> Fixed = SearchValues.Create(
        [.. Range(' ', '~'), .. Range('\u3001', '\u3029'), .. Range('\u4E00', '\u9FFF'), .. "\t\r\n—–“”‘’·≥≤‰"]);

    /// <summary>Gives NFC: letters and their accents put together.</summary>
    public static string Composed(string text) => Of(text, compatible: false);

    /// <summary>Gives NFKC: the same, with full-width, superscript and circled forms and signs for units made plain.</summary>
    public static string Compatible(string text) => Of(text, compatible: true);

    private static string Of(string text, bool compatible)
    {
        if (!text.AsSpan().ContainsAnyExcept(Fixed)) return text;
        var points = new List<int>(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            Decompose(isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i], compatible, points);
        }

        Order(points);
        return Compose(points);
    }

    private static void Decompose(int point, bool compatible, List<int> into)
    {
        if (point - FirstSyllable is >= 0 and < Syllables and var syllable)
        {
            into.Add(FirstLead + (syllable / (Vowels * Tails)));
            into.Add(FirstVowel + (syllable / Tails % Vowels));
            if (syllable % Tails is > 0 and var tail) into.Add(BeforeFirstTail + tail);
        }
        else if (Table.Value.PartsOf(point, compatible) is { } parts)
        {
            foreach (var part in parts) Decompose(part, compatible, into);
        }
        else
        {
            into.Add(point);
        }
    }

    /// <summary>Puts marks that follow one another into the order of their classes.</summary>
    private static void Order(List<int> points)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var end = i;
            while (end < points.Count && Table.Value.ClassOf(points[end]) > 0) end++;
            if (end - i > 1)
            {
                var ordered = points.GetRange(i, end - i).OrderBy(Table.Value.ClassOf).ToList();
                for (var k = 0; k < ordered.Count; k++) points[i + k] = ordered[k];
            }

            i = end;
        }
    }

    private static string Compose(List<int> points)
    {
        var composed = new List<int>(points.Count);
        var (starter, lastClass) = (-1, 0);
        foreach (var point in points)
        {
            var own = Table.Value.ClassOf(point);
            // A mark reaches its letter over marks of lower classes only.
            var reaches = starter >= 0 && (starter == composed.Count - 1 || (lastClass > 0 && lastClass < own));
            if (reaches && Pair(composed[starter], point) is { } pair)
            {
                composed[starter] = pair;
                continue;
            }

            if (own == 0) starter = composed.Count;
            lastClass = own;
            composed.Add(point);
        }

        var text = new StringBuilder(composed.Count);
        foreach (var point in composed)
        {
            // Half a pair stays what it is.
            if (Rune.TryCreate(point, out var rune)) text.Append(rune.ToString());
            else text.Append((char)point);
        }

        return text.ToString();
    }

    private static int? Pair(int first, int second)
    {
        if (first - FirstLead is >= 0 and < 19 and var lead && second - FirstVowel is >= 0 and < Vowels and var vowel)
        {
            return FirstSyllable + (((lead * Vowels) + vowel) * Tails);
        }

        var isOpen = first - FirstSyllable is >= 0 and < Syllables and var syllable && syllable % Tails == 0;
        return isOpen && second - BeforeFirstTail is > 0 and < Tails and var tail ? first + tail : Table.Value.PairOf(first, second);
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
