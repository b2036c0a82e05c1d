using System.Globalization;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>Puts values into words and rounded figures for reading.</summary>
internal static class Wording
{
    public const string Nothing = "–";

    public static LocalizedText Of(DefinitionStatus status) => status switch
    {
        DefinitionStatus.Official => Labels.Official,
        DefinitionStatus.Unverified => Labels.Unverified,
        _ => Labels.Assumed,
    };

    public static LocalizedText Of(IndicatorStatus status) => status switch
    {
        IndicatorStatus.Met => Labels.Met,
        IndicatorStatus.NotMet => Labels.NotMet,
        IndicatorStatus.NoTarget => Labels.NoTarget,
        IndicatorStatus.NoData => Labels.NoData,
        IndicatorStatus.NotApplicable => Labels.NotApplicable,
        _ => Labels.NotAssessed,
    };

    /// <summary>A score, or points of one: on a scale from 0 to 1 the third decimal still tells places apart.</summary>
    public static string Score(double score, ValueRange scale) =>
        double.IsNaN(score) ? Nothing : scale.High - scale.Low <= 1 ? Rounded(score, 3, "0.000") : Rounded(score, 2, "0.00");

    public static string Share(double share) => double.IsNaN(share) ? Nothing : share.ToString("0.0 %", CultureInfo.InvariantCulture);

    public static string Grade(Grade? grade, string language) => grade?.Title.In(language) ?? Nothing;

    /// <summary>A figure with its unit; small figures keep more decimals.</summary>
    public static string Quantity(double value, string? unit, string language) =>
        double.IsNaN(value) ? Nothing : WithUnit(Figure(value), unit, language);

    /// <summary>
    /// A value held against a target: with all its digits where the rounded one would read as the end it misses or passes.
    /// </summary>
    public static string Against(double value, Gap? gap, string? unit, string language)
    {
        var rounded = Figure(value);
        var readsAsEnd = gap is { Difference: not 0 } && (rounded == Figure(gap.Target.Low) || rounded == Figure(gap.Target.High));
        return readsAsEnd
            ? WithUnit(value.ToString("#,0.##########", CultureInfo.InvariantCulture), unit, language)
            : Quantity(value, unit, language);
    }

    /// <summary>A gap with its sign: plus is short of the target.</summary>
    public static string Gap(Gap? gap, string language)
    {
        if (gap is null || double.IsNaN(gap.Difference)) return Nothing;
        var figure = Figure(gap.Difference);
        return WithUnit(gap.Difference > 0 ? "+" + figure : figure, gap.GapUnit, language);
    }

    public static string Target(Target target, string? unit, string language) => target.Comparator switch
    {
        TargetComparator.AtLeast => "≥ " + Quantity(target.Low, unit, language),
        TargetComparator.AtMost => "≤ " + Quantity(target.High, unit, language),
        _ when target.Low.Equals(target.High) => "= " + Quantity(target.Low, unit, language),
        _ => $"{Figure(target.Low)} – {Quantity(target.High, unit, language)}",
    };

    public static string Due(Gap gap, string language)
    {
        var due = gap.Due.ToString(CultureInfo.InvariantCulture);
        if (gap.IsOverdue) return Labels.Overdue.Format(language, due);
        return gap.IsCarriedForward ? due + " *" : due;
    }

    /// <summary>A value with its unit, and its date where that is not the period's.</summary>
    public static string Value(IndicatorScore score, Period? period, string language)
    {
        var value = Qualified(Against(score.Value, score.Gap, score.Indicator.Unit, language), score.Observation.Qualifier, language);
        var isDatedOtherwise = score.Observation.AsOf is { } date && date != period?.ToString() && !double.IsNaN(score.Value);
        return isDatedOtherwise ? Labels.AsOf.Format(language, value, score.Observation.AsOf) : value;
    }

    /// <summary>What the source says beside the number stays with it: "under 30 %" is not 30 %.</summary>
    public static string Qualified(string value, ObservationQualifier qualifier, string language) => qualifier switch
    {
        ObservationQualifier.About => Labels.About.Format(language, value),
        ObservationQualifier.Above => Labels.Above.Format(language, value),
        ObservationQualifier.Below => Labels.Below.Format(language, value),
        _ => value,
    };

    // Rounded first, so that nothing reads as -0.00.
    private static string Rounded(double score, int decimals, string format) =>
        (Math.Round(score, decimals) + 0.0).ToString(format, CultureInfo.InvariantCulture);

    private static string WithUnit(string figure, string? unit, string language) => $"{figure} {UnitNames.In(unit, language)}".TrimEnd();

    private static string Figure(double value) => value.ToString(
        Math.Abs(value) switch { >= 10_000 => "#,0", >= 1000 => "0.#", >= 1 => "0.##", >= 0.01 => "0.####", _ => "G3" },
            CultureInfo.InvariantCulture);
}
