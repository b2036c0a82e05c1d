using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>Finds the value that sorting would put at a place, without sorting.</summary>
internal static class Selection
{
    /// <summary>Up to so many values sorting is as fast.</summary>
    private const int FewestBySample = 2048;

    private const int SampleSize = 511;

    /// <summary>Half of the width, in the sample, of what is gathered: some three standard errors of a rank.</summary>
    private const int SampleMargin = 36;

    /// <summary>
    /// Gives the median: of an even number of values the mean of the middle two. The values, none missing, are put into another order.
    /// </summary>
    public static double Median(Span<double> values)
    {
        if (values.IsEmpty) return double.NaN;
        var middle = values.Length / 2;
        if (values.Length % 2 == 1) return Smallest(values, middle).At;
        var (at, below) = Smallest(values, middle);
        // Half of each: their sum need not be a number.
        return (below / 2) + (at / 2);
    }

    /// <summary>Gives the value at a place, from 0, and the one before it (NaN at place 0).</summary>
    public static (double At, double Below) Smallest(Span<double> values, int place)
    {
        if (values.Length >= FewestBySample && TrySample(values, place, out var found)) return found;
        values.Sort();
        return (values[place], place > 0 ? values[place - 1] : double.NaN);
    }

    /// <summary>Sorts only values near the place, as a sample tells (Floyd and Rivest, 1975); fails when the sample misled.</summary>
    private static bool TrySample(Span<double> values, int place, out (double At, double Below) found)
    {
        Span<double> sample = stackalloc double[SampleSize];
        // Steps of the golden ratio: no period in the data falls in with them.
        for (var i = 0; i < SampleSize; i++) sample[i] = values[(int)((ulong)i * 2_654_435_769UL % (ulong)values.Length)];
        sample.Sort();
        var rank = (int)((long)place * SampleSize / values.Length);
        var low = rank >= SampleMargin ? sample[rank - SampleMargin] : double.NegativeInfinity;
        var high = rank + SampleMargin < SampleSize ? sample[rank + SampleMargin] : double.PositiveInfinity;
        if (low == high) return TryTies(values, low, place, out found);
        var gathered = ArrayPool<double>.Shared.Rent(values.Length);
        var (below, count) = Gather(values, low, high, gathered);
        // One more on the left, for the value before; and what hardly got shorter is full of ties.
        var misled = place - below < 1 || place - below >= count || count > values.Length / 4 * 3;
        found = misled ? default : Smallest(gathered.AsSpan(0, count), place - below);
        ArrayPool<double>.Shared.Return(gathered);
        return !misled;
    }

    /// <summary>Finds the value when it seems to be one that many values tie with.</summary>
    private static bool TryTies(ReadOnlySpan<double> values, double tie, int place, out (double At, double Below) found)
    {
        var (below, equal, nearest) = (0, 0, double.NegativeInfinity);
        foreach (var value in values)
        {
            below += value < tie ? 1 : 0;
            equal += value == tie ? 1 : 0;
            nearest = value < tie ? Math.Max(nearest, value) : nearest;
        }

        found = (tie, place > below ? tie : nearest);
        return place >= Math.Max(below, 1) && place < below + equal;
    }

    /// <summary>Counts values below a range and gathers those in it.</summary>
    private static (int Below, int Count) Gather(ReadOnlySpan<double> values, double low, double high, double[] gathered)
    {
        var (below, count) = (0, 0);
        var lows = Vector512.Create(low);
        var highs = Vector512.Create(high);
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(values);
        foreach (var vector in vectors)
        {
            var less = Vector512.LessThan(vector, lows).ExtractMostSignificantBits();
            below += BitOperations.PopCount(less);
            var within = Vector512.LessThanOrEqual(vector, highs).ExtractMostSignificantBits() & ~less;
            for (; within != 0; within &= within - 1) gathered[count++] = vector[BitOperations.TrailingZeroCount(within)];
        }

        foreach (var value in values[(vectors.Length * Vector512<double>.Count)..])
        {
            if (value < low) below++;
            else if (value <= high) gathered[count++] = value;
        }

        return (below, count);
    }
}
