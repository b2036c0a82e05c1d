using System.Globalization;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Data.Tables.Texts;

/// <summary>Words for parts of messages.</summary>
internal static class CellTexts
{
    public static object Value(double value) => Missing.StatusOf(value) switch
    {
        ObservationStatus.Present => value.ToString("R", CultureInfo.InvariantCulture),
        ObservationStatus.NotApplicable => Phrase.Of("cell-texts.not-applicable"),
        _ => Phrase.Of("cell-texts.not-assessed"),
    };

    public static LocalizedText Period(Period? period) => period is { } given
        ? Phrase.Of("cell-texts.and-period", given)
        : LocalizedText.Empty;
}
