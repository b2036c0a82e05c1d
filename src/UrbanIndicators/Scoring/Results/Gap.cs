namespace UrbanIndicators;

/// <summary>The distance of an indicator, or of a node's score, to its target, for one place and period.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Gap
{
    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>The period; <see langword="null"/> when the data has none.</summary>
    public Period? Period { get; init; }

    /// <summary>The id of the indicator or node.</summary>
    public required string Id { get; init; }

    /// <summary>Its name or title.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The value held against the target, unrounded, in <see cref="Unit"/>; for a node its score.</summary>
    public required double Value { get; init; }

    /// <summary>The unit; <see langword="null"/> for a pure number or a score.</summary>
    public string? Unit { get; init; }

    /// <summary>The target.</summary>
    public required Target Target { get; init; }

    /// <summary>The year the target is due in.</summary>
    public required int Due { get; init; }

    /// <summary>The target was due before the phase or year asked and is carried forward.</summary>
    public bool IsCarriedForward { get; init; }

    /// <summary>Nothing was asked and the target was due before the data's period.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>The gap: positive when short of the target, zero exactly at it, negative beyond it; in <see cref="GapUnit"/>.</summary>
    public required double Difference { get; init; }

    /// <summary>The unit of the gap: percentage points for a value in percent, else the value's.</summary>
    public string? GapUnit { get; init; }

    /// <summary>How much is missing: the gap, or 0 when the target is met.</summary>
    public double Shortfall => Math.Max(0, Difference);

    /// <summary>The gap as a share of the target's size; NaN for a target of 0.</summary>
    public required double Relative { get; init; }

    /// <summary>
    /// The raw attainment ratio, not capped at 1; NaN where it has no meaning (a target of 0, negative values, a value of 0 under "at
    /// most").
    /// </summary>
    public required double Attainment { get; init; }

    /// <summary>The score of the indicator or node; NaN when it is not scored.</summary>
    public required double Score { get; init; }

    /// <summary>The points the index loses here against full marks; NaN when it does not count in the index. Losses are additive.</summary>
    public required double PointsLost { get; init; }

    /// <summary>
    /// By how many points the index would rise if this indicator were at its target and nothing else changed; NaN for nodes and for what
    /// does not count. Not additive.
    /// </summary>
    public required double PointsToTarget { get; init; }

    /// <summary>Whether the target is met.</summary>
    public required IndicatorStatus Status { get; init; }

    /// <summary>The indicator is a bottom line.</summary>
    public bool IsBottomLine { get; init; }
}
