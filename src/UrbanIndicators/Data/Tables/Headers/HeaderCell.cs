namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>One column of a file as its header tells it.</summary>
internal sealed record HeaderCell(int Field, string Text, ColumnRole Role, HeaderMatch Match)
{
    /// <summary>The unit given in a row of its own under the header.</summary>
    public string? UnitBelow { get; init; }

    /// <summary>For a table with two rows of headers over its values, the upper one (a place) where this is the lower (a period).</summary>
    public string? Above { get; init; }

    public string? Unit => Match.Unit ?? UnitBelow;
}
