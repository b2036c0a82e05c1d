using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>Sums of products of columns, added up block by block: for each pair one sum over the rows.</summary>
/// <remarks>
/// Four by four columns at a time stand in registers, so that eight loads serve sixteen multiplications; lanes are added up once, at the
/// end. Every sum is made in the order of the rows.
/// </remarks>
internal sealed class PairProducts(int columns, bool symmetric)
{
    /// <summary>Columns are taken in fours.</summary>
    public const int Tile = 4;

    private readonly int tiles = columns / Tile;
    private readonly Vector512<double>[] sums = new Vector512<double>[columns * columns];

    /// <summary>Adds a block: column i begins at i × stride, and has that many rows.</summary>
    public void Add(ReadOnlySpan<double> left, ReadOnlySpan<double> right, int stride)
    {
        var vectors = stride / Vector512<double>.Count;
        for (var i = 0; i < tiles; i++)
        {
            var rows = MemoryMarshal.Cast<double, Vector512<double>>(left.Slice(i * Tile * stride, Tile * stride));
            for (var j = symmetric ? i : 0; j < tiles; j++)
            {
                var others = MemoryMarshal.Cast<double, Vector512<double>>(right.Slice(j * Tile * stride, Tile * stride));
                Multiply(rows, others, vectors, sums.AsSpan(((i * tiles) + j) * Tile * Tile, Tile * Tile));
            }
        }
    }

    /// <summary>The sum over the rows of left column i times right column j.</summary>
    public double this[int i, int j]
    {
        get
        {
            if (symmetric && i / Tile > j / Tile) (i, j) = (j, i);
            return Vector512.Sum(sums[(((i / Tile * tiles) + (j / Tile)) * Tile * Tile) + (i % Tile * Tile) + (j % Tile)]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Multiply(
        ReadOnlySpan<Vector512<double>> left, ReadOnlySpan<Vector512<double>> right, int n, Span<Vector512<double>> into)
    {
        var a0 = left[..n];
        var a1 = left.Slice(n, n);
        var a2 = left.Slice(2 * n, n);
        var a3 = left.Slice(3 * n, n);
        var b0 = right[..n];
        var b1 = right.Slice(n, n);
        var b2 = right.Slice(2 * n, n);
        var b3 = right.Slice(3 * n, n);
        var (s00, s01, s02, s03) = (into[0], into[1], into[2], into[3]);
        var (s10, s11, s12, s13) = (into[4], into[5], into[6], into[7]);
        var (s20, s21, s22, s23) = (into[8], into[9], into[10], into[11]);
        var (s30, s31, s32, s33) = (into[12], into[13], into[14], into[15]);
        for (var i = 0; i < n; i++)
        {
            var (x0, x1, x2, x3) = (b0[i], b1[i], b2[i], b3[i]);
            var y = a0[i];
            s00 = Vector512.FusedMultiplyAdd(y, x0, s00);
            s01 = Vector512.FusedMultiplyAdd(y, x1, s01);
            s02 = Vector512.FusedMultiplyAdd(y, x2, s02);
            s03 = Vector512.FusedMultiplyAdd(y, x3, s03);
            y = a1[i];
            s10 = Vector512.FusedMultiplyAdd(y, x0, s10);
            s11 = Vector512.FusedMultiplyAdd(y, x1, s11);
            s12 = Vector512.FusedMultiplyAdd(y, x2, s12);
            s13 = Vector512.FusedMultiplyAdd(y, x3, s13);
            y = a2[i];
            s20 = Vector512.FusedMultiplyAdd(y, x0, s20);
            s21 = Vector512.FusedMultiplyAdd(y, x1, s21);
            s22 = Vector512.FusedMultiplyAdd(y, x2, s22);
            s23 = Vector512.FusedMultiplyAdd(y, x3, s23);
            y = a3[i];
            s30 = Vector512.FusedMultiplyAdd(y, x0, s30);
            s31 = Vector512.FusedMultiplyAdd(y, x1, s31);
            s32 = Vector512.FusedMultiplyAdd(y, x2, s32);
            s33 = Vector512.FusedMultiplyAdd(y, x3, s33);
        }

        (into[0], into[1], into[2], into[3]) = (s00, s01, s02, s03);
        (into[4], into[5], into[6], into[7]) = (s10, s11, s12, s13);
        (into[8], into[9], into[10], into[11]) = (s20, s21, s22, s23);
        (into[12], into[13], into[14], into[15]) = (s30, s31, s32, s33);
    }
}
