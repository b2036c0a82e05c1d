using System.Numerics;

namespace UrbanIndicators.Scoring;

/// <summary>Logarithm and exponential, lane by lane.</summary>
/// <remarks>
/// The vector exponential of the runtime rounds a lane differently when another lane is NaN, infinite or very large: a row would get another last bit
/// beside other rows. The scalar functions give the same bits always.
/// </remarks>
internal static class LaneMath
{
    public static Vector<double> Log(Vector<double> values)
    {
        Span<double> lanes = stackalloc double[Vector<double>.Count];
        values.CopyTo(lanes);
        foreach (ref var lane in lanes) lane = Math.Log(lane);
        return new(lanes);
    }

    public static Vector<double> Exp(Vector<double> values)
    {
        Span<double> lanes = stackalloc double[Vector<double>.Count];
        values.CopyTo(lanes);
        foreach (ref var lane in lanes) lane = Math.Exp(lane);
        return new(lanes);
    }
}
