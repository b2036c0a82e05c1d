using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>A table whose header was understood.</summary>
internal sealed record TableFile(OpenTable Table, TableHeader Header)
{
    /// <summary>What a file with one value a record holds, read before the columns of the panel are known. Empty for a wide one.</summary>
    public List<LooseCell> Cells { get; } = [];

    /// <summary>The columns of a wide file.</summary>
    public List<WideColumn> Columns { get; } = [];

    public string Name => Table.Name;

    public SourceLocation HeaderLocation => Table.At(Header.Line);

    /// <summary>Where a header stands.</summary>
    public SourceLocation At(HeaderCell cell) => Table.At(Header.Line, cell.Field + 1);

    /// <summary>Begins to read the rows; those of the header are the first of them.</summary>
    public RowReader Open(DiagnosticBag bag) => Table.Rows(bag);
}
