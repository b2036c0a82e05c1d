namespace UrbanIndicators.Arithmetic;

/// <summary>Skewness and excess kurtosis.</summary>
/// <remarks>
/// With the central moments m2, m3, m4 (divided by n), the population's are g1 = m3 ÷ m2^1.5 and g2 = m4 ÷ m2² − 3. The corrected ones,
/// those of SAS, SPSS, Excel and COINr ("type 2"), are G1 = g1 · √(n(n − 1)) ÷ (n − 2) and G2 = ((n + 1) · g2 + 6) · (n − 1) ÷ ((n − 2)(n −
/// 3)). Joanes and Gill, Comparing measures of sample skewness and kurtosis, The Statistician 47, 1998. NaN where there are too few values
/// (three, and four for the kurtosis) or they are all the same.
/// </remarks>
/// <param name="Skewness">Above 0 with a long tail of high values.</param>
/// <param name="Kurtosis">0 for a normal distribution.</param>
internal readonly record struct Moments(double Skewness, double Kurtosis)
{
    public static Moments Unknown { get; } = new(double.NaN, double.NaN);

    /// <summary>Gives the moments of values; their order does not matter.</summary>
    public static Moments Of(ReadOnlySpan<double> values, bool corrected)
    {
        var extent = Extent.Of(values);
        return extent.Length > 0 ? Of(PowerSums.Over(values, extent.Mean, extent.Length), corrected) : Unknown;
    }

    /// <summary>Gives the moments from sums about any centre near the mean.</summary>
    public static Moments Of(in PowerSums sums, bool corrected)
    {
        double n = sums.Count;
        var shift = sums.First / n;
        var (second, third, fourth) = (sums.Second / n, sums.Third / n, sums.Fourth / n);
        var m2 = second - (shift * shift);
        if (!(m2 > 0)) return Unknown;
        var m3 = third - (3 * shift * second) + (2 * shift * shift * shift);
        var m4 = fourth - (4 * shift * third) + (6 * shift * shift * second) - (3 * shift * shift * shift * shift);
        var skewness = m3 / (m2 * Math.Sqrt(m2));
        var kurtosis = (m4 / (m2 * m2)) - 3;
        return !corrected
            ? new(skewness, kurtosis)
            : new(
                n < 3 ? double.NaN : skewness * Math.Sqrt(n * (n - 1)) / (n - 2),
                n < 4 ? double.NaN : (((n + 1) * kurtosis) + 6) * (n - 1) / ((n - 2) * (n - 3)));
    }
}
