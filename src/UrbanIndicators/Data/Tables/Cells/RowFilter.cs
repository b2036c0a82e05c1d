using System.Text;
using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Cells;

/// <summary>Leaves out rows that are no data - totals, notes, blanks - and reports rows with too many or too few fields.</summary>
internal sealed class RowFilter(ReadSession session, RowReader records, TableHeader header, string name)
{
    // In bytes of UTF-8.
    private const int LongestTotal = 48;

    /// <summary>Tells whether the row is data.</summary>
    /// <param name="leading">The text that would make it a total: the place, or the indicator.</param>
    public bool IsData(HeaderCell leading)
    {
        var rightCount = records.FieldCount == header.FieldCount;
        if (rightCount && !MayBeNoData(records.Field(leading.Field))) return true;
        var at = records.At();
        if (records.IsBlank())
        {
            session.Tally.Count(DataDiagnostics.BlankLeftOut, at, name);
            return false;
        }

        var (first, filled) = FirstText();
        if (HeaderWords.IsNote(first) && (filled == 1 || records.FieldCount != header.FieldCount || !HasNumber()))
        {
            session.Bag.Report(DataDiagnostics.NoteLeftOut, at, Quoted.InQuotes(first));
            return false;
        }

        var total = records.Text(leading.Field);
        if (HeaderWords.IsTotal(total) || HeaderWords.IsTotal(first))
        {
            session.Bag.Report(DataDiagnostics.TotalLeftOut, at, Quoted.InQuotes(HeaderWords.IsTotal(total) ? total : first));
            return false;
        }

        if (rightCount || (records.FieldCount > header.FieldCount && records.UsedFields() <= header.FieldCount)) return true;
        session.Bag.Report(DataDiagnostics.RowRagged, at, records.FieldCount, header.FieldCount);
        return false;
    }

    /// <summary>
    /// Cheap: empty, or a short text that is not plain letters and digits all through. 合计 and 注 are not ASCII; Total and Note are looked at
    /// closer.
    /// </summary>
    private static bool MayBeNoData(ReadOnlySpan<char> leading)
    {
        if (leading.IsEmpty || leading[0] is >= '\u0080' or ' ' or '*' or '\t') return true;
        return (leading[0] | 0x20) is 't' or 's' or 'a' or 'm' or 'g' or 'n' && Encoding.UTF8.GetByteCount(leading) <= LongestTotal;
    }

    private (string First, int Filled) FirstText()
    {
        var first = "";
        var filled = 0;
        for (var i = 0; i < records.FieldCount; i++)
        {
            var text = records.Text(i);
            if (text.Length == 0) continue;
            if (filled == 0) first = text;
            filled++;
        }

        return (first, filled);
    }

    private bool HasNumber()
    {
        for (var i = 0; i < records.FieldCount; i++)
        {
            if (records.Rows.HoldsNumber(i)) return true;
        }

        return false;
    }
}
