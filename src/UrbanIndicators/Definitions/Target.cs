using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>A value to be reached by a year or in a phase.</summary>
/// <remarks>It compares by value.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Target
{
    private readonly Uncompared<SourceLocation> location;

    /// <summary>How a value is held against the target.</summary>
    public required TargetComparator Comparator { get; init; }

    /// <summary>The lowest value that meets the target, in the indicator's unit; negative infinity where there is no lower end.</summary>
    public double Low { get; init; } = double.NegativeInfinity;

    /// <summary>The highest value that meets the target, in the indicator's unit; positive infinity where there is no upper end.</summary>
    public double High { get; init; } = double.PositiveInfinity;

    /// <summary>For <see cref="TargetComparator.EqualTo"/>: how far a value may be off.</summary>
    public double Tolerance { get; init; }

    /// <summary>For <see cref="TargetComparator.Change"/>: what is to change, by how much and from which year.</summary>
    public TargetChange? Change { get; init; }

    /// <summary>The year it is due in; <see langword="null"/> when <see cref="Phase"/> tells.</summary>
    public int? By { get; init; }

    /// <summary>The id of the phase it is due in; <see langword="null"/> when <see cref="By"/> tells.</summary>
    public string? Phase { get; init; }

    /// <summary>The named set it belongs to; <see langword="null"/> for the set without a name.</summary>
    public string? Set { get; init; }

    /// <summary>Where the figure comes from.</summary>
    public string? Source { get; init; }

    /// <summary>How far the figure can be relied on; <see langword="null"/>: as the framework.</summary>
    public DefinitionStatus? Status { get; init; }

    /// <summary>Where it stands in the file. It takes no part in comparing: what says the same is equal wherever it stood.</summary>
    public SourceLocation Location { get => location.Value; init => location = new(value); }

    /// <summary>Tells whether a value meets the target. The raw, unrounded value is to be given.</summary>
    /// <remarks>
    /// A value within a billionth of an end is at it and meets the target: 29 of 100 is 29 %, though 29 ÷ 100 × 100 comes out as
    /// 28.999999999999996.
    /// </remarks>
    /// <param name="value">The value, in the indicator's unit; a missing one (NaN) does not meet it.</param>
    /// <returns><see langword="true"/> when met.</returns>
    /// <exception cref="InvalidOperationException">The target is a change against a baseline.</exception>
    public bool IsMetBy(double value) => Comparator == TargetComparator.Change
        ? throw new InvalidOperationException("A change against a baseline is not computed by this version.")
        : IsMetBy(value, Threshold.OfValues);

    /// <summary>
    /// How far a value is from the target, in the indicator's unit: positive when short of it, zero at it, negative beyond it.
    /// </summary>
    /// <remarks>It is above zero for exactly the values that <see cref="IsMetBy(double)"/> says do not meet the target.</remarks>
    /// <param name="value">The value, in the indicator's unit.</param>
    /// <returns>The signed gap; NaN for a missing value. Inside a range it is minus the distance to the nearer end.</returns>
    public double GapOf(double value) => GapOf(value, Threshold.OfValues);

    /// <summary>The same for a target whose figures are compared by another threshold: that of a node is a score.</summary>
    internal bool IsMetBy(double value, Threshold threshold) => threshold.IsWithin(value, new(Low, High));

    internal double GapOf(double value, Threshold threshold) => Math.Max(threshold.Shortfall(value, Low), threshold.Excess(value, High));
}
