using System.Globalization;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Texts;

/// <summary>Reads the numbers of at least 0 that people weigh and judge by: 0.25, 3, 1/3.</summary>
internal static class FractionText
{
    /// <summary>A longer one is no such number, and splitting it would only cost.</summary>
    public const int Longest = 100;

    private const NumberStyles WithoutSign =
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <summary>Reads a number without a sign.</summary>
    public static bool TryReadNumber(string text, out double number)
    {
        number = double.NaN;
        return text.Length <= Longest
            && double.TryParse(text, WithoutSign, CultureInfo.InvariantCulture, out number)
            && Magnitude.IsUsable(number, text);
    }

    /// <summary>Reads a number, or a fraction of two.</summary>
    public static bool TryRead(string text, out double number)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return TryReadNumber(text, out number);
        var isFraction = TryReadNumber(text[..slash], out number) & TryReadNumber(text[(slash + 1)..], out var below);
        number /= below;
        return isFraction && double.IsFinite(number);
    }
}
