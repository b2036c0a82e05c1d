using System.Runtime.Intrinsics;

namespace UrbanIndicators.Arithmetic;

/// <summary>
/// Makes a score of a position between the ends of a scale: 0 gives the bottom exactly, 1 the top, and nothing between them lies outside.
/// </summary>
/// <param name="scale">The scale.</param>
internal readonly struct ScaleMap(ValueRange scale)
{
    private readonly Vector512<double> low = Vector512.Create(scale.Low);
    private readonly Vector512<double> high = Vector512.Create(scale.High);
    private readonly bool fromZero = scale.Low == 0;

    /// <summary>Gives the scores of positions from 0 to 1; NaN where there is none.</summary>
    public Vector512<double> At(Vector512<double> position)
    {
        // From 0 the first term adds nothing, to the bit.
        var score = fromZero ? high * position : Vector512.MaxNative(low, (low * (Vector512<double>.One - position)) + (high * position));
        // Rounding must not take a score off the scale. In this order a NaN stays one.
        return Vector512.MinNative(high, score);
    }

    /// <summary>The same for a single position.</summary>
    public double At(double position) => At(Vector512.Create(position))[0];
}
