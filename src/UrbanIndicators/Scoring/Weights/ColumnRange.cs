using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Scoring.Weights;

/// <summary>How many values a column has and between which two they lie.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ColumnRange(int Count, double Low, double High)
{
    // A mean or a product of equal numbers may be a rounding or two off.
    private const double Rounding = 1e-13;

    /// <summary>Its values differ by more than rounding.</summary>
    public bool Varies => Count > 1 && High - Low > Rounding * Math.Max(Math.Abs(Low), Math.Abs(High));

    public static ColumnRange Of(ReadOnlySpan<double> column)
    {
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(column);
        var lows = Vector512.Create(double.PositiveInfinity);
        var highs = Vector512.Create(double.NegativeInfinity);
        var counts = Vector512<long>.Zero;
        foreach (var value in vectors)
        {
            var present = Vector512.Equals(value, value);
            lows = Vector512.MinNative(lows, Vector512.ConditionalSelect(present, value, lows));
            highs = Vector512.MaxNative(highs, Vector512.ConditionalSelect(present, value, highs));
            counts -= present.AsInt64();
        }

        var (count, low, high) = ((int)Vector512.Sum(counts), double.PositiveInfinity, double.NegativeInfinity);
        for (var lane = 0; lane < Vector512<double>.Count; lane++)
        {
            low = Math.Min(low, lows[lane]);
            high = Math.Max(high, highs[lane]);
        }

        foreach (var value in column[(vectors.Length * Vector512<double>.Count)..])
        {
            if (double.IsNaN(value)) continue;
            low = Math.Min(low, value);
            high = Math.Max(high, value);
            count++;
        }

        return new(count, low, high);
    }
}
