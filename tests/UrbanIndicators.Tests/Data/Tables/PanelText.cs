using System.Globalization;

namespace UrbanIndicators.Tests.Data.Tables;

/// <summary>Panels and diagnostics as lines of text that are the same only where all is: every bit, name and place.</summary>
internal static class PanelText
{
    public static IReadOnlyList<string> Of(Panel? panel) => panel is null
        ? []
        : [.. from row in Enumerable.Range(0, panel.RowCount) from column in panel.Columns select Cell(panel, row, column)];

    public static IReadOnlyList<string> Of(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(d => $"{d.Location} {d.Severity} {d.Code} {d.Message} | {d.Render("zh")}")];

    private static string Cell(Panel panel, int row, string column)
    {
        var place = panel.PlaceAt(row);
        var seen = panel.ObservationAt(row, column);
        var attributes = place.Attributes.Select(a => $"{a.Key}={a.Value}");
        var told = string.Join(
            '|', [place.Key, place.Name, place.Code ?? "", place.Parent ?? "", place.Group ?? "", place.Level ?? "", .. attributes]);
        var bits = BitConverter.DoubleToInt64Bits(panel.ValueAt(row, column));
        return string.Create(CultureInfo.InvariantCulture, $"{told} {panel.PeriodAt(row)} {column} {bits:x} {seen}");
    }
}
