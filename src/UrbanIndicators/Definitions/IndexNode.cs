using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>A node of the index tree: the index itself, a dimension, or (as a leaf) the place of an indicator in it.</summary>
/// <remarks>It compares by value, the lists and maps it holds included. So do all nodes below it.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record IndexNode
{
    private readonly Uncompared<SourceLocation> location;
    private readonly bool weightAssumed;

    /// <summary>Its id; for a leaf that of the indicator.</summary>
    public required string Id { get; init; }

    /// <summary>Its title; for a leaf the indicator's name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Its weight among the children of its parent, as given (they need not sum to one); at least 0.</summary>
    public double Weight
    {
        get;
        init
        {
            field = value;
            weightAssumed &= Weight == 1;
        }
    } = 1;

    /// <summary>No weight was given, so 1 was assumed. Never true of another weight.</summary>
    public bool WeightAssumed { get => weightAssumed; init => weightAssumed = value && Weight == 1; }

    /// <summary>How the children's scores make this one; <see langword="null"/>: as the framework says.</summary>
    public Method? Aggregate { get; init; }

    /// <summary>
    /// How its children get their weights: a method, or a weight set of the framework by its id; <see langword="null"/>: as the framework
    /// says.
    /// </summary>
    public Method? Weights { get; init; }

    /// <summary>The coverage below which this score is provisional; <see langword="null"/>: as the framework says.</summary>
    public double? MinimumCoverage { get; init; }

    /// <summary>The children, in the order of the file; empty for a leaf.</summary>
    public IReadOnlyList<IndexNode> Children { get; init => field = Copy.Of(value); } = ValueList<IndexNode>.Empty;

    /// <summary>Targets for the score of this node, on the framework's scale.</summary>
    public IReadOnlyList<Target> Targets { get; init => field = Copy.Of(value); } = ValueList<Target>.Empty;

    /// <summary>How far the weight can be relied on; <see langword="null"/>: as the framework.</summary>
    public DefinitionStatus? Status { get; init; }

    /// <summary>Where it stands in the file. It takes no part in comparing: what says the same is equal wherever it stood.</summary>
    public SourceLocation Location { get => location.Value; init => location = new(value); }

    /// <summary>It stands for an indicator.</summary>
    public bool IsLeaf => Children.Count == 0;

    /// <summary>This node and all below it, in tree order: each before its children, in the order of the file.</summary>
    /// <returns>The nodes, leaves included; this one is the first.</returns>
    public IEnumerable<IndexNode> Descendants() => Children.SelectMany(c => c.Descendants()).Prepend(this);

    /// <summary>Tells how deep a node stands below this one.</summary>
    /// <param name="id">The id of the node.</param>
    /// <returns>0 for this node, 1 for its children, and so on.</returns>
    /// <exception cref="ArgumentException">There is no such node here.</exception>
    public int DepthOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return FindDepth(id) ?? throw new ArgumentException($"There is no \"{id}\" at or below \"{Id}\".", nameof(id));
    }

    private int? FindDepth(string id)
    {
        if (string.Equals(Id, id, StringComparison.Ordinal)) return 0;
        foreach (var child in Children)
        {
            if (child.FindDepth(id) is { } depth) return depth + 1;
        }

        return null;
    }

    /// <summary>This tree with one node changed.</summary>
    internal IndexNode Change(string id, Func<IndexNode, IndexNode> change)
    {
        if (IsLeaf) return this;
        var node = this with { Children = [.. Children.Select(c => c.Change(id, change))] };
        return string.Equals(Id, id, StringComparison.Ordinal) ? change(node) : node;
    }
}
