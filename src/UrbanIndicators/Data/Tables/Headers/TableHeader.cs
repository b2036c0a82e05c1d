namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>The header of a file: where it stands, which layout it tells, what each column is for.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Line">The line of the header.</param>
/// <param name="LastLine">The last line that belongs to the header: a record after it is data.</param>
/// <param name="Cells">The columns; those without a header are left out.</param>
/// <param name="FieldCount">The number of fields a row has to have.</param>
internal sealed record TableHeader(TableLayout Layout, int Line, int LastLine, IReadOnlyList<HeaderCell> Cells, int FieldCount)
{
    /// <summary>The column that tells the period; others that could become attributes.</summary>
    public HeaderCell? Period { get; init; }

    public HeaderCell? Find(ColumnRole role)
    {
        foreach (var cell in Cells)
        {
            if (cell.Role == role) return cell;
        }

        return null;
    }
}
