using UrbanIndicators.Data.Tables.Cells;
using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>Reads the planner's usual table: a row for each indicator, a column for each place, period or both.</summary>
internal sealed class IndicatorRowsReader(ReadSession session, TableFile file)
{
    private readonly CellReader cells = new(session);

    public void Read()
    {
        var header = file.Header;
        if (header.Find(ColumnRole.Indicator) is not { } indicator)
        {
            session.Bag.Report(DataDiagnostics.ColumnNamedAbsent, file.HeaderLocation, "指标", Quoted.List(header.Cells.Select(c => c.Text)));
            return;
        }

        using var records = file.Open(session.Bag);
        var places = PlaceColumns.Of(header, session.Options, session.Attributes);
        var columns = FindColumns(places);
        if (columns is null) return;
        var rowPlace = places is null ? null : new PlaceReader(session, places, records);
        var rowPeriod = new PeriodCell(session, header.Period, records);
        var filter = new RowFilter(session, records, header, file.Name);
        var names = new IndicatorNames(session, file.Name);
        var lines = new Dictionary<(string, string?, Period?), int>();
        var unit = header.Find(ColumnRole.Unit);
        var any = false;
        var errorsBefore = session.Bag.ErrorCount;
        while (records.Read())
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            if (records.Line <= header.LastLine || !filter.IsData(indicator)) continue;
            var at = records.At(indicator.Field);
            var name = records.Text(indicator.Field);
            if (name.Length == 0 && IsHeading(columns)) continue;
            any = true;
            var place = rowPlace?.Read();
            if (!rowPeriod.TryRead(out var period) || (rowPlace is not null && place is null)) continue;
            if (name.Length == 0)
            {
                session.Bag.Report(DataDiagnostics.IndicatorMissing, at);
                continue;
            }

            if (names.Find(name, unit is null ? "" : records.Text(unit.Field), at) is not { } plan) continue;
            if (!lines.TryAdd((plan.Target.Id, place?.Key, period), records.Line))
            {
                var first = at with { Line = lines[(plan.Target.Id, place?.Key, period)] };
                session.Bag.Report(MatchDiagnostics.ColumnMatchedTwice, at, Quoted.Text(name), plan.Target.Id, plan.Target.Id, first);
                continue;
            }

            foreach (var column in columns) ReadCell(column, plan, place, period, records);
        }

        if (!any && session.Bag.ErrorCount == errorsBefore) session.Bag.Report(DataDiagnostics.FileEmpty, file.Table.At());
        else if (any
            && !names.AnyMatched) session.Bag.Report(MatchDiagnostics.NoColumnMatches, file.HeaderLocation,
                Quoted.List(session.Catalogue.Columns.Select(c => c.Id)));

        bool IsHeading(List<ValueColumn> all) => all.TrueForAll(c => records.Text(c.Cell.Field).Length == 0);
    }

    private void ReadCell(ValueColumn column, ColumnPlan plan, Place? place, Period? period, RowReader records)
    {
        var at = records.At(column.Cell.Field);
        var when = column.Period ?? period;
        if (!session.Accepts(when, at)) return;
        var value = cells.Read(records, column.Cell.Field, plan, qualified: false, out var qualifier);
        if (double.IsNaN(value)) qualifier = ObservationQualifier.None;
        if (qualifier != ObservationQualifier.None) session.Tally.Count(DataDiagnostics.QualifiersKept, at);
        file.Cells.Add(new(
            (column.Place ?? place)!,
            when,
            plan.Target,
            new() { Value = value, Status = Missing.StatusOf(value), Qualifier = qualifier, Location = at }));
    }

    /// <summary>What stands right of the indicator and describes nothing is a place or a period.</summary>
    private List<ValueColumn>? FindColumns(PlaceColumns? places)
    {
        var header = file.Header;
        var columns = new List<ValueColumn>();
        Place? assumed = null;
        var failed = false;
        foreach (var cell in header.Cells)
        {
            var at = file.At(cell);
            if (cell.Role is not (ColumnRole.None or ColumnRole.Value))
            {
                if (cell.Role is ColumnRole.Description or ColumnRole.Source or ColumnRole.Note)
                {
                    session.Bag.Report(DataDiagnostics.ColumnNotRead, at, Quoted.Text(cell.Text));
                }

                continue;
            }

            if (HeaderWords.IsTotal(cell.Text) || (cell.Above is not null && HeaderWords.IsTotal(cell.Above)))
            {
                session.Bag.Report(DataDiagnostics.TotalLeftOut, at, Quoted.InQuotes(cell.Text));
                continue;
            }

            var isPeriod = PeriodReader.TryRead(cell.Text, out var period, out _);
            var named = isPeriod ? cell.Above : cell.Role == ColumnRole.Value ? null : cell.Text;
            Place? place = null;
            if (named is not null)
            {
                place = PlaceOf(named, at);
                failed |= place is null;
            }
            else if (places is null)
            {
                place = assumed ??= Assumed(at);
            }

            columns.Add(new(cell, place, isPeriod ? period : session.Options.Period));
        }

        if (failed) return null;
        if (columns.Count == 0) session.Bag.Report(DataDiagnostics.ValueColumnsAbsent, file.HeaderLocation);
        return columns.Count == 0 ? null : columns;
    }

    private Place? PlaceOf(string text, SourceLocation at)
    {
        var name = PlaceText.OfName(text);
        if (PlaceText.HasUnseen(name))
        {
            session.Bag.Report(DataDiagnostics.TextUnseen, at, Quoted.InQuotes(name));
            return null;
        }

        if (PlaceCodes.IsDamaged(name))
        {
            session.Bag.Report(DataDiagnostics.CodeDamaged, at, Quoted.InQuotes(name));
            return null;
        }

        return session.Places is null ? new Place(name) : session.Places.Find("", name, "", at, session.Bag);
    }

    private Place Assumed(SourceLocation at)
    {
        var name = session.Options.Place ?? Path.GetFileNameWithoutExtension(file.Name);
        if (session.Options.Place is null) session.Bag.Report(DataDiagnostics.PlaceAssumed, at, Quoted.Text(name));
        return session.Places?.Find("", name, "", at, session.Bag) ?? new Place(name);
    }
}
