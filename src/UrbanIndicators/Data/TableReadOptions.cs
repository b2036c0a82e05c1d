using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>How observations are read from tables.</summary>
/// <remarks>It compares by value, the lists and maps it holds included.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record TableReadOptions
{
    /// <summary>The layout.</summary>
    /// <value>The default is to find it out from the header.</value>
    public TableLayout Layout { get; init; }

    /// <summary>The column that tells the place, by its header.</summary>
    /// <value>The default is the first known name there is: place, code, id, 行政区划代码, name, city …</value>
    public string? PlaceColumn { get; init; }

    /// <summary>The column that tells the period, by its header.</summary>
    /// <value>The default is the first known name there is: period, year, date, 年份 …</value>
    public string? PeriodColumn { get; init; }

    /// <summary>The place of all values, for a table with indicators as rows that names none.</summary>
    /// <value>The default is the name of the file, or of the table.</value>
    public string? Place { get; init; }

    /// <summary>The period of all rows, for data that names none.</summary>
    public Period? Period { get; init; }

    /// <summary>The number of the header row (in CSV: its line), from 1; for a header of two merged rows the lower one.</summary>
    /// <value>The default is to find it out.</value>
    public int? HeaderRow { get; init; }

    /// <summary>Treat cells that cannot be used as missing, and list them, instead of stopping.</summary>
    /// <value>The default is <see langword="false"/>: stop, with every mistake listed.</value>
    public bool Lenient { get; init; }

    /// <summary>Further texts that mean "missing", compared without case.</summary>
    public IReadOnlyList<string> MissingMarkers { get; init => field = Copy.Of(value); } = ValueList<string>.Empty;

    /// <summary>A CSV file that describes the places: key, and any of name, code, parent, group, level, and further columns.</summary>
    public string? PlaceTable { get; init; }

    /// <summary>The name of the encoding (utf-8, gb18030, utf-16) of CSV; other tables have none.</summary>
    /// <value>The default is to find it out from the bytes.</value>
    public string? Encoding { get; init; }
}
