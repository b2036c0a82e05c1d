using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Scoring.Weights;

/// <summary>Ranges, standard deviations and correlations of columns; each correlation over the rows that have both values.</summary>
/// <remarks>
/// One pass, block by block, each block of all columns small enough for the second-level cache. Values are taken less a number near the column's mean, so that the
/// sums of squares lose nothing to it. A block without gaps needs the products alone; for one with gaps the sums of a column over the rows where another is
/// present are products with its presence.
/// </remarks>
internal sealed class PairMoments
{
    private const int BlockRows = 512;
    private const int Sampled = 512;

    private readonly int size;
    private readonly double[] shift;
    private readonly PairProducts products;
    private readonly long rowsWithoutGaps;
    private readonly double[] sumWithoutGaps;
    private readonly double[] squareWithoutGaps;

    // Made when the first gap is met.
    private readonly PairProducts? sums;
    private readonly PairProducts? squares;
    private readonly PairProducts? counts;

    private PairMoments(IReadOnlyList<double[]> columns)
    {
        var rows = columns[0].Length;
        size = (columns.Count + PairProducts.Tile - 1) / PairProducts.Tile * PairProducts.Tile;
        shift = [.. columns.Select(Centre)];
        products = new(size, symmetric: true);
        sumWithoutGaps = new double[size];
        squareWithoutGaps = new double[size];
        Ranges = new ColumnRange[columns.Count];
        Array.Fill(Ranges, new(0, double.PositiveInfinity, double.NegativeInfinity));
        var block = new double[size * BlockRows];
        double[]? presence = null;
        var blockSums = new double[size];
        var blockSquares = new double[size];
        for (var start = 0; start < rows; start += BlockRows)
        {
            var count = Math.Min(BlockRows, rows - start);
            var complete = true;
            for (var j = 0; j < columns.Count; j++)
            {
                var into = block.AsSpan(j * BlockRows, BlockRows);
                (blockSums[j], blockSquares[j], var range) = Centred(columns[j].AsSpan(start, count), shift[j], into);
                complete &= range.Count == count;
                Ranges[j] = new(Ranges[j].Count + range.Count, Math.Min(Ranges[j].Low, range.Low), Math.Max(Ranges[j].High, range.High));
            }

            products.Add(block, block, BlockRows);
            if (complete)
            {
                rowsWithoutGaps += count;
                for (var j = 0; j < columns.Count; j++)
                {
                    sumWithoutGaps[j] += blockSums[j];
                    squareWithoutGaps[j] += blockSquares[j];
                }

                continue;
            }

            presence ??= new double[size * BlockRows];
            sums ??= new(size, symmetric: false);
            squares ??= new(size, symmetric: false);
            counts ??= new(size, symmetric: true);
            for (var j = 0; j < columns.Count; j++) Present(columns[j].AsSpan(start, count), presence.AsSpan(j * BlockRows, BlockRows));
            sums.Add(block, presence, BlockRows);
            counts.Add(presence, presence, BlockRows);
            System.Numerics.Tensors.TensorPrimitives.Multiply(block, block, block);
            squares.Add(block, presence, BlockRows);
        }
    }

    public ColumnRange[] Ranges { get; }

    /// <summary>Finds the moments of columns of one length.</summary>
    public static PairMoments Of(IReadOnlyList<double[]> columns) => new(columns);

    /// <summary>The rows that have both values.</summary>
    public long Pairs(int i, int j) => rowsWithoutGaps + (long)(counts?[i, j] ?? 0);

    /// <summary>Sample standard deviation (n − 1) over the rows that have a value.</summary>
    public double Deviation(int i) => Math.Sqrt(Math.Max(0, Squares(i, i) - (Sum(i, i) * Sum(i, i) / Pairs(i, i))) / (Pairs(i, i) - 1));

    /// <summary>Pearson's correlation over the rows that have both values; NaN where one does not vary there.</summary>
    public double Correlation(int i, int j)
    {
        // Both ways round must give the same bits.
        if (i > j) (i, j) = (j, i);
        var n = Pairs(i, j);
        var (x, y) = (Sum(i, j), Sum(j, i));
        var (xx, yy) = (Squares(i, j) - (x * x / n), Squares(j, i) - (y * y / n));
        if (!(xx > 1e-14 * Squares(i, j)) || !(yy > 1e-14 * Squares(j, i))) return double.NaN;
        return Math.Clamp((products[i, j] - (x * y / n)) / Math.Sqrt(xx) / Math.Sqrt(yy), -1, 1);
    }

    /// <summary>Sum of column i, less its shift, over the rows that have a value in column j.</summary>
    private double Sum(int i, int j) => sumWithoutGaps[i] + (sums?[i, j] ?? 0);

    private double Squares(int i, int j) => squareWithoutGaps[i] + (squares?[i, j] ?? 0);

    private static double Centre(double[] column)
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

    /// <summary>Copies values less the shift, 0 for what is missing and beyond the end.</summary>
    private static (double Sum, double Squares, ColumnRange Range) Centred(ReadOnlySpan<double> values, double shift, Span<double> into)
    {
        var whole = values.Length / Vector512<double>.Count * Vector512<double>.Count;
        var from = MemoryMarshal.Cast<double, Vector512<double>>(values[..whole]);
        var to = MemoryMarshal.Cast<double, Vector512<double>>(into);
        var (low, high) = (Vector512.Create(double.PositiveInfinity), Vector512.Create(double.NegativeInfinity));
        var (sum, square) = (Vector512<double>.Zero, Vector512<double>.Zero);
        var count = Vector512<long>.Zero;
        for (var i = 0; i < from.Length; i++) Add(from[i], out to[i]);
        to[from.Length..].Clear();
        if (whole < values.Length)
        {
            Span<double> rest = stackalloc double[Vector512<double>.Count];
            rest.Fill(double.NaN);
            values[whole..].CopyTo(rest);
            Add(Vector512.Create<double>(rest), out to[from.Length]);
        }

        var range = new ColumnRange((int)Vector512.Sum(count), double.PositiveInfinity, double.NegativeInfinity);
        for (var lane = 0; lane < Vector512<double>.Count; lane++)
        {
            range = range with { Low = Math.Min(range.Low, low[lane]), High = Math.Max(range.High, high[lane]) };
        }

        return (Vector512.Sum(sum), Vector512.Sum(square), range);

        void Add(Vector512<double> value, out Vector512<double> centred)
        {
            var present = Vector512.Equals(value, value);
            low = Vector512.MinNative(low, Vector512.ConditionalSelect(present, value, low));
            high = Vector512.MaxNative(high, Vector512.ConditionalSelect(present, value, high));
            count -= present.AsInt64();
            centred = Vector512.ConditionalSelect(present, value - Vector512.Create(shift), Vector512<double>.Zero);
            sum += centred;
            square = Vector512.FusedMultiplyAdd(centred, centred, square);
        }
    }

    /// <summary>One for a value, 0 for what is missing and beyond the end.</summary>
    private static void Present(ReadOnlySpan<double> values, Span<double> into)
    {
        for (var i = 0; i < values.Length; i++) into[i] = double.IsNaN(values[i]) ? 0 : 1;
        into[values.Length..].Clear();
    }
}
