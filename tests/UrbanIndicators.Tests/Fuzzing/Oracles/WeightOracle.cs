namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>Weights: shares that sum to one, at every node and over all leaves.</summary>
internal static class WeightOracle
{
    public static void Check(ScoringModel model)
    {
        foreach (var node in model.Weights)
        {
            CheckShares(node.Node, node.Weights.Values, node.Method.Name);
            foreach (var (name, figure) in node.Figures) Require.FiniteOrNone(figure, $"{name} of the weights of {node.Node}");
            foreach (var figure in node.ChildFigures.Values.SelectMany(f => f.Values)) Require.FiniteOrNone(
                figure,
                $"a figure of the weights of {node.Node}");
        }

        CheckShares("all leaves", model.EffectiveWeights.Values, "the model");
    }

    private static void CheckShares(string node, IEnumerable<double> weights, string method)
    {
        var shares = weights.ToList();
        Require.That(
            shares.TrueForAll(w => w is >= 0 and <= 1 + Bounds.Tolerance),
            $"a weight outside 0 to 1 by {method}",
            $"{node}: {string.Join(", ", shares)}");
        Require.That(
            Math.Abs(shares.Sum() - 1) <= Bounds.Tolerance,
            $"weights that do not sum to 1 by {method}",
            $"{node}: {string.Join(", ", shares)}");
    }
}
