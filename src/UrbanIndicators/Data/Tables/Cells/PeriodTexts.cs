using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Cells;

/// <summary>Reads periods and reports those that are none.</summary>
internal static class PeriodTexts
{
    public static bool TryRead(ReadSession session, string text, SourceLocation at, out Period period, out bool isDate)
    {
        if (!PeriodReader.TryRead(text, out period, out isDate))
        {
            session.Bag.Report(DataDiagnostics.PeriodInvalid, at, Quoted.InQuotes(text));
            return false;
        }

        if (isDate) session.Tally.Count(DataDiagnostics.DateTaken, at, arguments: [Quoted.Text(text), period.ToString()]);
        return true;
    }
}
