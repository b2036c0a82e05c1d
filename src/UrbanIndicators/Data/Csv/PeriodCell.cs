using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Csv;

/// <summary>Reads the period of each row; rows that follow each other mostly have the same one, or none of this file has.</summary>
internal sealed class PeriodCell(ReadSession session, HeaderCell? cell, RecordReader records, string file)
{
    private readonly byte[] last = new byte[64];
    private int lastLength = -1;
    private Period lastPeriod;

    /// <summary>Gives the period; <see langword="false"/> after reporting a bad one.</summary>
    public bool TryRead(out Period? period)
    {
        period = session.Options.Period;
        if (cell is null) return true;
        var bytes = records.Csv.GetSpan(cell.Field);
        if (lastLength >= 0 && bytes.SequenceEqual(last.AsSpan(0, lastLength)))
        {
            period = lastPeriod;
            return true;
        }

        var text = records.Text(cell.Field);
        if (text.Length == 0 && period is not null) return true;
        if (!PeriodTexts.TryRead(session, text, new(file, records.Line, cell.Field + 1), out var read, out var isDate)) return false;
        period = read;
        lastPeriod = read;
        lastLength = bytes.Length <= last.Length && !isDate ? bytes.Length : -1;
        if (lastLength > 0) bytes.CopyTo(last);
        return true;
    }
}
