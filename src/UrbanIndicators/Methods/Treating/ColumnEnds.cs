using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Treating;

/// <summary>A column with its smallest and its largest values in order, and of the others only what moments need.</summary>
internal sealed class ColumnEnds
{
    /// <summary>Longer ends are found by sorting.</summary>
    private const int LongestByScan = 64;

    /// <summary>Up to so many values sorting is as fast.</summary>
    private const int FewestByScan = 1024;

    private readonly PowerSums middle;
    private readonly double centre;
    private readonly double scale = 1;

    /// <summary>Splits a column.</summary>
    /// <param name="values">The values, none missing; they are put into another order.</param>
    /// <param name="length">The length of each end.</param>
    public ColumnEnds(double[] values, int length)
    {
        if (values.Length <= 2L * length)
        {
            Ends = [.. values];
            Array.Sort(Ends);
            centre = Ends.Length > 0 ? Ends[Ends.Length / 2] : 0;
            return;
        }

        var others = values.Length < FewestByScan || length > LongestByScan ? Sort(values, length) : Scan(values, length);
        Ends = [.. values.AsSpan(0, length), .. values.AsSpan(values.Length - length)];
        var extent = Extent.Of(others);
        centre = extent.Mean;
        scale = extent.Length > 0 ? extent.Length : 1;
        middle = PowerSums.Over(others, centre, scale);
    }

    /// <summary>The low end, rising, and after it the high end, rising; all values where they are few.</summary>
    public double[] Ends { get; }

    /// <summary>Gives the moments of the column with what is beyond two limits put on them.</summary>
    /// <param name="bottom">The lower limit, of the low end.</param>
    /// <param name="top">The upper limit, of the high end.</param>
    /// <param name="corrected">See <see cref="Moments"/>.</param>
    public Moments MomentsWithin(double bottom, double top, bool corrected)
    {
        var unit = top - bottom;
        if (!(unit > 0)) return Moments.Unknown;
        var sums = middle.Times(scale / unit);
        foreach (var value in Ends) sums.Add((Math.Clamp(value, bottom, top) - centre) / unit);
        return Moments.Of(sums, corrected);
    }

    private static ReadOnlySpan<double> Sort(double[] values, int length)
    {
        Array.Sort(values);
        return values.AsSpan(length..^length);
    }

    /// <summary>Finds both ends in one pass that seldom stops, then moves them to where sorting would have put them.</summary>
    private static ReadOnlySpan<double> Scan(double[] values, int length)
    {
        Span<double> low = stackalloc double[length];
        Span<double> high = stackalloc double[length];
        values.AsSpan(0, length).CopyTo(low);
        low.Sort();
        low.CopyTo(high);
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(values.AsSpan(length));
        foreach (var vector in vectors)
        {
            var beyond = Vector512.LessThan(vector, Vector512.Create(low[^1])) | Vector512.GreaterThan(vector, Vector512.Create(high[0]));
            if (beyond == Vector512<double>.Zero) continue;
            for (var lane = 0; lane < Vector512<double>.Count; lane++) Insert(vector[lane], low, high);
        }

        foreach (var value in values.AsSpan(length + (vectors.Length * Vector512<double>.Count))) Insert(value, low, high);
        Part(values, low, high);
        return values.AsSpan(length..^length);
    }

    private static void Insert(double value, Span<double> low, Span<double> high)
    {
        if (value < low[^1])
        {
            var at = low.Length - 1;
            for (; at > 0 && low[at - 1] > value; at--) low[at] = low[at - 1];
            low[at] = value;
        }

        if (value > high[0])
        {
            var at = 0;
            for (; at < high.Length - 1 && high[at + 1] < value; at++) high[at] = high[at + 1];
            high[at] = value;
        }
    }

    /// <summary>
    /// Puts the low end first and the high end last. Of values that tie with the inner one of an end only so many belong to it as it has.
    /// </summary>
    private static void Part(double[] values, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        var lowTies = low.Count(low[^1]);
        var highTies = high.Count(high[0]);
        var (first, last) = (0, values.Length);
        for (var i = 0; i < last; i++)
        {
            // Seldom is one of eight values of an end.
            while (i + Vector512<double>.Count <= last && AllWithin(values.AsSpan(i), low[^1], high[0])) i += Vector512<double>.Count;
            while (i < last && (values[i] > high[0] || (values[i] == high[0] && highTies > 0)))
            {
                if (values[i] == high[0]) highTies--;
                last--;
                (values[i], values[last]) = (values[last], values[i]);
            }

            if (i >= last || !(values[i] < low[^1] || (values[i] == low[^1] && lowTies > 0))) continue;
            if (values[i] == low[^1]) lowTies--;
            (values[i], values[first]) = (values[first], values[i]);
            first++;
        }

        low.CopyTo(values);
        high.CopyTo(values.AsSpan(values.Length - high.Length));
    }

    private static bool AllWithin(ReadOnlySpan<double> values, double low, double high)
    {
        var vector = Vector512.Create(values);
        return Vector512.GreaterThanAll(vector, Vector512.Create(low)) && Vector512.LessThanAll(vector, Vector512.Create(high));
    }
}
