namespace UrbanIndicators;

/// <summary>
/// Where an indicator stands against its target. Judged on the raw, unrounded, unimputed value; never good because nothing is known.
/// </summary>
public enum IndicatorStatus
{
    /// <summary>The target is met.</summary>
    Met,

    /// <summary>The target is not met.</summary>
    NotMet,

    /// <summary>There is a value but no target for the phase or year asked.</summary>
    NoTarget,

    /// <summary>There is no value.</summary>
    NoData,

    /// <summary>The indicator has no meaning for the place.</summary>
    NotApplicable,

    /// <summary>There is no standard to judge it by.</summary>
    NotAssessed,
}
