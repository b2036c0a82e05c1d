using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>The smallest and largest value of a column, and how many there are, gathered block by block.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ColumnExtent
{
    private Vector512<double> low;
    private Vector512<double> high;
    private Vector512<long> count;

    public static ColumnExtent Empty { get; } = new()
    {
        low = Vector512.Create(double.PositiveInfinity),
        high = Vector512.Create(double.NegativeInfinity),
    };

    /// <summary>Adds a whole number of vectors. Missing values, and the rows that pad a block, count for nothing.</summary>
    public void Add(ReadOnlySpan<double> values)
    {
        // Copies, so that they stay in registers.
        var (smallest, largest, present) = (low, high, count);
        foreach (var value in MemoryMarshal.Cast<double, Vector512<double>>(values))
        {
            // A missing value is neither less nor greater than anything.
            smallest = Vector512.ConditionalSelect(Vector512.LessThan(value, smallest), value, smallest);
            largest = Vector512.ConditionalSelect(Vector512.GreaterThan(value, largest), value, largest);
            present -= Vector512.Equals(value, value).AsInt64();
        }

        (low, high, count) = (smallest, largest, present);
    }

    /// <summary>Adds what was gathered elsewhere.</summary>
    public void Add(in ColumnExtent other)
    {
        low = Vector512.ConditionalSelect(Vector512.LessThan(other.low, low), other.low, low);
        high = Vector512.ConditionalSelect(Vector512.GreaterThan(other.high, high), other.high, high);
        count += other.count;
    }

    public readonly (ValueRange Range, long Count) Result()
    {
        var (smallest, largest) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var lane = 0; lane < Vector512<double>.Count; lane++)
        {
            smallest = Math.Min(smallest, low[lane]);
            largest = Math.Max(largest, high[lane]);
        }

        return (new(smallest, largest), Vector512.Sum(count));
    }
}
