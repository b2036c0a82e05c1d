namespace UrbanIndicators.Definitions;

/// <summary>
/// The one comparison of a value or a score with a threshold: a target, a grade, a band, the end of a range, a minimum, another score it
/// may tie with.
/// </summary>
/// <remarks>
/// Decimal figures have no exact binary form: 29 ÷ 100 × 100 comes out as 28.999999999999996, which reaches 29 all the same. So whatever
/// lies within a billionth of a threshold is at it: a billionth of the threshold itself for values in a unit, of the scale's length for
/// scores, of one for shares of weight. That is far more than rounding makes and far less than anyone measures. At a threshold of 0 in a
/// unit only 0 is at it; differences of which only rounding is left are 0 already (see the formulas). Missing figures (NaN) are neither at,
/// above nor below anything.
/// </remarks>
/// <threadsafety>An immutable value type.</threadsafety>
public readonly struct Threshold
{
    /// <summary>How much of the threshold, or of the scale, a figure may be off and still be at it.</summary>
    public const double Tolerance = 1e-9;

    private readonly double share;
    private readonly double fixedSlack;

    private Threshold(double share, double fixedSlack) => (this.share, this.fixedSlack) = (share, fixedSlack);

    /// <summary>Thresholds for values in an indicator's unit.</summary>
    public static Threshold OfValues => new(Tolerance, 0);

    /// <summary>Thresholds for shares: of weight, of indicators, of places; 0 to 1.</summary>
    public static Threshold OfShares => new(0, Tolerance);

    /// <summary>Thresholds for scores on a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>The comparison.</returns>
    public static Threshold OfScores(ValueRange scale) => new(0, Tolerance * scale.Length);

    /// <summary>The value reaches the bound or lies above it.</summary>
    /// <param name="value">The value or score.</param>
    /// <param name="bound">The threshold.</param>
    /// <returns><see langword="false"/> also for a missing figure (NaN).</returns>
    public bool IsAtLeast(double value, double bound) => value >= Lowest(bound);

    /// <summary>The value does not exceed the bound.</summary>
    /// <param name="value">The value or score.</param>
    /// <param name="bound">The threshold.</param>
    /// <returns><see langword="false"/> also for a missing figure (NaN).</returns>
    public bool IsAtMost(double value, double bound) => value <= Highest(bound);

    /// <summary>The value falls short of the bound.</summary>
    /// <param name="value">The value or score.</param>
    /// <param name="bound">The threshold.</param>
    /// <returns><see langword="false"/> also for a missing figure (NaN).</returns>
    public bool IsBelow(double value, double bound) => value < Lowest(bound);

    /// <summary>The value exceeds the bound.</summary>
    /// <param name="value">The value or score.</param>
    /// <param name="bound">The threshold.</param>
    /// <returns><see langword="false"/> also for a missing figure (NaN).</returns>
    public bool IsAbove(double value, double bound) => value > Highest(bound);

    /// <summary>The value is at the bound.</summary>
    /// <param name="value">The value or score.</param>
    /// <param name="bound">The threshold.</param>
    /// <returns><see langword="false"/> also for a missing figure (NaN).</returns>
    public bool IsAt(double value, double bound) => IsAtLeast(value, bound) && IsAtMost(value, bound);

    /// <summary>The value lies in the range, its ends included.</summary>
    /// <param name="value">The value or score.</param>
    /// <param name="range">The range.</param>
    /// <returns><see langword="false"/> also for a missing figure (NaN).</returns>
    public bool IsWithin(double value, ValueRange range) => IsAtLeast(value, range.Low) && IsAtMost(value, range.High);

    /// <summary>The lowest figure that is at the bound, for loops that compare whole columns with it.</summary>
    /// <param name="bound">The threshold.</param>
    /// <returns>The figure; the threshold itself where it is infinite.</returns>
    public double Lowest(double bound) => double.IsInfinity(bound) ? bound : bound - SlackAt(bound);

    /// <summary>The highest figure that is at the bound, for loops that compare whole columns with it.</summary>
    /// <param name="bound">The threshold.</param>
    /// <returns>The figure; the threshold itself where it is infinite.</returns>
    public double Highest(double bound) => double.IsInfinity(bound) ? bound : bound + SlackAt(bound);

    /// <summary>How far the value lies above the bound, negative below it; 0 when it is at it.</summary>
    /// <param name="value">The value or score.</param>
    /// <param name="bound">The threshold.</param>
    /// <returns>The difference; NaN where the value is missing.</returns>
    public double Excess(double value, double bound) => IsAt(value, bound) ? 0 : value - bound;

    /// <summary>How far the value falls short of the bound, negative above it; 0 when it is at it.</summary>
    /// <param name="value">The value or score.</param>
    /// <param name="bound">The threshold.</param>
    /// <returns>The difference; NaN where the value is missing.</returns>
    public double Shortfall(double value, double bound) => IsAt(value, bound) ? 0 : bound - value;

    private double SlackAt(double bound) => fixedSlack + (share * Math.Abs(bound));
}
