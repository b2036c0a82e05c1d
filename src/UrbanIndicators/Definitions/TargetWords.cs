using System.Globalization;

namespace UrbanIndicators.Definitions;

/// <summary>Targets in signs that are the same in every language.</summary>
internal static class TargetWords
{
    /// <summary>Gives <c>≥ 45</c>, <c>≤ 48</c>, <c>15–20</c> or <c>= 1 ± 0.1</c>, with the unit where there is one.</summary>
    public static string InSigns(this Target target, string? unit)
    {
        var text = target.Comparator switch
        {
            TargetComparator.AtLeast => $"≥ {Figure(target.Low)}",
            TargetComparator.AtMost => $"≤ {Figure(target.High)}",
            TargetComparator.Between => $"{Figure(target.Low)}–{Figure(target.High)}",
            TargetComparator.EqualTo =>
                $"= {Figure((target.Low + target.High) / 2)}" + (target.Tolerance > 0 ? $" ± {Figure(target.Tolerance)}" : ""),
            _ =>
                $"{target.Change!.Amount.ToString("+0.##########;-0.##########", CultureInfo.InvariantCulture)} "
                + $"{(target.Change.InPercentagePoints ? "pp" : "%")}",
        };
        return string.IsNullOrEmpty(unit) || target.Comparator == TargetComparator.Change ? text : $"{text} {unit}";
    }

    private static string Figure(double value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
