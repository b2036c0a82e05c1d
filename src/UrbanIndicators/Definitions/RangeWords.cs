using System.Globalization;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Definitions;

/// <summary>Puts ranges into words; an open end is no number to be shown.</summary>
internal static class RangeWords
{
    /// <summary>Gives <c>0 to 100</c>, <c>2 or more</c> or <c>at most 5</c>.</summary>
    public static LocalizedText InWords(this ValueRange range)
    {
        var (low, high) = (range.Low.ToString("R", CultureInfo.InvariantCulture), range.High.ToString("R", CultureInfo.InvariantCulture));
        if (double.IsInfinity(range.High)) return Phrase.Of("range-words.or-more", low);
        return double.IsInfinity(range.Low) ? Phrase.Of("range-words.at-most", high) : Phrase.Of("range-words.to", low, high);
    }
}
