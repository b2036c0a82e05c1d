namespace UrbanIndicators;

/// <summary>How a value is held against a target.</summary>
public enum TargetComparator
{
    /// <summary>At or above <see cref="Target.Low"/>.</summary>
    AtLeast,

    /// <summary>At or below <see cref="Target.High"/>.</summary>
    AtMost,

    /// <summary>From <see cref="Target.Low"/> to <see cref="Target.High"/>.</summary>
    Between,

    /// <summary>Within the tolerance of a value: <see cref="Target.Low"/> and <see cref="Target.High"/> are its ends.</summary>
    EqualTo,

    /// <summary>
    /// A change against a baseline year, in percent or percentage points (read and checked; not computed by this version).
    /// </summary>
    Change,
}
