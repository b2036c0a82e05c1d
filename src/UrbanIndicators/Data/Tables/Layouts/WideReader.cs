using UrbanIndicators.Data.Tables.Cells;
using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>Reads files with a row for each place and period and a column for each indicator, straight into the panel.</summary>
internal sealed class WideReader(ReadSession session, PanelBuilder builder, TableFile file)
{
    private const int RowsBetweenChecks = 1024;

    private readonly CellReader cells = new(session);
    private readonly WideColumn[] columns = [.. file.Columns];
    private readonly FastColumn[] fast = [.. file.Columns.Select(c => new FastColumn(c))];
    private readonly int[] fields = [.. file.Columns.Select(c => c.Cell.Field)];
    private readonly double[] values = new double[file.Columns.Count];
    private readonly List<(int Column, Observation Observation)> qualified = [];
    private readonly HashSet<int> merged = [];
    private RowTile tile = new(builder, []);
    private int[] targets = [];
    private int rowsBefore;
    private long empties;
    private SourceLocation firstEmpty;

    /// <summary>Finds the columns of values in the header.</summary>
    public static void Prepare(ReadSession session, TableFile file)
    {
        var header = file.Header;
        if (PlaceColumns.Of(header, session.Options, session.Attributes) is not { } places)
        {
            session.Bag.Report(DataDiagnostics.PlaceColumnAbsent, file.HeaderLocation, HeaderWords.PlaceWords);
            return;
        }

        var planner = new ColumnPlanner(session);
        var period = header.Period;
        var byTarget = new Dictionary<string, HeaderCell>(StringComparer.Ordinal);
        var matched = false;
        foreach (var cell in header.Cells)
        {
            var at = file.At(cell);
            if (cell == period || places.Uses(cell)) continue;
            if (!cell.Match.Found)
            {
                if (HeaderWords.IsTotal(cell.Text)) session.Bag.Report(DataDiagnostics.TotalLeftOut, at, Quoted.InQuotes(cell.Text));
                else session.Bag.Report(
                    MatchDiagnostics.ColumnUnmatched, at, Quoted.Text(cell.Text), session.Catalogue.DidYouMean(cell.Text));
                continue;
            }

            matched = true;
            if (planner.Plan(cell.Match, cell.Text, cell.Unit, at) is not { } plan) continue;
            if (!byTarget.TryAdd(plan.Target.Id, cell))
            {
                var first = byTarget[plan.Target.Id];
                session.Bag.Report(
                    MatchDiagnostics.ColumnMatchedTwice, at, Quoted.Text(cell.Text), plan.Target.Id, Quoted.Text(first.Text),
                        at with { Column = first.Field + 1 });
                continue;
            }

            file.Columns.Add(new(cell, plan, session.Use(plan, at, cell.Text)));
        }

        if (!matched)
        {
            session.Bag.Report(
                MatchDiagnostics.NoColumnMatches, file.HeaderLocation, Quoted.List(session.Catalogue.Columns.Select(c => c.Id)));
        }
    }

    public void Read()
    {
        var places = PlaceColumns.Of(file.Header, session.Options, session.Attributes)!;
        using var records = file.Open(session.Bag);
        var place = new PlaceReader(session, places, records);
        var period = new PeriodCell(session, file.Header.Period, records);
        var filter = new RowFilter(session, records, file.Header, file.Name);
        var leading = places.Name ?? places.Code!;
        var origin = builder.AddFile(file.Name, file.Table.Addresses, Targets());
        tile = new(builder, targets);
        rowsBefore = builder.RowCount;
        var any = false;
        var errorsBefore = session.Bag.ErrorCount;
        for (var n = 1; records.Read(); n++)
        {
            if (n % RowsBetweenChecks == 0) session.CancellationToken.ThrowIfCancellationRequested();
            if (records.Line <= file.Header.LastLine || !filter.IsData(leading)) continue;
            any = true;
            var at = records.At();
            var found = place.Read();
            if (!period.TryRead(out var when) || found is null || !session.Accepts(when, at)) continue;
            if (TryPlaceRow(found, when, origin, at, out var row)) ReadCells(records, row);
        }

        tile.Flush();
        if (!any && session.Bag.ErrorCount == errorsBefore) session.Bag.Report(DataDiagnostics.FileEmpty, file.Table.At());
        Tell();
    }

    private int[] Targets()
    {
        targets = new int[columns.Length];
        var byColumn = new int[builder.ColumnCount];
        for (var i = 0; i < columns.Length; i++)
        {
            targets[i] = builder.IndexOf(columns[i].Plan.Target.Id);
            byColumn[targets[i]] = columns[i].Cell.Field + 1;
        }

        return byColumn;
    }

    private bool TryPlaceRow(Place place, Period? period, RowOrigin origin, SourceLocation at, out int row)
    {
        if (!builder.TryAddRow(place, period, out row) && (row >= rowsBefore || !merged.Add(row)))
        {
            session.Bag.Report(DataDiagnostics.RowDuplicate, at, Quoted.Text(place.Key), CellTexts.Period(period), origin.LineOf(row));
            return false;
        }

        origin.Add(row, at.Line);
        return true;
    }

    private void ReadCells(RowReader records, int row)
    {
        // One call for the row instead of one for each cell.
        records.Rows.ReadPlain(fields, values);
        var slot = tile.Begin(row);
        for (var i = 0; i < fast.Length; i++)
        {
            ref var column = ref fast[i];
            var value = values[i];
            if (!Magnitude.IsUsable(value))
            {
                value = records.Rows.IsEmpty(fields[i]) ? CountEmpty(records, fields[i]) : ReadSlowly(records, i);
            }
            else
            {
                if (column.Converts) value = value * column.Multiplier / column.Divisor;
                if (!(value >= column.Low && value <= column.High)) value = OutOfRange(records, value, i);
            }

            if (!double.IsNaN(value)) column.Values++;
            if (column.IsPercent)
            {
                if (value < column.Lowest) column.Lowest = value;
                if (value > column.Highest) column.Highest = value;
            }

            tile.Set(slot, i, value);
        }

        if (row < rowsBefore) Merge(row, slot, records.At());
        if (qualified.Count > 0) SetQualified(row);
    }

    private void SetQualified(int row)
    {
        foreach (var (column, observation) in qualified) builder.Set(row, targets[column], observation);
        qualified.Clear();
    }

    private double CountEmpty(RowReader records, int field)
    {
        if (empties++ == 0) firstEmpty = records.At(field);
        return Missing.Value;
    }

    private double ReadSlowly(RowReader records, int column)
    {
        var (cell, plan, _) = columns[column];
        var at = records.At(cell.Field);
        var value = cells.Read(records, cell.Field, plan, qualified: false, out var qualifier);
        if (qualifier != ObservationQualifier.None && !double.IsNaN(value))
        {
            session.Tally.Count(DataDiagnostics.QualifiersKept, at);
            qualified.Add((column, new() { Value = value, Status = ObservationStatus.Present, Qualifier = qualifier, Location = at }));
        }

        return value;
    }

    private double OutOfRange(RowReader records, double value, int column)
    {
        var (cell, plan, _) = columns[column];
        return cells.InRange(value, records.Text(cell.Field), plan, records.At(cell.Field));
    }

    /// <summary>Puts the cells of a row that another file has too into it; a cell given by both is an error.</summary>
    private void Merge(int row, int slot, SourceLocation at)
    {
        tile.Withdraw();
        for (var i = 0; i < columns.Length; i++)
        {
            var value = tile.Get(slot, i);
            if (Missing.StatusOf(value) == ObservationStatus.Missing) continue;
            var there = builder.Get(row, targets[i]);
            if (Missing.StatusOf(there) == ObservationStatus.Missing)
            {
                builder.Set(row, targets[i], value);
                continue;
            }

            session.Bag.Report(
                DataDiagnostics.CellGivenTwice,
                at with { Column = columns[i].Cell.Field + 1 },
                columns[i].Plan.Target.Id,
                Quoted.Text(builder.PlaceAt(row).Key),
                CellTexts.Value(value),
                builder.Locate(row, targets[i], inThisFile: false),
                CellTexts.Value(there));
        }
    }

    private void Tell()
    {
        if (empties > 0) cells.CountMissing("", firstEmpty, empties);
        for (var i = 0; i < columns.Length; i++)
        {
            var use = columns[i].Use;
            use.Values += fast[i].Values;
            use.Lowest = Math.Min(use.Lowest, fast[i].Lowest);
            use.Highest = Math.Max(use.Highest, fast[i].Highest);
        }
    }
}
