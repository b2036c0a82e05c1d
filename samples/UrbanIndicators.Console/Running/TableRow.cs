namespace UrbanIndicators.Cli.Running;

/// <summary>A row of a small table, with the line it begins in.</summary>
internal sealed record TableRow(int Line, IReadOnlyList<string> Cells);
