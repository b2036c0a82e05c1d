using UrbanIndicators.Tables;

namespace UrbanIndicators.Extension.Tests;

/// <summary>A table source of a package's own: a grid of texts and numbers, as a sheet has them.</summary>
internal sealed class GridTable(string name, params object[][] rows) : TableSource
{
    public override string Name => name;

    public override AddressFormat Addresses => AddressFormat.Cells;

    public override TableRows Open() => new GridRows(this, rows);
}
