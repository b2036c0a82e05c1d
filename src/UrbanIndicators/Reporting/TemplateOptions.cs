using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Reporting;

/// <summary>How an empty table to be filled in is written.</summary>
/// <remarks>It compares by value, the lists and maps it holds included.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record TemplateOptions
{
    /// <summary>The layout.</summary>
    /// <value>The default is <see cref="TableLayout.Wide"/>; <see cref="TableLayout.Detect"/> means the same.</value>
    public TableLayout Layout { get; init; } = TableLayout.Wide;

    /// <summary>The places that rows or columns are made for.</summary>
    /// <value>The default is none: one row or column is left for a place.</value>
    public IReadOnlyList<string> Places { get; init => field = Copy.Of(value); } = ValueList<string>.Empty;

    /// <summary>The period that is filled in.</summary>
    /// <value>The default is <see langword="null"/>: left empty.</value>
    public Period? Period { get; init; }

    /// <summary>The language of headings and of the names of indicators: <c>en</c> or <c>zh</c>.</summary>
    /// <value>The default is <see langword="null"/>: the fixed names and ids.</value>
    public string? Language { get; init; }

    /// <summary>Begins the file with a byte order mark, without which Excel reads Chinese text wrongly.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ByteOrderMark { get; init; }
}
