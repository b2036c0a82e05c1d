using System.Globalization;

namespace UrbanIndicators.Scoring;

/// <summary>Figures as people read them. Nothing is computed from them.</summary>
internal static class Figures
{
    /// <summary>From here on digits are counted, not read.</summary>
    private const double Long = 1e15;

    /// <summary>A value as given: as many digits as it has, at most ten.</summary>
    public static string Value(double value) =>
        value.ToString(Math.Abs(value) < Long ? "0.##########" : "0.#####E+0", CultureInfo.InvariantCulture);

    /// <summary>A computed figure: two decimals, or three digits where it is small.</summary>
    public static string Rounded(double value) => Math.Abs(value) switch
    {
        double.NaN => "–",
        0 => "0",
        < 1 => value.ToString("G3", CultureInfo.InvariantCulture),
        >= Long => Value(value),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
