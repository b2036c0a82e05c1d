using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Csv;

/// <summary>Reads the table that describes the places.</summary>
internal static class PlaceTableReader
{
    public static PlaceTable? Read(string path, ReadSession session)
    {
        using var stream = CsvSource.File(path).Open();

        // The table says what the places are; how the observations are laid out does not concern it.
        var options = new CsvReadOptions { Layout = CsvLayout.Wide };
        if (PanelReading.TryOpen(stream, path, session, options) is not { } file) return null;
        var header = file.Header;
        if (Columns(header) is not { } columns)
        {
            session.Bag.Report(DataDiagnostics.PlaceColumnAbsent, file.HeaderLocation, HeaderWords.PlaceWords);
            return null;
        }

        var table = new PlaceTable();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        using var records = file.Open(session.Bag);
        var reader = new PlaceReader(session, columns, records, path);
        var filter = new RowFilter(session, records, file);
        while (records.Read())
        {
            if (records.Line <= header.LastLine || !filter.IsData(columns.Name ?? columns.Code!) || reader.Read() is not { } place) continue;
            if (table.TryAdd(place)) lines.Add(place.Key, records.Line);
            else session.Bag.Report(DataDiagnostics.PlaceTableKeyDuplicate, new(path, records.Line), Quoted.Text(place.Key), lines[place.Key]);
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
