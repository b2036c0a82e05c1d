using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Engine;

/// <summary>Holds a value against a target.</summary>
internal sealed class GapBuilder(PlaceAssessment place, ResolvedTarget resolved)
{
    public Gap Build(string id, LocalizedText name, string? unit, double value)
    {
        var target = resolved.Target;
        var difference = target.GapOf(value);
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
            Attainment = AttainmentOf(value),
            Score = double.NaN,
            PointsLost = double.NaN,
            PointsToTarget = double.NaN,
            Status = target.IsMetBy(value) ? IndicatorStatus.Met : IndicatorStatus.NotMet,
        };
    }

    /// <summary>The end of the target that the gap is measured from.</summary>
    private double NearerBound(double value) => resolved.Target.Low - value >= value - resolved.Target.High ? resolved.Target.Low : resolved.Target.High;

    private double AttainmentOf(double value)
    {
        var target = resolved.Target;
        var ratio = target.Comparator switch
        {
            TargetComparator.AtLeast => target.Low > 0 ? value / target.Low : double.NaN,
            TargetComparator.AtMost => target.High > 0 ? target.High / value : double.NaN,
            _ when target.Low < 0 => double.NaN,
            _ => value < target.Low ? value / target.Low : value > target.High ? target.High / value : 1,
        };
        return value < 0 || !double.IsFinite(ratio) ? double.NaN : ratio;
    }
}
