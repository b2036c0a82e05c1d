using System.Globalization;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Docs;

internal sealed class ListRows(IReadOnlyList<object[]> rows) : TableRows
{
    private int row;

    public override int Row => row;

    public override int FieldCount => rows[row - 1].Length;

    public override bool Read() => ++row <= rows.Count;

    public override ReadOnlySpan<char> Field(int field) => Convert.ToString(rows[row - 1][field], CultureInfo.InvariantCulture);

    public override bool TryGetNumber(int field, out double value)
    {
        value = rows[row - 1][field] is double number ? number : double.NaN;
        return double.IsFinite(value);
    }
}
