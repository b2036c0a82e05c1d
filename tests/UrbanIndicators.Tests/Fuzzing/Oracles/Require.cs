using System.Diagnostics.CodeAnalysis;

namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>Statements of the oracles. The message is only made when one is false.</summary>
internal static class Require
{
    public static void That([DoesNotReturnIf(false)] bool holds, string rule, FormattableString otherwise)
    {
        if (!holds) throw new FuzzViolation(rule, FormattableString.Invariant(otherwise));
    }

    public static void SameBits(double actual, double expected, string rule, FormattableString what) => That(
        BitConverter.DoubleToInt64Bits(actual) == BitConverter.DoubleToInt64Bits(expected)
            || (double.IsNaN(actual) && double.IsNaN(expected)),
        rule,
        $"{FormattableString.Invariant(what)}: {actual:R}, expected {expected:R}");

    /// <summary>A number or none, never an infinite one.</summary>
    public static void FiniteOrNone(double value, FormattableString what) =>
        That(!double.IsInfinity(value), "an infinite number", $"{FormattableString.Invariant(what)} is {value:R}");
}
