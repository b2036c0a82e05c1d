using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring;

/// <summary>Holds a value against a target.</summary>
/// <param name="place">The place the value is of.</param>
/// <param name="resolved">The target.</param>
/// <param name="threshold">How the two are compared: as values in a unit, or as scores.</param>
internal sealed class GapBuilder(PlaceAssessment place, ResolvedTarget resolved, Threshold threshold)
{
    public Gap Build(string id, LocalizedText name, string? unit, double value)
    {
        var target = resolved.Target;
        var difference = target.GapOf(value, threshold);
        var bound = NearerBound(value);
        return new()
        {
            Place = place.Place,
            Period = place.Period,
            Id = id,
            Name = name,
            Value = value,
            Unit = unit,
            Target = target,
            Due = resolved.Due,
            IsCarriedForward = resolved.CarriedForward,
            IsOverdue = resolved.Overdue,
            Difference = difference,
            GapUnit = unit is "%" ? "pp" : unit,
            Relative = bound == 0 ? double.NaN : difference / Math.Abs(bound),
            Attainment = AttainmentOf(value, difference),
            Score = double.NaN,
            PointsLost = double.NaN,
            PointsToTarget = double.NaN,
            Status = target.IsMetBy(value, threshold) ? IndicatorStatus.Met : IndicatorStatus.NotMet,
        };
    }

    /// <summary>The end of the target that the gap is measured from.</summary>
    private double NearerBound(double value) =>
        resolved.Target.Low - value >= value - resolved.Target.High ? resolved.Target.Low : resolved.Target.High;

    private double AttainmentOf(double value, double difference)
    {
        var target = resolved.Target;
        var ratio = target.Comparator switch
        {
            TargetComparator.AtLeast when target.Low <= 0 => double.NaN,
            TargetComparator.AtMost when target.High <= 0 => double.NaN,
            _ when target.Low < 0 && double.IsFinite(target.Low) => double.NaN,
            _ when difference == 0 => 1,
            TargetComparator.AtLeast => value / target.Low,
            TargetComparator.AtMost => target.High / value,
            _ => difference < 0 ? 1 : value < target.Low ? value / target.Low : target.High / value,
        };
        return value < 0 || !double.IsFinite(ratio) ? double.NaN : ratio;
    }
}
