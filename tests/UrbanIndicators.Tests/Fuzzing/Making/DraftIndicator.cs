namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>An indicator or variable of a draft: its line of YAML, and what data for it has to know.</summary>
internal sealed record DraftIndicator(string Id, string Yaml)
{
    public double Low { get; init; }

    public double High { get; init; } = 100;

    /// <summary>Values at which something is decided: targets, goalposts, the steps of bands.</summary>
    public IReadOnlyList<double> Thresholds { get; init; } = [];
}
