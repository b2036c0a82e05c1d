namespace UrbanIndicators.Cli.Commands;

/// <summary>The weights of a framework in one way of weighting.</summary>
/// <param name="Id">The set; the method; empty for the framework as it stands.</param>
/// <param name="Title">What to call it.</param>
/// <param name="Nodes">The weights of every node's children.</param>
/// <param name="Effective">The share of the index that each indicator has.</param>
internal sealed record WeightVariant(
    string Id, LocalizedText Title, IReadOnlyList<NodeWeights> Nodes, IReadOnlyDictionary<string, double> Effective);
