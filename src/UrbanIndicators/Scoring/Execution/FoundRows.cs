using System.Runtime.InteropServices;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>How many rows something was found in, and the first of them.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct FoundRows(long Count, int FirstRow)
{
    /// <summary>Counts rows.</summary>
    /// <param name="count">How many; at least one.</param>
    /// <param name="firstRow">The first of them; it comes after those counted before.</param>
    public void Add(long count, int firstRow)
    {
        if (Count == 0) FirstRow = firstRow;
        Count += count;
    }

    /// <summary>Adds what was found in rows that follow.</summary>
    public static void Add(FoundRows[] found, FoundRows[] later)
    {
        for (var i = 0; i < found.Length; i++)
        {
            if (later[i].Count > 0) found[i].Add(later[i].Count, later[i].FirstRow);
        }
    }
}
