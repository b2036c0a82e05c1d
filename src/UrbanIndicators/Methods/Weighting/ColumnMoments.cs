using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>The range of a column, and the sums of its values and their squares less a number near its mean.</summary>
/// <remarks>Less such a number, the sums of squares lose nothing to a large mean.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ColumnMoments(ColumnRange Range, double Sum, double Squares)
{
    private const int BlockRows = 512;
    private const int Sampled = 512;

    /// <summary>Sample standard deviation (n − 1).</summary>
    public double Deviation => Math.Sqrt(Math.Max(0, Squares - (Sum * Sum / Range.Count)) / (Range.Count - 1));

    public static ColumnMoments Of(ReadOnlySpan<double> column)
    {
        Span<double> block = stackalloc double[BlockRows];
        var centre = Centre(column);
        var all = new ColumnMoments(ColumnRange.None, 0, 0);
        for (var start = 0; start < column.Length; start += BlockRows)
        {
            var part = Centred(column.Slice(start, Math.Min(BlockRows, column.Length - start)), centre, block);
            all = new(all.Range.With(part.Range), all.Sum + part.Sum, all.Squares + part.Squares);
        }

        return all;
    }

    /// <summary>The mean of some values across the column; 0 when there are none.</summary>
    public static double Centre(ReadOnlySpan<double> column)
    {
        var step = Math.Max(1, column.Length / Sampled);
        var (sum, count) = (0.0, 0);
        for (var row = 0; row < column.Length; row += step)
        {
            if (double.IsNaN(column[row])) continue;
            sum += column[row];
            count++;
        }

        return count > 0 && double.IsFinite(sum) ? sum / count : 0;
    }

    /// <summary>Copies values less the centre, 0 for what is missing and beyond the end, and gives their moments.</summary>
    /// <param name="values">The values, NaN for a missing one.</param>
    /// <param name="centre">What to take away.</param>
    /// <param name="into">Whole vectors, at least as many values.</param>
    public static ColumnMoments Centred(ReadOnlySpan<double> values, double centre, Span<double> into)
    {
        var sums = new Sums(centre);
        var whole = values.Length / Vector512<double>.Count * Vector512<double>.Count;
        var from = MemoryMarshal.Cast<double, Vector512<double>>(values[..whole]);
        var to = MemoryMarshal.Cast<double, Vector512<double>>(into);
        for (var i = 0; i < from.Length; i++) to[i] = sums.Add(from[i]);
        to[from.Length..].Clear();
        if (whole < values.Length)
        {
            Span<double> rest = stackalloc double[Vector512<double>.Count];
            rest.Fill(double.NaN);
            values[whole..].CopyTo(rest);
            to[from.Length] = sums.Add(Vector512.Create<double>(rest));
        }

        return sums.Moments();
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Sums(double centre)
    {
        private readonly Vector512<double> centre = Vector512.Create(centre);
        private RangeLanes range = new();
        private Vector512<double> sum = Vector512<double>.Zero;
        private Vector512<double> squares = Vector512<double>.Zero;

        public Vector512<double> Add(Vector512<double> values)
        {
            var present = range.Add(values);
            var centred = Vector512.ConditionalSelect(present, values - centre, Vector512<double>.Zero);
            sum += centred;
            squares = Vector512.FusedMultiplyAdd(centred, centred, squares);
            return centred;
        }

        public readonly ColumnMoments Moments() => new(range.Range(), Vector512.Sum(sum), Vector512.Sum(squares));
    }
}
