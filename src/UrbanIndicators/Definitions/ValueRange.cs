using UrbanIndicators.Definitions;

namespace UrbanIndicators;

/// <summary>A closed range of numbers, from <paramref name="Low"/> to <paramref name="High"/>.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <threadsafety>An immutable value type.</threadsafety>
public readonly record struct ValueRange(double Low, double High)
{
    /// <summary>The length of the range.</summary>
    public double Length => High - Low;

    /// <summary>Tells whether a value lies in the range, its ends included; a missing value (NaN) does not.</summary>
    /// <remarks>A value within a billionth of an end is at it, so that the rounding of decimal figures decides nothing.</remarks>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> inside.</returns>
    public bool Contains(double value) => Threshold.OfValues.IsWithin(value, this);
}
