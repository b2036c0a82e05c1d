namespace UrbanIndicators;

/// <summary>How results are written.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ExportOptions
{
    /// <summary>Adds a column with the score of every indicator of the tree.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool Indicators { get; init; }

    /// <summary>Begins the file with a byte order mark, without which Excel reads Chinese text wrongly.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ByteOrderMark { get; init; }

    /// <summary>The language of the column headings: <c>en</c> or <c>zh</c>.</summary>
    /// <value>
    /// The default is <see langword="null"/>: the fixed names (<c>place</c>, <c>score</c>, the ids of nodes) that programs rely on.
    /// </value>
    public string? HeadingLanguage { get; init; }
}
