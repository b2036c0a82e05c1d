using System.Globalization;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Stages;

namespace UrbanIndicators.Reporting;

/// <summary>The fixed words that stand for values in CSV and JSON; those of definitions are spelt as in YAML.</summary>
internal static class Words
{
    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(TargetComparator comparator) => comparator switch
    {
        TargetComparator.AtLeast => "at-least",
        TargetComparator.AtMost => "at-most",
        TargetComparator.Between => "between",
        TargetComparator.EqualTo => "equals",
        _ => "change",
    };

    public static string Of(IndicatorStatus status) => status switch
    {
        IndicatorStatus.Met => "met",
        IndicatorStatus.NotMet => "not-met",
        IndicatorStatus.NoTarget => "no-target",
        IndicatorStatus.NoData => "no-data",
        IndicatorStatus.NotApplicable => "not-applicable",
        _ => "not-assessed",
    };

    public static string Of(ObservationQualifier qualifier) => qualifier switch
    {
        ObservationQualifier.About => "about",
        ObservationQualifier.Above => "above",
        ObservationQualifier.Below => "below",
        _ => "none",
    };

    public static string Of(DefinitionStatus status) => status switch
    {
        DefinitionStatus.Official => "official",
        DefinitionStatus.Unverified => "unverified",
        _ => "assumed",
    };

    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    public static string Of(ScoringStage stage) => Spelt(stage);

    public static string Of(ScreeningVerdict verdict) => Spelt(verdict);

    public static string Of(TreatmentOutcome outcome) => Spelt(outcome);

    /// <summary>The name in lower case with hyphens.</summary>
    private static string Spelt<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i == 0 ? "" : "-")}{char.ToLowerInvariant(c)}" : $"{c}"));

    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
