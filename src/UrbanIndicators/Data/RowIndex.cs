namespace UrbanIndicators.Data;

/// <summary>Finds entries by hash: an open table of numbers that leaves the entries where they are. 16 bytes an entry at most.</summary>
internal sealed class RowIndex
{
    private int[] slots = new int[1024];
    private int[] hashes = new int[1024];
    private int count;

    /// <summary>Finds the entry that <paramref name="isSame"/> accepts; else adds <paramref name="entry"/>.</summary>
    /// <returns>The entry found, or -1 when it was added.</returns>
    public int FindOrAdd<TState>(int hash, int entry, TState state, Func<TState, int, bool> isSame)
    {
        if (2 * count >= slots.Length) Grow();
        var mask = slots.Length - 1;
        for (var i = Spread(hash) & mask; ; i = (i + 1) & mask)
        {
            if (slots[i] == 0)
            {
                slots[i] = entry + 1;
                hashes[i] = hash;
                count++;
                return -1;
            }

            if (hashes[i] == hash && isSame(state, slots[i] - 1)) return slots[i] - 1;
        }
    }

    private static int Spread(int hash) => (int)(((uint)hash * 0x9E37_79B9u) >> 8);

    private void Grow()
    {
        var (oldSlots, oldHashes) = (slots, hashes);
        slots = new int[oldSlots.Length * 2];
        hashes = new int[oldSlots.Length * 2];
        var mask = slots.Length - 1;
        for (var k = 0; k < oldSlots.Length; k++)
        {
            if (oldSlots[k] == 0) continue;
            var i = Spread(oldHashes[k]) & mask;
            while (slots[i] != 0) i = (i + 1) & mask;
            (slots[i], hashes[i]) = (oldSlots[k], oldHashes[k]);
        }
    }
}
