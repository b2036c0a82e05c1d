namespace UrbanIndicators.Cli.Commands;

/// <summary>The names of the layouts on the command line.</summary>
internal static class LayoutNames
{
    public static readonly string[] All = ["wide", "long", "indicator-rows"];

    public static TableLayout Parse(string? name) => name switch
    {
        "wide" => TableLayout.Wide,
        "long" => TableLayout.Long,
        "indicator-rows" => TableLayout.IndicatorRows,
        _ => TableLayout.Detect,
    };
}
