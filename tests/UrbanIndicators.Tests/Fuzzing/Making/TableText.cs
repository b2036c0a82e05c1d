using System.Text;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>Writes a table as CSV in the layouts of data.</summary>
internal static class TableText
{
    public static string Of(Table table, TableLayout layout) => layout switch
    {
        TableLayout.Long => Long(table),
        TableLayout.IndicatorRows => IndicatorRows(table),
        _ => Wide(table),
    };

    /// <summary>
    /// A layout that can say all that is in the table: one with indicators as rows knows no groups, and either places or periods.
    /// </summary>
    public static TableLayout Some(Table table, Chance chance)
    {
        var layout = chance.Of(TableLayout.Wide, TableLayout.Wide, TableLayout.Long, TableLayout.IndicatorRows);
        return layout == TableLayout.IndicatorRows && (table.HasPeriods || table.HasGroups) ? TableLayout.Wide : layout;
    }

    private static string Wide(Table table)
    {
        var text = new StringBuilder();
        Write(text, [.. Headings(table), .. table.Columns]);
        foreach (var row in table.Rows) Write(text, [.. Head(table, row), .. row.Cells]);
        return text.ToString();
    }

    private static string Long(Table table)
    {
        var text = new StringBuilder();
        Write(text, [.. Headings(table), "indicator", "value"]);
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < table.Columns.Count; i++) Write(text, [.. Head(table, row), table.Columns[i], row.Cells[i]]);
        }

        return text.ToString();
    }

    private static string IndicatorRows(Table table)
    {
        var text = new StringBuilder();
        Write(text, ["指标", .. table.Rows.Select(r => r.Place)]);
        for (var i = 0; i < table.Columns.Count; i++) Write(text, [table.Columns[i], .. table.Rows.Select(r => r.Cells[i])]);
        return text.ToString();
    }

    private static IEnumerable<string> Headings(Table table)
    {
        yield return "place";
        if (table.HasPeriods) yield return "period";
        if (table.HasGroups) yield return "group";
    }

    private static IEnumerable<string> Head(Table table, TableLine row)
    {
        yield return row.Place;
        if (table.HasPeriods) yield return row.Period ?? "";
        if (table.HasGroups) yield return row.Group ?? "";
    }

    private static void Write(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\n\r") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
