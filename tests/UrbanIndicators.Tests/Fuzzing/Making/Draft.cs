namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>A made-up framework: its text, and what data and questions for it have to know.</summary>
internal sealed record Draft(string Yaml, IReadOnlyList<DraftIndicator> Columns)
{
    public required IReadOnlyList<string> Nodes { get; init; }

    public required IReadOnlyList<string> Leaves { get; init; }
}
