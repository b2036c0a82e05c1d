namespace UrbanIndicators;

/// <summary>Whether there is a value, and why there is none.</summary>
public enum ObservationStatus
{
    /// <summary>No value. Missing is never zero.</summary>
    Missing,

    /// <summary>A value.</summary>
    Present,

    /// <summary>The indicator has no meaning for the place (不适用): it leaves the denominator of the coverage.</summary>
    NotApplicable,

    /// <summary>There is no standard to assess it by (无标准); it counts as missing in scores.</summary>
    NotAssessed,
}
