using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>One cell of a panel with all that is known about it.</summary>
/// <remarks>It compares by value; two values that are missing (NaN) are the same.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Observation
{
    private readonly Uncompared<SourceLocation> location;

    /// <summary>The value in the indicator's unit; NaN when there is none.</summary>
    public required double Value { get; init; }

    /// <summary>Whether there is a value, and why there is none.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>What the source says beside the number.</summary>
    public ObservationQualifier Qualifier { get; init; }

    /// <summary>The date or year the value was measured, where it differs from the row's period; as written.</summary>
    public string? AsOf { get; init; }

    /// <summary>Where the value comes from.</summary>
    public string? Source { get; init; }

    /// <summary>What the reader should know about it.</summary>
    public string? Note { get; init; }

    /// <summary>What was counted; NaN when not given.</summary>
    public double Numerator { get; init; } = double.NaN;

    /// <summary>What it was counted among; NaN when not given.</summary>
    public double Denominator { get; init; } = double.NaN;

    /// <summary>The size of the sample; NaN when not given.</summary>
    public double SampleSize { get; init; } = double.NaN;

    /// <summary>Where it stands in the user's file; unknown for rows built in code. It takes no part in comparing.</summary>
    /// <remarks>So the same observation is equal wherever it stood.</remarks>
    public SourceLocation Location { get => location.Value; init => location = new(value); }
}
