namespace UrbanIndicators.Scoring.Models;

/// <summary>Hands the weight of the index down the tree, as it is when everything is present.</summary>
internal static class NominalWeights
{
    public static ModelLayout Of(ModelLayout layout)
    {
        var nodes = layout.Nodes.ToBuilder();
        // A node whose weight was found to be 0 hangs on no parent.
        for (var number = 1; number < nodes.Count; number++) nodes[number] = nodes[number] with { NominalWeight = 0 };
        for (var number = 0; number < nodes.Count; number++)
        {
            var node = nodes[number];
            var total = node.Weights.Sum();
            for (var i = 0; i < node.Children.Length; i++)
            {
                if (node.Children[i] is not { IsLeaf: false, Index: var below }) continue;
                nodes[below] = nodes[below] with { NominalWeight = node.NominalWeight * node.Weights[i] / total };
            }
        }

        return layout with { Nodes = nodes.DrainToImmutable() };
    }
}
