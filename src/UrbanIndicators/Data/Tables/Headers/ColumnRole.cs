namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>What a column is for, told by its header.</summary>
internal enum ColumnRole
{
    None,
    Place,
    Code,
    Id,
    Name,
    City,
    District,
    Region,
    Parent,
    Group,
    Level,
    Period,
    Indicator,
    Value,
    Unit,
    Numerator,
    Denominator,
    Sample,
    Status,
    AsOf,
    Source,
    Note,

    /// <summary>It describes the indicator: number, dimension, standard, formula.</summary>
    Description,
}
