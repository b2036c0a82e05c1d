using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>A named set of weights for the whole tree, so that several can be kept and compared.</summary>
/// <remarks>It compares by value, the lists and maps it holds included.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record WeightSet
{
    private readonly Uncompared<SourceLocation> location;

    /// <summary>Its id; not the name of a weighting method.</summary>
    public required string Id { get; init; }

    /// <summary>Its title; the id where none is given.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The weighting of every node that <see cref="Nodes"/> does not name; <see langword="null"/>: weights as given.</summary>
    public Method? Method { get; init; }

    /// <summary>The weightings of single nodes, by id of the node whose children are weighted.</summary>
    public IReadOnlyDictionary<string, Method> Nodes { get; init => field = Copy.Of(value); } = ValueMap<Method>.Empty;

    /// <summary>Weights by id of indicator or node; those not named are as in the tree.</summary>
    public IReadOnlyDictionary<string, double> Given { get; init => field = Copy.Of(value); } = ValueMap<double>.Empty;

    /// <summary>Where it stands in the file. It takes no part in comparing: what says the same is equal wherever it stood.</summary>
    public SourceLocation Location { get => location.Value; init => location = new(value); }
}
