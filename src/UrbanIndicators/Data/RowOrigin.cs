using System.Runtime.InteropServices;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data;

/// <summary>Tells for one file in which line each of its rows stands. Rows that follow each other line by line cost nothing each.</summary>
/// <param name="file">The file.</param>
/// <param name="format">How places in it are written.</param>
/// <param name="fields">The number of the field by column of the panel, from 1; 0 for a column the file does not have.</param>
internal sealed class RowOrigin(string file, AddressFormat format, int[] fields)
{
    private readonly List<Run> runs = [];
    private bool sorted = true;

    public string File => file;

    public void Add(int row, int line)
    {
        if (runs.Count > 0)
        {
            ref var last = ref CollectionsMarshal.AsSpan(runs)[^1];
            if (row == last.Row + last.Count && line == last.Line + last.Count)
            {
                last = last with { Count = last.Count + 1 };
                return;
            }

            if (row < last.Row) sorted = false;
        }

        runs.Add(new(row, line, 1));
    }

    /// <summary>Puts the rows in order, so that they can be looked up; nothing is added afterwards.</summary>
    public RowOrigin Sealed()
    {
        if (!sorted) runs.Sort((x, y) => x.Row.CompareTo(y.Row));
        sorted = true;
        runs.TrimExcess();
        return this;
    }

    /// <summary>The line of a row; 0 when the file does not have it.</summary>
    public int LineOf(int row)
    {
        if (!sorted) return runs.Find(r => row >= r.Row && row < r.Row + r.Count) is { Count: > 0 } run1 ? run1.Line + row - run1.Row : 0;
        var low = 0;
        var high = runs.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var run = runs[middle];
            if (row < run.Row) high = middle - 1;
            else if (row >= run.Row + run.Count) low = middle + 1;
            else return run.Line + row - run.Row;
        }

        return 0;
    }

    public bool TryLocate(int row, int column, out SourceLocation location)
    {
        location = default;
        if (fields[column] == 0 || LineOf(row) is not (> 0 and var line)) return false;
        location = new(file, line, fields[column]) { Format = format };
        return true;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Run(int Row, int Line, int Count);
}
