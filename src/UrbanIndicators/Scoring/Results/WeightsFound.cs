using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>The weights of a framework as its methods find them.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class WeightsFound
{
    /// <summary>The weights of every node's children, in tree order, with what tells how far they can be relied on.</summary>
    public required IReadOnlyList<NodeWeights> Nodes { get; init => field = Copy.Of(value); }

    /// <summary>Each indicator's share of the index, by id.</summary>
    public required IReadOnlyDictionary<string, double> Effective { get; init => field = Copy.Of(value); }

    /// <summary>What there is to say about the weights.</summary>
    public required IReadOnlyList<Diagnostic> Notes { get; init => field = Copy.Of(value); }
}
