using UrbanIndicators.Data.Tables.Cells;
using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>Reads files with a row for each single value, with all that is said about it.</summary>
internal sealed class LongReader
{
    private const int RowsBetweenChecks = 1024;

    private readonly ReadSession session;
    private readonly TableFile file;
    private readonly CellReader cells;
    private readonly RowReader records;
    private readonly Dictionary<ColumnRole, HeaderCell> roles = [];

    private LongReader(ReadSession session, TableFile file, RowReader records)
    {
        this.session = session;
        this.file = file;
        this.records = records;
        cells = new(session);
        foreach (var cell in file.Header.Cells) roles.TryAdd(cell.Role, cell);
    }

    public static void Read(ReadSession session, TableFile file)
    {
        if (PlaceColumns.Of(file.Header, session.Options, session.Attributes) is not { } places)
        {
            session.Bag.Report(DataDiagnostics.PlaceColumnAbsent, file.HeaderLocation, HeaderWords.PlaceWords);
            return;
        }

        if (file.Header.Find(ColumnRole.Indicator) is null || file.Header.Find(ColumnRole.Value) is null)
        {
            session.Bag.Report(
                DataDiagnostics.ColumnNamedAbsent, file.HeaderLocation, "indicator, value",
                Quoted.List(file.Header.Cells.Select(c => c.Text)));
            return;
        }

        foreach (var cell in file.Header.Cells)
        {
            if (cell.Role is not (ColumnRole.None or ColumnRole.Description) || places.Uses(cell)) continue;
            session.Bag.Report(DataDiagnostics.ColumnNotRead, file.At(cell), Quoted.Text(cell.Text));
        }

        using var opened = file.Open(session.Bag);
        new LongReader(session, file, opened).Read(places);
    }

    private void Read(PlaceColumns places)
    {
        var place = new PlaceReader(session, places, records);
        var period = new PeriodCell(session, file.Header.Period, records);
        var filter = new RowFilter(session, records, file.Header, file.Name);
        var names = new IndicatorNames(session, file.Name);
        var known = new Dictionary<string, Place>(StringComparer.Ordinal);
        var leading = places.Name ?? places.Code!;
        var any = false;
        var errorsBefore = session.Bag.ErrorCount;
        for (var n = 1; records.Read(); n++)
        {
            if (n % RowsBetweenChecks == 0) session.CancellationToken.ThrowIfCancellationRequested();
            if (records.Line <= file.Header.LastLine || !filter.IsData(leading)) continue;
            any = true;
            var found = place.Read();
            if (!period.TryRead(out var when) | found is null) continue;
            if (!session.Accepts(when, records.At())) continue;
            var name = Text(ColumnRole.Indicator);
            if (name.Length == 0)
            {
                session.Bag.Report(DataDiagnostics.IndicatorMissing, At(ColumnRole.Indicator));
                continue;
            }

            if (names.Find(name, Text(ColumnRole.Unit), At(ColumnRole.Indicator)) is not { } plan) continue;
            if (!known.TryAdd(found!.Key, found)) found = known[found.Key];
            if (ReadValue(plan) is { } observation) file.Cells.Add(new(found, when, plan.Target, observation));
        }

        if (!any && session.Bag.ErrorCount == errorsBefore) session.Bag.Report(DataDiagnostics.FileEmpty, file.Table.At());
        else if (any
            && !names.AnyMatched) session.Bag.Report(MatchDiagnostics.NoColumnMatches, file.HeaderLocation,
                Quoted.List(session.Catalogue.Columns.Select(c => c.Id)));
    }

    private Observation? ReadValue(ColumnPlan plan)
    {
        var at = At(ColumnRole.Value);
        var said = Text(ColumnRole.Status);
        if (!StatusWord.TryParse(said, out var status))
        {
            session.ReportCell(DataDiagnostics.StatusUnknown, At(ColumnRole.Status), Quoted.InQuotes(said));
            return null;
        }

        var value = cells.Read(
            records, roles[ColumnRole.Value].Field, plan, status.Qualifier != ObservationQualifier.None, out var qualifier);
        if (status.Status != ObservationStatus.Present)
        {
            if (!double.IsNaN(value))
            {
                session.ReportCell(DataDiagnostics.StatusContradicted, at, Quoted.InQuotes(said), Quoted.InQuotes(Text(ColumnRole.Value)));
                return null;
            }

            value = status.Value;
        }

        if (qualifier == ObservationQualifier.None) qualifier = status.Qualifier;
        if (double.IsNaN(value)) qualifier = ObservationQualifier.None;
        if (qualifier != ObservationQualifier.None) session.Tally.Count(DataDiagnostics.QualifiersKept, at);
        return new()
        {
            Value = value,
            Status = Missing.StatusOf(value),
            Qualifier = qualifier,
            AsOf = TextOrNull(ColumnRole.AsOf),
            Source = TextOrNull(ColumnRole.Source),
            Note = TextOrNull(ColumnRole.Note),
            Numerator = Number(ColumnRole.Numerator),
            Denominator = Number(ColumnRole.Denominator),
            SampleSize = Number(ColumnRole.Sample),
            Location = at,
        };
    }

    private double Number(ColumnRole role) => roles.TryGetValue(role, out var cell) ? cells.ReadPlain(records, cell.Field) : double.NaN;

    private string Text(ColumnRole role) => roles.TryGetValue(role, out var cell) ? records.Text(cell.Field) : "";

    private string? TextOrNull(ColumnRole role) => Text(role) is { Length: > 0 } text ? text : null;

    private SourceLocation At(ColumnRole role) => records.At(roles[role].Field);
}
