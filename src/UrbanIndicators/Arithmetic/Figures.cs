using System.Globalization;

namespace UrbanIndicators.Arithmetic;

/// <summary>Figures as people read them. Nothing is computed from them.</summary>
/// <threadsafety>Safe for use by several threads.</threadsafety>
public static class Figures
{
    /// <summary>From here on digits are counted, not read.</summary>
    private const double Long = 1e15;

    /// <summary>Below it zeros are counted, not read.</summary>
    private const double Tiny = 1e-10;

    private const int Digits = 9;

    /// <summary>
    /// A value as given: as many digits as it has, at most ten behind the point, or ten in all below 1, so that nothing but 0 reads as 0
    /// and figures that are not at each other (see <see cref="Definitions.Threshold"/>) do not read alike.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <returns>The figure in the invariant culture.</returns>
    public static string Value(double value) => value.ToString(
        Math.Abs(value) switch
        {
            0 or (>= 1 and < Long) => "0.##########",
            >= Tiny and < 1 => "0." + new string('#', Digits - (int)Math.Floor(Math.Log10(Math.Abs(value)))),
            < Tiny => "G10",
            _ => "0.#####E+0",
        },
        CultureInfo.InvariantCulture);

    /// <summary>A computed figure: two decimals, or three digits where it is small.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The figure in the invariant culture; a dash for a missing one (NaN).</returns>
    public static string Rounded(double value) => Math.Abs(value) switch
    {
        double.NaN => "–",
        0 => "0",
        < 1 => value.ToString("G3", CultureInfo.InvariantCulture),
        >= Long => Value(value),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
