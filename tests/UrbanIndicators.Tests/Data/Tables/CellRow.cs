namespace UrbanIndicators.Tests.Data.Tables;

/// <summary>A row of cells with its number.</summary>
internal sealed record CellRow(int Number, params Cell[] Cells);
