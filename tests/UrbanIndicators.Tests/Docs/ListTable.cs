using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Docs;

internal sealed class ListTable(string name, IReadOnlyList<object[]> rows) : TableSource
{
    public override string Name => name;

    public override AddressFormat Addresses => AddressFormat.Cells;

    public override TableRows Open() => new ListRows(rows);
}
