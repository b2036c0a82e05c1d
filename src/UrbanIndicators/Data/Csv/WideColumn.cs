namespace UrbanIndicators.Data.Csv;

/// <summary>A column of values of a wide file.</summary>
internal sealed record WideColumn(HeaderCell Cell, ColumnPlan Plan, ColumnUse Use);
