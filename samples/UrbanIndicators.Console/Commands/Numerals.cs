using System.Globalization;

namespace UrbanIndicators.Cli.Commands;

/// <summary>Reads the numbers of small tables.</summary>
internal static class Numerals
{
    /// <summary>Reads a number or a fraction: <c>0.25</c>, <c>1/3</c>; <see langword="null"/> for anything else.</summary>
    public static double? Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 2) return null;
        var numbers = parts.Select(Number).ToArray();
        var value = numbers.Length == 1 ? numbers[0] : numbers[0] / numbers[1];
        return value is { } number && double.IsFinite(number) ? number : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
