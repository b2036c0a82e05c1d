using System.Numerics;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Arithmetic;

/// <summary>Logarithm and exponential, lane by lane.</summary>
/// <remarks>
/// The vector exponential of the runtime rounds a lane differently when another lane is NaN, infinite or very large: a row would get
/// another last bit beside other rows. The scalar functions give the same bits always.
/// </remarks>
internal static class LaneMath
{
    public static Vector<double> Log(Vector<double> values)
    {
        Span<double> lanes = stackalloc double[Vector<double>.Count];
        values.CopyTo(lanes);
        Log(lanes);
        return new(lanes);
    }

    public static Vector512<double> Log(Vector512<double> values)
    {
        Span<double> lanes = stackalloc double[Vector512<double>.Count];
        values.CopyTo(lanes);
        Log(lanes);
        return Vector512.Create<double>(lanes);
    }

    public static Vector512<double> Exp(Vector512<double> values)
    {
        Span<double> lanes = stackalloc double[Vector512<double>.Count];
        values.CopyTo(lanes);
        foreach (ref var lane in lanes) lane = Math.Exp(lane);
        return Vector512.Create<double>(lanes);
    }

    private static void Log(Span<double> lanes)
    {
        foreach (ref var lane in lanes) lane = Math.Log(lane);
    }
}
