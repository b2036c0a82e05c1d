namespace UrbanIndicators.Cli.Commands;

/// <summary>The names of the layouts on the command line.</summary>
internal static class LayoutNames
{
    public static readonly string[] All = ["wide", "long", "indicator-rows"];

    public static CsvLayout Parse(string? name) => name switch
    {
        "wide" => CsvLayout.Wide,
        "long" => CsvLayout.Long,
        "indicator-rows" => CsvLayout.IndicatorRows,
        _ => CsvLayout.Detect,
    };
}
