using System.Collections.Immutable;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Models;

/// <summary>The children of a node with the weights that were found for them; a child without weight takes no part.</summary>
/// <param name="Children">Those that take part.</param>
/// <param name="Weights">Their weights; above 0.</param>
/// <param name="Weighting">How the weights came about, of all children.</param>
internal sealed record WeighedChildren(ImmutableArray<ModelChild> Children, ImmutableArray<double> Weights, NodeWeights Weighting)
{
    /// <summary>Leaves out the children without weight.</summary>
    public static WeighedChildren Of(ResolvedNode node, ImmutableArray<double> weights, NodeWeights weighting) =>
        new([.. node.Children.Where((_, i) => weights[i] > 0)], [.. weights.Where(w => w > 0)], weighting);
}
