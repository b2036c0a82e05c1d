using UrbanIndicators.Tables;
using UrbanIndicators.Tests.Fuzzing.Making;

namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>A panel written as CSV in any layout and encoding is read as the same panel.</summary>
internal static class PanelOracle
{
    public static void Check(Panel panel, Framework framework)
    {
        foreach (var note in panel.Notes) DiagnosticOracle.Check(note);
        foreach (var column in panel.Columns)
        {
            for (var row = 0; row < panel.RowCount; row++) Require.FiniteOrNone(panel.ValueAt(row, column), $"{column} in row {row}");
        }

        if (panel.RowCount == 0 || panel.Columns.Count == 0 || !IsPlain(panel)) return;
        var table = TableOf(panel);
        var chance = new Chance((ulong)((panel.RowCount * 31) + panel.Columns.Count));
        var layout = TableText.Some(table, chance);
        using var stream = new MemoryStream(Encodings.Some(TableText.Of(table, layout), chance));
        var read = PanelCsv.TryRead(stream, "again.csv", framework, out var again, out var diagnostics, new() { Layout = layout });
        Require.That(read, "a panel that cannot be read again", $"as {layout}: {string.Join('\n', diagnostics)}");
        CheckSame(again!, panel, layout);
    }

    private static void CheckSame(Panel again, Panel panel, TableLayout layout)
    {
        Require.That(
            again.RowCount == panel.RowCount,
            "rows lost on the way through CSV",
            $"{again.RowCount} of {panel.RowCount} as {layout}");
        for (var row = 0; row < panel.RowCount; row++)
        {
            var same = again.PlaceAt(row).Key == panel.PlaceAt(row).Key
                && again.PlaceAt(row).Group == panel.PlaceAt(row).Group
                && again.PeriodAt(row) == panel.PeriodAt(row);
            Require.That(
                same,
                "another place or period after CSV",
                $"row {row} as {layout}: {again.PlaceAt(row).Key} {again.PeriodAt(row)}");
            foreach (var column in panel.Columns)
            {
                var (read, written) = (again.ObservationAt(row, column), panel.ObservationAt(row, column));
                Require.That(
                    read.Value.Equals(written.Value) && read.Status == written.Status,
                    "another value after CSV",
                    $"{column} in row {row} as {layout}: {read.Value:R}, expected {written.Value:R}");
            }
        }
    }

    /// <summary>
    /// Places known by a key of letters and digits alone; other keys are made of code, name and parent, and mean something in a header.
    /// </summary>
    private static bool IsPlain(Panel panel) => Enumerable.Range(0, panel.RowCount).Select(panel.PlaceAt)
        .All(p => p is { Parent: null, Code: null, Group: null or "x" or "y", Key: ['p', _, ..] and { Length: < 20 } }
            && p.Key == p.Name && p.Key.All(char.IsAsciiLetterOrDigit));

    private static Table TableOf(Panel panel)
    {
        var table = new Table(panel.Columns);
        for (var row = 0; row < panel.RowCount; row++)
        {
            var place = panel.PlaceAt(row);
            var cells = panel.Columns.Select(c => Cell(panel.ObservationAt(row, c))).ToArray();
            table.Rows.Add(new(place.Key, panel.PeriodAt(row)?.ToString(), place.Group, cells));
        }

        return table;
    }

    private static string Cell(Observation observation) => observation.Status switch
    {
        ObservationStatus.NotApplicable => "不适用",
        ObservationStatus.NotAssessed => "无标准",
        _ when double.IsNaN(observation.Value) => "",
        _ => Figures.Plain(observation.Value),
    };
}
