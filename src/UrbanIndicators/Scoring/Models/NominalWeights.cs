using System.Collections.Immutable;

namespace UrbanIndicators.Scoring.Models;

/// <summary>Hands the weight of the index down the tree, as it is when everything is present.</summary>
internal static class NominalWeights
{
    /// <summary>Gives the nodes with the share of the index's weight of each.</summary>
    public static ImmutableArray<ModelNode> Of(IEnumerable<ModelNode> fitted)
    {
        ModelNode[] nodes = [.. fitted];
        // A node whose weight was found to be 0 hangs on no parent.
        for (var number = 0; number < nodes.Length; number++) nodes[number] = nodes[number] with { NominalWeight = number == 0 ? 1 : 0 };
        for (var number = 0; number < nodes.Length; number++)
        {
            var node = nodes[number];
            var total = node.Weights.Sum();
            for (var i = 0; i < node.Children.Length; i++)
            {
                if (node.Children[i] is not { IsLeaf: false, Index: var below }) continue;
                nodes[below] = nodes[below] with { NominalWeight = node.NominalWeight * node.Weights[i] / total };
            }
        }

        return [.. nodes];
    }
}
