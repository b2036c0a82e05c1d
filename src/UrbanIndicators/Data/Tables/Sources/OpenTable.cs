using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Tables.Sources;

/// <summary>A table that is being read: its first rows to find the header in, and all of them.</summary>
internal abstract class OpenTable(string name, AddressFormat addresses) : IDisposable
{
    /// <summary>Among so many rows the header is looked for.</summary>
    public const int MostHeadRows = 60;

    public string Name => name;

    public AddressFormat Addresses => addresses;

    public abstract IReadOnlyList<HeadRecord> Head { get; }

    /// <summary>A comma in it separates no cells, and may be that of decimals in a table of small numbers.</summary>
    public virtual bool HasDecimalCommas => false;

    /// <summary>Gives all rows from the first on; those whose form is wrong are reported and passed over.</summary>
    public RowReader Rows(DiagnosticBag bag) => new(Open(bag), this);

    public SourceLocation At(int line = 0, int column = 0) => new(name, line, column) { Format = addresses };

    public virtual void Dispose()
    {
    }

    protected abstract TableRows Open(DiagnosticBag bag);
}
