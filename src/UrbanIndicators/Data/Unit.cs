namespace UrbanIndicators.Data;

/// <summary>
/// A unit of measure: what it measures, and how many base units it is, as a fraction so that conversions between decimal units stay exact.
/// </summary>
/// <param name="Dimension">Units of one dimension can be converted.</param>
/// <param name="Numerator">The numerator of the size in base units.</param>
/// <param name="Denominator">The denominator of the size in base units.</param>
/// <param name="HasMultiplier">It carries a 万, 亿, % or ‰: a number beside it must not carry another.</param>
internal readonly record struct Unit(string Dimension, long Numerator, long Denominator, bool HasMultiplier)
{
    public bool IsPercent => Dimension == Units.Share && Numerator == 1 && Denominator == 100;
}
