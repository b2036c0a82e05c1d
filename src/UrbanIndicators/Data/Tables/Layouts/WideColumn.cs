using UrbanIndicators.Data.Tables.Headers;

namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>A column of values of a wide file.</summary>
internal sealed record WideColumn(HeaderCell Cell, ColumnPlan Plan, ColumnUse Use);
