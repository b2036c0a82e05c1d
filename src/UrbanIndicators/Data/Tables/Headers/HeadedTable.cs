using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>
/// What small tables have in common: a header somewhere among the first rows, and rows below it of which totals and notes are none.
/// </summary>
internal static class HeadedTable
{
    /// <summary>Gives the row that means most as a header, and says what stands above it; <see langword="null"/> after a report.</summary>
    public static HeadRecord? FindHeader(OpenTable table, Func<string[], int> meaning, DiagnosticBag bag)
    {
        if (!table.Head.Any(r => r.Filled > 0))
        {
            bag.Report(DataDiagnostics.FileEmpty, table.At());
            return null;
        }

        var header = table.Head.MaxBy(r => meaning(r.Fields))!;
        foreach (var title in table.Head.Where(r => r.Line < header.Line && r.Filled > 0))
        {
            var text = string.Join(' ', title.Fields.Where(f => f.Length > 0));
            bag.Report(DataDiagnostics.TitleLeftOut, table.At(title.Line), Quoted.InQuotes(text));
        }

        return header;
    }

    /// <summary>Whether a row below the header is one of data; what is none is reported.</summary>
    /// <param name="row">The row.</param>
    /// <param name="header">The header.</param>
    /// <param name="isName">Whether a text names something, so that it is no word for a total.</param>
    /// <param name="bag">What is wrong, and what is left out.</param>
    public static bool IsData(RowReader row, HeadRecord header, Predicate<string> isName, DiagnosticBag bag)
    {
        if (row.Line <= header.Line || row.IsBlank()) return false;
        var filled = Enumerable.Range(0, row.FieldCount).Select(row.Text).Where(t => t.Length > 0).ToList();
        var width = Math.Max(header.Used, 1);
        var first = filled[0];
        if (HeaderWords.IsTotal(first) && !isName(first)) bag.Report(DataDiagnostics.TotalLeftOut, row.At(), Quoted.InQuotes(first));
        else if (filled.Count == 1 && HeaderWords.IsNote(first)) bag.Report(DataDiagnostics.NoteLeftOut, row.At(), Quoted.InQuotes(first));
        else if (row.UsedFields() > width) bag.Report(DataDiagnostics.RowRagged, row.At(), row.UsedFields(), width);
        else return true;
        return false;
    }
}
