namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>What a method's parameters may speak of.</summary>
internal sealed record MethodContext(double Low, double High)
{
    public IReadOnlyList<string> Children { get; init; } = ["i0", "i1"];

    public IReadOnlyList<string> Indicators { get; init; } = ["i0", "i1"];

    public IReadOnlyList<string> Sets { get; init; } = [];

    /// <summary>The values of the indicator it is for.</summary>
    public double ValueLow { get; init; }

    public double ValueHigh { get; init; } = 100;

    public bool Falls { get; init; }
}
