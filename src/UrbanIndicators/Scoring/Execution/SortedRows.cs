using System.Buffers;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Rows sorted by their scores, the best first; rows of the same score in their order. Its memory is rented.</summary>
internal readonly struct SortedRows
{
    private readonly ulong[] keys;

    private SortedRows(ulong[] keys, int[] rows, int count) => (this.keys, Rows, Count) = (keys, rows, count);

    /// <summary>The rows; what stands behind <see cref="Count"/> means nothing.</summary>
    public int[] Rows { get; }

    public int Count { get; }

    /// <summary>The score of the row at a place: it stands in the key, so that it need not be looked up far away.</summary>
    public double ScoreAt(int place)
    {
        var key = keys[place];
        return BitConverter.UInt64BitsToDouble((key >> 63) == 0 ? ~key & ~(1UL << 63) : key);
    }

    /// <summary>Sorts the rows that have a score.</summary>
    public static SortedRows Of(ReadOnlySpan<double> scores, ReadOnlySpan<int> group)
    {
        var order = ArrayPool<ulong>.Shared.Rent(group.Length);
        var rows = ArrayPool<int>.Shared.Rent(group.Length);
        var count = 0;
        foreach (var row in group)
        {
            if (double.IsNaN(scores[row])) continue;
            order[count] = DescendingKey(scores[row]);
            rows[count++] = row;
        }

        if (count > 1) Sort(ref order, ref rows, count);
        return new(order, rows, count);
    }

    /// <summary>Merges two, of which the second has the rows that come after those of the first; from both ends, side by side.</summary>
    public static SortedRows Merge(SortedRows first, SortedRows second)
    {
        var count = first.Count + second.Count;
        var merged = new SortedRows(ArrayPool<ulong>.Shared.Rent(count), ArrayPool<int>.Shared.Rent(count), count);
        Threads.Run(2, end =>
        {
            if (end == 0) MergeFront(first, second, merged, count / 2);
            else MergeBack(first, second, merged, count / 2);
        });
        first.Return();
        second.Return();
        return merged;
    }

    /// <summary>Gives the memory back.</summary>
    public void Return()
    {
        ArrayPool<ulong>.Shared.Return(keys);
        ArrayPool<int>.Shared.Return(Rows);
    }

    private static void MergeFront(SortedRows first, SortedRows second, SortedRows merged, int end)
    {
        var (i, j) = (0, 0);
        for (var at = 0; at < end; at++)
        {
            var takesFirst = j == second.Count || (i < first.Count && first.keys[i] <= second.keys[j]);
            var (from, index) = takesFirst ? (first, i++) : (second, j++);
            (merged.keys[at], merged.Rows[at]) = (from.keys[index], from.Rows[index]);
        }
    }

    private static void MergeBack(SortedRows first, SortedRows second, SortedRows merged, int end)
    {
        var (i, j) = (first.Count - 1, second.Count - 1);
        for (var at = merged.Count - 1; at >= end; at--)
        {
            var takesSecond = i < 0 || (j >= 0 && second.keys[j] >= first.keys[i]);
            var (from, index) = takesSecond ? (second, j--) : (first, i--);
            (merged.keys[at], merged.Rows[at]) = (from.keys[index], from.Rows[index]);
        }
    }

    /// <summary>Bits that grow as the score falls.</summary>
    private static ulong DescendingKey(double score)
    {
        var bits = BitConverter.DoubleToUInt64Bits(score);
        return (bits >> 63) == 0 ? ~(bits | 1UL << 63) : bits;
    }

    /// <summary>Sorts rows by key, eleven bits at a time, lowest first. Stable; for many rows several times as fast as comparing.</summary>
    private static void Sort(ref ulong[] keys, ref int[] rows, int count)
    {
        const int Bits = 11;
        const int Buckets = 1 << Bits;
        var toKeys = ArrayPool<ulong>.Shared.Rent(count);
        var toRows = ArrayPool<int>.Shared.Rent(count);
        Span<int> starts = stackalloc int[Buckets];
        for (var shift = 0; shift < 64; shift += Bits)
        {
            starts.Clear();
            foreach (var key in keys.AsSpan(0, count)) starts[(int)(key >> shift) & (Buckets - 1)]++;
            // Scores are much alike in their first bits.
            if (starts[(int)(keys[0] >> shift) & (Buckets - 1)] == count) continue;
            var start = 0;
            foreach (ref var bucket in starts) (bucket, start) = (start, start + bucket);
            for (var i = 0; i < count; i++)
            {
                var place = starts[(int)(keys[i] >> shift) & (Buckets - 1)]++;
                toKeys[place] = keys[i];
                toRows[place] = rows[i];
            }

            (keys, toKeys) = (toKeys, keys);
            (rows, toRows) = (toRows, rows);
        }

        ArrayPool<ulong>.Shared.Return(toKeys);
        ArrayPool<int>.Shared.Return(toRows);
    }
}
