using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>A range that grows by a vector of values at a time.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct RangeLanes()
{
    private Vector512<double> low = Vector512.Create(double.PositiveInfinity);
    private Vector512<double> high = Vector512.Create(double.NegativeInfinity);
    private Vector512<long> count = Vector512<long>.Zero;

    /// <summary>Takes in the values that are there, and tells which are: all bits set in their lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Add(Vector512<double> values)
    {
        var present = Vector512.Equals(values, values);
        low = Vector512.MinNative(low, Vector512.ConditionalSelect(present, values, low));
        high = Vector512.MaxNative(high, Vector512.ConditionalSelect(present, values, high));
        // A true lane is -1.
        count -= present.AsInt64();
        return present;
    }

    public readonly ColumnRange Range()
    {
        var range = ColumnRange.None with { Count = (int)Vector512.Sum(count) };
        for (var lane = 0; lane < Vector512<double>.Count; lane++)
        {
            range = range with { Low = Math.Min(range.Low, low[lane]), High = Math.Max(range.High, high[lane]) };
        }

        return range;
    }
}
