using Spectre.Console;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>How rows and their states are shown.</summary>
internal static class RowName
{
    public static string Of(PlaceAssessment result) => result.Period is { } period ? $"{result.Place.Name} {period}" : result.Place.Name;

    public static string Score(double score, bool isProvisional, ValueRange scale, string language) =>
        isProvisional && !double.IsNaN(score)
            ? Labels.ProvisionalMark.Format(language, Wording.Score(score, scale))
            : Wording.Score(score, scale);

    public static Style? StyleOf(IndicatorStatus status) => status switch
    {
        IndicatorStatus.Met => new Style(foreground: Color.Green),
        IndicatorStatus.NotMet => new Style(foreground: Color.Red),
        _ => (Style?)null,
    };
}
