using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Data.Tables;

/// <summary>The rows of a table in memory. One buffer serves all fields, as it may.</summary>
internal sealed class CellRows(IReadOnlyList<CellRow> rows, Action closed) : TableRows
{
    private readonly char[] buffer = new char[4096];
    private int at = -1;

    public override int Row => rows[at].Number;

    public override int FieldCount => rows[at].Cells.Length;

    public override bool Read() => ++at < rows.Count;

    public override ReadOnlySpan<char> Field(int field)
    {
        var text = rows[at].Cells[field].Text;
        text.CopyTo(buffer);
        return buffer.AsSpan(0, text.Length);
    }

    public override bool TryGetNumber(int field, out double value)
    {
        value = rows[at].Cells[field].Number ?? double.NaN;
        return rows[at].Cells[field].Number.HasValue;
    }

    protected override void Dispose(bool disposing)
    {
        closed();
        base.Dispose(disposing);
    }
}
