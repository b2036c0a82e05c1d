namespace UrbanIndicators.Diagnostics;

/// <summary>The numbers that are calculated with: beyond them sums, squares and ratios would overflow or vanish in silence.</summary>
internal static class Magnitude
{
    public const double Largest = 1e100;
    public const double Smallest = 1e-100;

    /// <summary>Zero, or neither too large nor too small; NaN and infinity are not.</summary>
    public static bool IsUsable(double value) => Math.Abs(value) is 0 or (>= Smallest and <= Largest);

    /// <summary>The same for a number read from text: what is written as more than zero has not become zero.</summary>
    public static bool IsUsable(double value, ReadOnlySpan<char> text)
    {
        if (value != 0) return IsUsable(value);
        var exponent = text.IndexOfAny('e', 'E');
        return !(exponent < 0 ? text : text[..exponent]).ContainsAnyInRange('1', '9');
    }

    /// <summary>The number, or the largest there is where it is larger: infinity would spread to all that is calculated with it.</summary>
    public static double Limited(double value) => Math.Clamp(value, -Largest, Largest);
}
