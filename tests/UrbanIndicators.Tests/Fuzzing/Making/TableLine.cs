namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>A row of a table.</summary>
internal sealed record TableLine(string Place, string? Period, string? Group, IReadOnlyList<string> Cells);
