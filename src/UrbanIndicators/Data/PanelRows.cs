using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data;

/// <summary>Questions about the rows of a panel.</summary>
internal static class PanelRows
{
    /// <summary>Names a row as people do: <c>Beijing 2024</c>.</summary>
    public static string RowName(this Panel panel, int row)
    {
        var name = Quoted.Text(panel.PlaceAt(row).Name);
        return panel.PeriodAt(row) is { } period ? $"{name} {period}" : name;
    }

    /// <summary>Gives the rows of each period, in the order of the panel; all rows when there are no periods.</summary>
    public static IReadOnlyList<int[]> RowsByPeriod(this Panel panel)
    {
        var all = Enumerable.Range(0, panel.RowCount);
        return panel.HasPeriods
            ? [.. all.GroupBy(r => panel.PeriodAt(r)!.Value).Select(g => g.ToArray())]
            : [[.. all]];
    }

    /// <summary>Takes some rows, in the order given.</summary>
    public static Panel Only(this Panel panel, int[] rows)
    {
        if (rows.Length == panel.RowCount) return panel;
        var builder = new PanelBuilder(panel.Columns);
        foreach (var from in rows)
        {
            builder.TryAddRow(panel.PlaceAt(from), panel.PeriodAt(from), out var row);
            for (var column = 0; column < panel.Columns.Count; column++)
            {
                if (panel.Details.TryGetValue(((long)from * panel.Columns.Count) + column, out var detail)) builder.Set(row, column,
                    detail);
                else builder.Set(row, column, panel.ValueAt(from, column));
            }
        }

        return builder.Build(panel.Notes, (panel, rows));
    }

    /// <summary>Names the cells whose source gives a bound or an approximation: <c>data-sharing-rate (&lt; 30)</c>.</summary>
    public static IEnumerable<string> Qualified(this Panel panel) => panel.Details
        .Where(d => d.Value.Qualifier != ObservationQualifier.None && d.Value.Status == ObservationStatus.Present)
        .OrderBy(d => d.Key)
        .Select(d => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{panel.Columns[(int)(d.Key % panel.Columns.Count)]} ({SignOf(d.Value.Qualifier)} {d.Value.Value})"));

    private static string SignOf(ObservationQualifier qualifier) => qualifier switch
    {
        ObservationQualifier.Above => ">",
        ObservationQualifier.Below => "<",
        _ => "≈",
    };
}
