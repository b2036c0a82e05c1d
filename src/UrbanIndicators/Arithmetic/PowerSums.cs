using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Arithmetic;

/// <summary>The number of values and the sums of the first four powers of their distances to a centre, in units of a scale.</summary>
internal struct PowerSums
{
    public long Count;
    public double First;
    public double Second;
    public double Third;
    public double Fourth;

    /// <summary>Sums over values in one pass; neither may be missing.</summary>
    public static PowerSums Over(ReadOnlySpan<double> values, double centre, double scale)
    {
        var factor = 1 / scale;
        Vector512<double> first = default, second = default, third = default, fourth = default;
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(values);
        foreach (var vector in vectors)
        {
            var distance = (vector - Vector512.Create(centre)) * factor;
            var square = distance * distance;
            first += distance;
            second += square;
            third += square * distance;
            fourth += square * square;
        }

        var sums = new PowerSums
        {
            First = Vector512.Sum(first),
            Second = Vector512.Sum(second),
            Third = Vector512.Sum(third),
            Fourth = Vector512.Sum(fourth),
            Count = vectors.Length * Vector512<double>.Count,
        };
        foreach (var value in values[(vectors.Length * Vector512<double>.Count)..]) sums.Add((value - centre) * factor);
        return sums;
    }

    /// <summary>Adds one distance.</summary>
    public void Add(double distance)
    {
        var square = distance * distance;
        Count++;
        First += distance;
        Second += square;
        Third += square * distance;
        Fourth += square * square;
    }

    /// <summary>Gives the same sums in another unit: distances times a factor.</summary>
    public readonly PowerSums Times(double factor)
    {
        var square = factor * factor;
        return this with
        {
            First = First * factor,
            Second = Second * square,
            Third = Third * square * factor,
            Fourth = Fourth * square * square
        };
    }
}
