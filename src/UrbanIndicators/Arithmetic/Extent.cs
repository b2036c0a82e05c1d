using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Arithmetic;

/// <summary>The smallest and the largest of some values and their mean.</summary>
internal readonly record struct Extent(double Low, double High, double Mean)
{
    public double Length => High - Low;

    /// <summary>Finds them in one pass; none of the values may be missing. NaN when there are none.</summary>
    public static Extent Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty) return new(double.NaN, double.NaN, double.NaN);
        var low = Vector512.Create(values[0]);
        var high = low;
        // Two sums, since one would wait for its own last addition.
        Vector512<double> sum = default, other = default;
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(values);
        for (var i = 0; i < vectors.Length; i++)
        {
            low = Vector512.MinNative(low, vectors[i]);
            high = Vector512.MaxNative(high, vectors[i]);
            if (i % 2 == 0) sum += vectors[i];
            else other += vectors[i];
        }

        var (smallest, largest, total) = (low[0], high[0], Vector512.Sum(sum + other));
        for (var lane = 1; lane < Vector512<double>.Count; lane++)
        {
            smallest = Math.Min(smallest, low[lane]);
            largest = Math.Max(largest, high[lane]);
        }

        foreach (var value in values[(vectors.Length * Vector512<double>.Count)..])
        {
            smallest = Math.Min(smallest, value);
            largest = Math.Max(largest, value);
            total += value;
        }

        return new(smallest, largest, total / values.Length);
    }
}
