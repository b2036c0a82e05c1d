using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>What a child's scores on the reference population come down to. Missing scores take no part.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Low">The smallest.</param>
/// <param name="High">The largest.</param>
/// <param name="Sum">Their sum.</param>
/// <param name="Squares">The sum of their squares.</param>
/// <param name="Tie">How far apart scores may lie and still be equal.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReferenceColumn(long Count, double Low, double High, double Sum, double Squares, double Tie)
{
    public double Mean => Sum / Count;

    /// <summary>There are different scores: further apart than what rounding makes of equal ones.</summary>
    public bool Varies => High - Low > Tie;

    /// <summary>Reads a column once.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="scale">The scale they are equal on.</param>
    public static ReferenceColumn Of(double[] scores, ValueRange scale)
    {
        var count = Vector512<long>.Zero;
        var low = Vector512.Create(double.PositiveInfinity);
        var high = Vector512.Create(double.NegativeInfinity);
        var (sum, squares) = (Vector512<double>.Zero, Vector512<double>.Zero);
        for (var row = 0; row < scores.Length; row += Vector512<double>.Count)
        {
            var score = Load(scores, row);
            var present = Vector512.Equals(score, score);
            var counted = score & present;
            // A mask is −1 where it is set.
            count -= present.AsInt64();
            low = Vector512.ConditionalSelect(Vector512.LessThan(score, low), score, low);
            high = Vector512.ConditionalSelect(Vector512.GreaterThan(score, high), score, high);
            sum += counted;
            squares += counted * counted;
        }

        var (smallest, largest) = (low[0], high[0]);
        for (var lane = 1; lane < Vector512<double>.Count; lane++) (smallest, largest) = (
            Math.Min(smallest, low[lane]), Math.Max(largest, high[lane]));
        return new(
            Vector512.Sum(count), smallest, largest, Vector512.Sum(sum), Vector512.Sum(squares), Threshold.OfScores(scale).Highest(0));
    }

    /// <summary>The standard deviation of a column.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="sample">Divide by n − 1, not by n.</param>
    public double Deviation(double[] scores, bool sample)
    {
        var mean = Vector512.Create(Mean);
        var squares = Vector512<double>.Zero;
        for (var row = 0; row < scores.Length; row += Vector512<double>.Count)
        {
            var score = Load(scores, row);
            var distance = (score - mean) & Vector512.Equals(score, score);
            squares += distance * distance;
        }

        return Math.Sqrt(Vector512.Sum(squares) / (sample ? Count - 1 : Count));
    }

    /// <summary>Loads eight scores of a column; NaN behind its end.</summary>
    public static Vector512<double> Load(double[] scores, int row)
    {
        if (row + Vector512<double>.Count <= scores.Length) return Vector512.LoadUnsafe(ref scores[row]);
        Span<double> rest = stackalloc double[Vector512<double>.Count];
        rest.Fill(double.NaN);
        scores.AsSpan(row).CopyTo(rest);
        return Vector512.Create<double>(rest);
    }
}
