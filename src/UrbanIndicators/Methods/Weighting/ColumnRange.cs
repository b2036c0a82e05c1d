using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>How many values a column has and between which two they lie.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ColumnRange(int Count, double Low, double High)
{
    private const double Largest = 1e150;

    public static readonly ColumnRange None = new(0, double.PositiveInfinity, double.NegativeInfinity);

    /// <summary>Its figures differ by more than rounding.</summary>
    /// <param name="threshold">How they are compared: as values in a unit, or as scores.</param>
    public bool Varies(Threshold threshold) => Count > 1 && threshold.IsBelow(Low, High);

    /// <summary>Squares and products of its values, and of what they differ by, neither overflow nor vanish.</summary>
    public bool IsCalculable => Math.Max(Math.Abs(Low), Math.Abs(High)) < Largest && Length > 1 / Largest;

    public double Length => High - Low;

    public static ColumnRange Of(ReadOnlySpan<double> column)
    {
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(column);
        var lanes = new RangeLanes();
        foreach (var values in vectors) lanes.Add(values);
        var range = lanes.Range();
        foreach (var value in column[(vectors.Length * Vector512<double>.Count)..])
        {
            if (!double.IsNaN(value)) range = range.With(new(1, value, value));
        }

        return range;
    }

    /// <summary>The range of both together.</summary>
    public ColumnRange With(ColumnRange other) => new(Count + other.Count, Math.Min(Low, other.Low), Math.Max(High, other.High));
}
