using System.Globalization;

namespace UrbanIndicators.Data.Tables.Texts;

/// <summary>Words for parts of messages.</summary>
internal static class CellTexts
{
    public static object Value(double value) => Missing.StatusOf(value) switch
    {
        ObservationStatus.Present => value.ToString("R", CultureInfo.InvariantCulture),
        ObservationStatus.NotApplicable => LocalizedText.Of("not applicable", "不适用"),
        _ => LocalizedText.Of("not assessed", "无标准"),
    };

    public static LocalizedText Period(Period? period) => period is { } given
        ? LocalizedText.Of($" and period {given}", $"、时期 {given} ")
        : LocalizedText.Empty;
}
