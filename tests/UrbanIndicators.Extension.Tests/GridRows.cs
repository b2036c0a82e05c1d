using System.Globalization;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Extension.Tests;

internal sealed class GridRows(GridTable table, object[][] rows) : TableRows
{
    private int row = -1;

    public override int Row => row + 1;

    public override int FieldCount => rows[row].Length;

    public override bool Read()
    {
        if (++row >= rows.Length) return false;
        if (rows[row].Length == rows[0].Length) return true;
        var bag = new DiagnosticBag();
        bag.Report(
            GridDiagnostics.RowTooShort, new SourceLocation(
                table.Name, row + 1)
            { Format = table.Addresses }, rows[row].Length, rows[0].Length);
        bag.ThrowIfErrors();
        return true;
    }

    public override ReadOnlySpan<char> Field(int field) => Convert.ToString(rows[row][field], CultureInfo.InvariantCulture);

    public override bool TryGetNumber(int field, out double value)
    {
        value = rows[row][field] as double? ?? double.NaN;
        return !double.IsNaN(value);
    }
}
