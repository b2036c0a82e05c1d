namespace UrbanIndicators.Definitions.Yaml;

/// <summary>
/// A node of a definitions file with its place. The nodes of a file form a tree, or through aliases a graph without cycles and of bounded
/// size.
/// </summary>
internal sealed record SourceNode(SourceNodeKind Kind, SourceLocation Location)
{
    /// <summary>For a scalar: its text.</summary>
    public string Text { get; init; } = "";

    /// <summary>For a scalar: it stands in quotes or as a block, so it is text whatever it looks like.</summary>
    public bool Quoted { get; init; }

    /// <summary>
    /// For a scalar: the column of its first character; 0 where characters of the text and of the file do not run side by side.
    /// </summary>
    public int TextColumn { get; init; }

    /// <summary>For a mapping: its entries, keys without repetition.</summary>
    public IReadOnlyList<(SourceNode Key, SourceNode Value)> Entries { get; init; } = [];

    /// <summary>For a sequence: its items.</summary>
    public IReadOnlyList<SourceNode> Items { get; init; } = [];

    /// <summary>The number of nodes from here down, those behind aliases counted each time.</summary>
    public long Size { get; init; } = 1;

    /// <summary>The levels from here down.</summary>
    public int Height { get; init; } = 1;

    public bool IsNull => Kind == SourceNodeKind.Scalar && !Quoted && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Gives the value of a key, or <see langword="null"/>.</summary>
    public SourceNode? Find(string key)
    {
        foreach (var (name, value) in Entries)
        {
            if (name.Text == key) return value;
        }

        return null;
    }
}
