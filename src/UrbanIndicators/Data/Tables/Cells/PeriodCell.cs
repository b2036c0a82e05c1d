using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Cells;

/// <summary>Reads the period of each row; rows that follow each other mostly have the same one, or none of this file has.</summary>
internal sealed class PeriodCell(ReadSession session, HeaderCell? cell, RowReader records)
{
    private readonly char[] last = new char[64];
    private int lastLength = -1;
    private Period lastPeriod;

    /// <summary>Gives the period; <see langword="false"/> after reporting a bad one.</summary>
    public bool TryRead(out Period? period)
    {
        period = session.Options.Period;
        if (cell is null) return true;
        var raw = records.Field(cell.Field);
        if (lastLength >= 0 && raw.SequenceEqual(last.AsSpan(0, lastLength)))
        {
            period = lastPeriod;
            return true;
        }

        var text = raw.Trim().ToString();
        if (text.Length == 0 && period is not null) return true;
        if (!PeriodTexts.TryRead(session, text, records.At(cell.Field), out var read, out var isDate)) return false;
        period = read;
        lastPeriod = read;
        lastLength = raw.Length <= last.Length && !isDate ? raw.Length : -1;
        if (lastLength > 0) raw.CopyTo(last);
        return true;
    }
}
