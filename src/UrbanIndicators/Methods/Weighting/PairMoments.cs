using System.Numerics.Tensors;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>Ranges, standard deviations and correlations of columns; each correlation over the rows that have both values.</summary>
/// <remarks>
/// One pass, block by block, each block of all columns small enough for the second-level cache. A block without gaps needs the products
/// alone; for one with gaps the sums of a column over the rows where another is present are products with its presence.
/// </remarks>
internal sealed class PairMoments
{
    private const int BlockRows = 512;

    private readonly int size;
    private readonly PairProducts products;
    private readonly ColumnMoments[] columns;

    // Of the blocks without gaps; those with gaps stand in the products below, made when the first is met.
    private readonly double[] wholeSums;
    private readonly double[] wholeSquares;
    private long wholeRows;
    private PairProducts? sums;
    private PairProducts? squares;
    private PairProducts? counts;

    private PairMoments(int count)
    {
        size = (count + PairProducts.Tile - 1) / PairProducts.Tile * PairProducts.Tile;
        products = new(size, symmetric: true);
        columns = new ColumnMoments[count];
        wholeSums = new double[count];
        wholeSquares = new double[count];
        Array.Fill(columns, new(ColumnRange.None, 0, 0));
    }

    /// <summary>How many columns there are.</summary>
    public int Count => columns.Length;

    public ColumnRange[] Ranges => [.. columns.Select(c => c.Range)];

    /// <summary>Finds the moments of columns of one length.</summary>
    public static PairMoments Of(IReadOnlyList<double[]> columns)
    {
        var moments = new PairMoments(columns.Count);
        var block = new double[moments.size * BlockRows];
        var parts = new ColumnMoments[columns.Count];
        double[]? presence = null;
        double[] centres = [.. columns.Select(c => ColumnMoments.Centre(c))];
        var rows = columns[0].Length;
        for (var start = 0; start < rows; start += BlockRows)
        {
            var count = Math.Min(BlockRows, rows - start);
            for (var j = 0; j < parts.Length; j++)
            {
                parts[j] = ColumnMoments.Centred(columns[j].AsSpan(start, count), centres[j], block.AsSpan(j * BlockRows, BlockRows));
            }

            var whole = Array.TrueForAll(parts, p => p.Range.Count == count);
            moments.Add(block, parts, whole ? count : 0);
            if (whole) continue;
            presence ??= new double[block.Length];
            for (var j = 0; j < parts.Length; j++) Present(columns[j].AsSpan(start, count), presence.AsSpan(j * BlockRows, BlockRows));
            moments.AddGaps(block, presence);
        }

        return moments;
    }

    /// <summary>The rows that have both values.</summary>
    public long Pairs(int i, int j) => wholeRows + (long)(counts?[i, j] ?? 0);

    /// <summary>Sample standard deviation (n − 1) over the rows that have a value.</summary>
    public double Deviation(int i) => columns[i].Deviation;

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

    private void Add(double[] block, ColumnMoments[] parts, int wholeCount)
    {
        products.Add(block, block, BlockRows);
        wholeRows += wholeCount;
        for (var j = 0; j < parts.Length; j++)
        {
            columns[j] = new(columns[j].Range.With(parts[j].Range), columns[j].Sum + parts[j].Sum, columns[j].Squares + parts[j].Squares);
            if (wholeCount == 0) continue;
            wholeSums[j] += parts[j].Sum;
            wholeSquares[j] += parts[j].Squares;
        }
    }

    /// <summary>Adds what is over the rows where another column is present; the block is used up.</summary>
    private void AddGaps(double[] block, double[] presence)
    {
        sums ??= new(size, symmetric: false);
        squares ??= new(size, symmetric: false);
        counts ??= new(size, symmetric: true);
        sums.Add(block, presence, BlockRows);
        counts.Add(presence, presence, BlockRows);
        TensorPrimitives.Multiply(block, block, block);
        squares.Add(block, presence, BlockRows);
    }

    /// <summary>Sum of column i, less its centre, over the rows that have a value in column j.</summary>
    private double Sum(int i, int j) => wholeSums[i] + (sums?[i, j] ?? 0);

    private double Squares(int i, int j) => wholeSquares[i] + (squares?[i, j] ?? 0);

    /// <summary>One for a value, 0 for what is missing and beyond the end.</summary>
    private static void Present(ReadOnlySpan<double> values, Span<double> into)
    {
        for (var i = 0; i < values.Length; i++) into[i] = double.IsNaN(values[i]) ? 0 : 1;
        into[values.Length..].Clear();
    }
}
