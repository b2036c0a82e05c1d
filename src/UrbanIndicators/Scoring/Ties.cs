namespace UrbanIndicators.Scoring;

/// <summary>Which scores count as equal: those that lie no further apart than a billionth of the scale, which is far more than rounding makes and far less than anyone means.</summary>
internal static class Ties
{
    /// <summary>The share of the scale.</summary>
    public const double Share = 1e-9;

    /// <summary>The distance up to which scores on a scale are equal.</summary>
    public static double On(ValueRange scale) => Share * scale.Length;
}
