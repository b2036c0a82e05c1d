using UrbanIndicators.Data.Tables.Headers;

namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>A column of values of a table with indicators as rows: what its header says of place and period.</summary>
internal sealed record ValueColumn(HeaderCell Cell, Place? Place, Period? Period);
