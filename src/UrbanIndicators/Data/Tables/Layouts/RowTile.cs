namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>
/// Holds back up to eight rows that follow each other, to write them into the panel column by column: a cache line at a time instead of one
/// number to each of sixty pages.
/// </summary>
internal sealed class RowTile(PanelBuilder builder, int[] targets)
{
    private const int Rows = 8;

    private readonly double[] values = new double[targets.Length * Rows];
    private int first;
    private int count;

    /// <summary>Begins a row of the panel; its values go to <see cref="Set"/> with the number returned.</summary>
    public int Begin(int row)
    {
        if (count > 0 && (row != first + count || row % Rows == 0)) Flush();
        if (count == 0) first = row;
        count++;
        return row % Rows;
    }

    public void Set(int slot, int column, double value) => values[(column * Rows) + slot] = value;

    public double Get(int slot, int column) => values[(column * Rows) + slot];

    /// <summary>Takes the row begun last back: it is put into the panel in another way.</summary>
    public void Withdraw() => count--;

    public void Flush()
    {
        if (count == 0) return;
        for (var i = 0; i < targets.Length; i++) builder.SetRows(first, targets[i], values.AsSpan((i * Rows) + (first % Rows), count));
        count = 0;
    }
}
