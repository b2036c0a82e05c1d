using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>Finds the header among the first records: the row, or pair of rows, with most columns that mean something.</summary>
internal sealed class HeaderFinder(ColumnCatalogue catalogue, TableReadOptions options, DiagnosticBag bag)
{
    public TableHeader? Find(OpenTable table)
    {
        var records = table.Head;
        if (!records.Any(r => r.Filled > 0))
        {
            bag.Report(DataDiagnostics.FileEmpty, table.At());
            return null;
        }

        var at = Choose(table, out var paired);
        if (at < 0) return null;
        if (records[at].Fault is { } fault)
        {
            bag.Report(fault, table.At(records[at].Line));
            return null;
        }

        if (records[at].Used > RowReader.MostColumns)
        {
            bag.Report(DataDiagnostics.TooManyColumns, table.At(records[at].Line), records[at].Used, RowReader.MostColumns);
            return null;
        }

        for (var i = 0; i < (paired ? at - 1 : at); i++)
        {
            if (records[i].Filled > 0)
            {
                bag.Report(
                    DataDiagnostics.TitleLeftOut, table.At(records[i].Line),
                    Quoted.InQuotes(string.Join(' ', records[i].Fields.Where(f => f.Length > 0))));
            }
        }

        return Make(table, at, paired);
    }

    private int Choose(OpenTable table, out bool paired)
    {
        var records = table.Head;
        paired = false;
        if (options.HeaderRow is { } named)
        {
            for (var i = 0; i < records.Count; i++)
            {
                if (records[i].Line != named) continue;
                paired = i > 0 && Score(Merge(records[i - 1], records[i])) > Score(records[i].Fields);
                return i;
            }

            bag.Report(DataDiagnostics.HeaderRowAbsent, table.At(), named, OpenTable.MostHeadRows);
            return -1;
        }

        var best = -1;
        var bestScore = 0;
        var scores = records.Select(r => Score(r.Fields)).ToArray();
        for (var i = 0; i < records.Count; i++)
        {
            if (scores[i] > bestScore) (best, bestScore, paired) = (i, scores[i], false);
            if (i == 0) continue;
            var pair = Score(Merge(records[i - 1], records[i]));
            if (pair > bestScore && pair > scores[i] && pair > scores[i - 1]) (best, bestScore, paired) = (i, pair, true);
        }

        return best >= 0 ? best : records.Index().First(r => r.Item.Filled == records.Max(x => x.Filled)).Index;
    }

    /// <summary>The number of fields that mean something as headers.</summary>
    public int Score(string[] fields) => fields.Count(f => f.Length > 0 && (RoleOf(f) != ColumnRole.None || catalogue.Match(f).Found));

    private static string[] Merge(HeadRecord upper, HeadRecord lower)
    {
        var merged = new string[Math.Max(upper.Fields.Length, lower.Fields.Length)];
        for (var i = 0; i < merged.Length; i++) merged[i] = lower[i].Length > 0 ? lower[i] : upper[i];
        return merged;
    }

    private ColumnRole RoleOf(string header)
    {
        if (IsNamed(header, options.PlaceColumn)) return ColumnRole.Place;
        return IsNamed(header, options.PeriodColumn) ? ColumnRole.Period : HeaderWords.RoleOf(header);
    }

    private static bool IsNamed(string header, string? named) => named is not null && NameFolding.Fold(header) == NameFolding.Fold(named);

    private TableHeader? Make(OpenTable table, int at, bool paired)
    {
        var records = table.Head;
        var texts = paired ? Merge(records[at - 1], records[at]) : records[at].Fields;
        var cells = new List<HeaderCell>();
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length > 0) cells.Add(new(i, texts[i], RoleOf(texts[i]), catalogue.Match(texts[i])));
        }

        var layout = options.Layout == TableLayout.Detect ? LayoutOf(cells) : options.Layout;
        var last = at;
        var next = at + 1 < records.Count ? records[at + 1] : null;
        if (layout == TableLayout.IndicatorRows && next is not null && IsPeriodRow(cells, next))
        {
            cells = WithPeriodsBelow(cells, next);
            last++;
        }
        else if (layout == TableLayout.Wide && next is not null && IsUnitRow(cells, next))
        {
            cells = [.. cells.Select(c => next[c.Field].Length > 0 ? c with { UnitBelow = next[c.Field] } : c)];
            last++;
        }

        if (ReportDuplicates(cells, table, records[at].Line) | !HasNamedColumns(cells, table, records[at].Line)) return null;
        return new(layout, records[at].Line, records[last].Line, cells, cells.Count == 0 ? 0 : cells.Max(c => c.Field) + 1)
        {
            Period = cells.Where(c => c.Role == ColumnRole.Period)
                .MinBy(c => IsNamed(c.Text, options.PeriodColumn) ? -1 : HeaderWords.PeriodPreference(c.Text)),
        };
    }

    private static TableLayout LayoutOf(List<HeaderCell> cells)
    {
        bool Has(ColumnRole role) => cells.Exists(c => c.Role == role);
        if (!Has(ColumnRole.Indicator)) return TableLayout.Wide;
        return Has(ColumnRole.Value) ? TableLayout.Long : TableLayout.IndicatorRows;
    }

    /// <summary>The row under the names of places that names the periods.</summary>
    private static bool IsPeriodRow(List<HeaderCell> cells, HeadRecord next)
    {
        var indicator = cells.Find(c => c.Role == ColumnRole.Indicator);
        return indicator is not null && next[indicator.Field].Length == 0 && next.Filled > 0
            && next.Fields.All(f => f.Length == 0 || Period.TryParse(f, out _));
    }

    private static List<HeaderCell> WithPeriodsBelow(List<HeaderCell> cells, HeadRecord next)
    {
        var result = new List<HeaderCell>();
        string? above = null;
        var byField = cells.ToDictionary(c => c.Field);
        for (var i = 0; i < Math.Max(next.Fields.Length, cells[^1].Field + 1); i++)
        {
            var upper = byField.GetValueOrDefault(i);
            if (upper is not null) above = upper.Text;
            if (next[i].Length > 0) result.Add(new(i, next[i], ColumnRole.None, new([], null)) { Above = above });
            else if (upper is not null) result.Add(upper);
        }

        return result;
    }

    /// <summary>The row under the names of indicators that holds nothing but their units.</summary>
    private static bool IsUnitRow(List<HeaderCell> cells, HeadRecord next)
    {
        var units = 0;
        foreach (var cell in cells)
        {
            var text = next[cell.Field];
            if (text.Length == 0) continue;
            if (!cell.Match.Found) return false;
            if (!Units.TryParse(text, out _)
                && !cell.Match.Candidates.Any(c => c.Unit is not null && Units.TryConvert(text, c.Unit, out _)))
            {
                return false;
            }

            units++;
        }

        return units > 0;
    }

    private bool ReportDuplicates(List<HeaderCell> cells, OpenTable table, int line)
    {
        var found = false;
        var seen = new Dictionary<string, HeaderCell>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            if (seen.TryAdd($"{cell.Above}\n{NameFolding.Fold(cell.Text)}", cell)) continue;
            var first = seen[$"{cell.Above}\n{NameFolding.Fold(cell.Text)}"];
            bag.Report(DataDiagnostics.HeaderDuplicate, table.At(line, cell.Field + 1), Quoted.Text(cell.Text), first.Field + 1);
            found = true;
        }

        return found;
    }

    private bool HasNamedColumns(List<HeaderCell> cells, OpenTable table, int line)
    {
        var all = true;
        foreach (var named in (ReadOnlySpan<string?>)[options.PlaceColumn, options.PeriodColumn])
        {
            if (named is null || cells.Exists(c => IsNamed(c.Text, named))) continue;
            bag.Report(DataDiagnostics.ColumnNamedAbsent, table.At(line), Quoted.Text(named), Quoted.List(cells.Select(c => c.Text)));
            all = false;
        }

        return all;
    }
}
