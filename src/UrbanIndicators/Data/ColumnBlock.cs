using System.Runtime.CompilerServices;

namespace UrbanIndicators.Data;

/// <summary>Some rows of a table stored column after column.</summary>
/// <param name="data">The values: column j begins at j × <paramref name="stride"/>.</param>
/// <param name="stride">The distance between the beginnings of two columns.</param>
/// <param name="length">The number of rows, a multiple of <see cref="Padding"/>: rows beyond the last real one hold NaN.</param>
internal readonly ref struct ColumnBlock(ReadOnlySpan<double> data, int stride, int length)
{
    /// <summary>
    /// Rows come in multiples of this, the widest vector there is, so that every row takes the same path through the vector code.
    /// </summary>
    public const int Padding = 8;

    private readonly ReadOnlySpan<double> data = data;

    public int Length { get; } = length;

    public ReadOnlySpan<double> this[int column] => data.Slice(column * stride, Length);

    /// <summary>Gives some of the rows.</summary>
    public ColumnBlock Slice(int start, int count) => new(data[start..], stride, count);

    /// <summary>The rows rounded up to whole vectors.</summary>
    public static int Padded(int rows) => (rows + Padding - 1) & ~(Padding - 1);

    /// <summary>
    /// Gives the first place of an array that is aligned to whole vectors: there none reaches over two lines of the cache.
    /// </summary>
    /// <remarks>Should the runtime move the array later, loops over it are slower and no less right.</remarks>
    public static int FirstAligned(double[] memory)
    {
        var address = Unsafe.ByteOffset(in Unsafe.NullRef<double>(), in memory[0]);
        return (int)(-address & ((Padding * sizeof(double)) - 1)) / sizeof(double);
    }
}
