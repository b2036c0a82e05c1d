using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Csv;

/// <summary>Rows of CSV read by themselves: they close their file, and throw what there is no reading to report to.</summary>
internal sealed class LoneRows(CsvTable table, TableRows rows, DiagnosticBag bag) : TableRows
{
    public override int Row => rows.Row;

    public override int FieldCount => rows.FieldCount;

    public override bool Read()
    {
        var read = rows.Read();
        bag.ThrowIfErrors();
        return read;
    }

    public override ReadOnlySpan<char> Field(int field) => rows.Field(field);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rows.Dispose();
            table.Dispose();
        }

        base.Dispose(disposing);
    }
}
