using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Explaining;

/// <summary>A figure that goes into a step of an explanation, and where it comes from.</summary>
/// <remarks>It compares by value; where the figure stands takes no part.</remarks>
/// <param name="Id">What it is: the id of an indicator, variable or node, or the name of a constant of the method.</param>
/// <param name="Value">The figure, not rounded.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ExplanationOperand(string Id, double Value)
{
    private readonly Uncompared<SourceLocation> location;

    /// <summary>Its name for people; <see langword="null"/> for a constant.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The unit of measure; <see langword="null"/> for none, and for points of the scale.</summary>
    public string? Unit { get; init; }

    /// <summary>Its weight among the figures of the step; <see langword="null"/> where they are not weighted.</summary>
    public double? Weight { get; init; }

    /// <summary>What the figure says about the value: that it is a bound, or about right.</summary>
    public ObservationQualifier Qualifier { get; init; }

    /// <summary>The source cell; the default where it comes from none.</summary>
    public SourceLocation Location
    {
        get => location.Value;
        init => location = new(value);
    }
}
