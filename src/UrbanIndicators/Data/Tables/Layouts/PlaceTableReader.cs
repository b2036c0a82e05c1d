using UrbanIndicators.Data.Tables.Cells;
using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>Reads the table that describes the places.</summary>
internal static class PlaceTableReader
{
    public static PlaceTable? Read(TableSource source, ReadSession session)
    {
        // The table says what the places are; how the observations are laid out does not concern it.
        var options = new TableReadOptions { Layout = TableLayout.Wide };
        var finder = new HeaderFinder(session.Catalogue, options, session.Bag);
        using var opened = source.Begin(options, finder.Score, session.Bag);
        if (opened is null || finder.Find(opened) is not { } header) return null;
        var file = new TableFile(opened, header);
        if (Columns(header) is not { } columns)
        {
            session.Bag.Report(DataDiagnostics.PlaceColumnAbsent, file.HeaderLocation, HeaderWords.PlaceWords);
            return null;
        }

        var table = new PlaceTable();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        using var records = file.Open(session.Bag);
        var reader = new PlaceReader(session, columns, records);
        var filter = new RowFilter(session, records, header, file.Name);
        while (records.Read())
        {
            if (records.Line <= header.LastLine || !filter.IsData(columns.Name ?? columns.Code!) || reader.Read() is not { } place)
            {
                continue;
            }

            if (table.TryAdd(place)) lines.Add(place.Key, records.Line);
            else session.Bag.Report(DataDiagnostics.PlaceTableKeyDuplicate, records.At(), Quoted.Text(place.Key), lines[place.Key]);
        }

        return table;
    }

    /// <summary>In a table of places every further column is an attribute.</summary>
    private static PlaceColumns? Columns(TableHeader header)
    {
        if (PlaceColumns.Of(header, new(), []) is not { } columns) return null;
        HeaderCell?[] used = [columns.Code, columns.Name, columns.Parent, columns.Group, columns.Level];
        return columns with { Attributes = [.. header.Cells.Where(c => !used.Contains(c))] };
    }
}
