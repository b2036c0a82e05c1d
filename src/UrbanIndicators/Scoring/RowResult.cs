using System.Buffers;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring;

/// <summary>Everything the model computes for one row: scores, coverages, effective weights, losses.</summary>
internal sealed class RowResult
{
    private readonly ModelLayout layout;

    private RowResult(ModelLayout layout)
    {
        this.layout = layout;
        Values = new double[layout.Indicators.Length];
        LeafScores = new double[layout.Leaves.Length];
        ScoredValues = new double[layout.Leaves.Length];
        LeafClipped = new bool[layout.Leaves.Length];
        NodeScores = new double[layout.Nodes.Length];
        NodeUsed = new double[layout.Nodes.Length];
        NodeCoverages = new double[layout.Nodes.Length];
        NodesFilled = new double[layout.Nodes.Length];
        LeafWeights = Missing(layout.Leaves.Length);
        LeafLosses = Missing(layout.Leaves.Length);
        NodeWeights = Missing(layout.Nodes.Length);
        NodeLosses = Missing(layout.Nodes.Length);
    }

    /// <summary>By indicator: the value scored or reported.</summary>
    public double[] Values { get; }

    public double[] LeafScores { get; }

    /// <summary>By leaf: the value its score was computed from, imputed and treated where the stages do so.</summary>
    public double[] ScoredValues { get; }

    public bool[] LeafClipped { get; }

    public double[] NodeScores { get; }

    public double[] NodeUsed { get; }

    public double[] NodeCoverages { get; }

    /// <summary>By node: what the coverage would be if imputed values counted as data; 0 without stages.</summary>
    public double[] NodesFilled { get; }

    /// <summary>The share of the index's weight, renormalised over what is present; NaN for what is not used.</summary>
    public double[] LeafWeights { get; }

    public double[] NodeWeights { get; }

    /// <summary>Points the index loses; NaN for what is not used.</summary>
    public double[] LeafLosses { get; }

    public double[] NodeLosses { get; }

    /// <summary>Computes a row.</summary>
    /// <param name="model">The model.</param>
    /// <param name="inputs">A value for each input.</param>
    /// <param name="prepared">What the stages have made of it; <see langword="null"/> where there are none.</param>
    public static RowResult Of(ScoringModel model, ReadOnlySpan<double> inputs, PreparedTable? prepared)
    {
        var result = new RowResult(model.Layout);
        var memory = ArrayPool<double>.Shared.Rent(model.RowMemory);
        var workspace = model.ScoreRow(inputs, memory, prepared);
        for (var i = 0; i < result.Values.Length; i++)
        {
            var indicator = model.Layout.Indicators[i];
            result.Values[i] = indicator.Slot < 0 ? inputs[indicator.Input] : workspace.Slot(indicator.Slot)[0];
        }

        for (var leaf = 0; leaf < result.LeafScores.Length; leaf++)
        {
            result.LeafScores[leaf] = workspace.LeafScore(leaf)[0];
            result.ScoredValues[leaf] = prepared?.Values[leaf][0] ?? result.Values[model.Layout.Leaves[leaf]];
            result.LeafClipped[leaf] = IsClipped(
                model.Layout.Functions[leaf], result.ScoredValues[leaf]);
        }

        for (var node = 0; node < result.NodeScores.Length; node++)
        {
            result.NodeScores[node] = workspace.NodeScore(node)[0];
            result.NodeUsed[node] = workspace.NodeUsed(node)[0];
            if (prepared is not null) result.NodesFilled[node] = workspace.NodeFilled(node)[0];
            result.NodeCoverages[node] = workspace.NodeCoverage(node)[0] is var share && double.IsNaN(share) ? 0 : share;
        }

        ArrayPool<double>.Shared.Return(memory);
        result.Share(model.Plan.Framework.Method.Scale.High);
        return result;
    }

    /// <summary>The score of a child as its parent uses it; NaN when it does not.</summary>
    public double ScoreOf(ModelChild child) => child.IsLeaf ? LeafScores[child.Index] : NodeUsed[child.Index];

    /// <summary>The children a node's score rests on, with their weights as given.</summary>
    public (ModelChild[] Children, double[] Scores, double[] Weights) PresentChildrenOf(int node)
    {
        var children = layout.Nodes[node].Children;
        var present = Enumerable.Range(0, children.Length).Where(i => !double.IsNaN(ScoreOf(children[i]))).ToArray();
        return (
            Array.ConvertAll(present, i => children[i]),
            Array.ConvertAll(present, i => ScoreOf(children[i])),
            Array.ConvertAll(present, i => layout.Nodes[node].Weights[i]));
    }

    /// <summary>The aggregation of a node for the children its score rests on.</summary>
    public Aggregator AggregatorOfPresent(int node)
    {
        var children = layout.Nodes[node].Children;
        return layout.Nodes[node].Aggregator.For([.. Enumerable.Range(0, children.Length).Where(i => !double.IsNaN(ScoreOf(children[i])))]);
    }

    /// <summary>Hands weight and loss down the tree: to each child by its share in its parent's.</summary>
    private void Share(double top)
    {
        if (double.IsNaN(NodeScores[0])) return;
        NodeWeights[0] = 1;
        NodeLosses[0] = top - NodeScores[0];
        for (var node = 0; node < layout.Nodes.Length; node++)
        {
            if (double.IsNaN(NodeWeights[node])) continue;
            var (children, scores, weights) = PresentChildrenOf(node);
            var total = weights.Sum();
            for (var i = 0; i < weights.Length; i++) weights[i] /= total;
            var losses = new double[children.Length];
            var shared = AggregatorOfPresent(node).TryShareLoss(scores, weights, top, losses);
            var sum = losses.Sum();
            // Shares that cancel each other but for rounding tell nothing either.
            if (Threshold.OfShares.IsAt(sum / losses.Sum(Math.Abs), 0)) sum = 0;
            for (var i = 0; i < children.Length; i++)
            {
                // Where full marks would change nothing, nobody is to blame: what the method itself holds back is shared by weight.
                var loss = !shared ? double.NaN : NodeLosses[node] * (sum == 0 ? weights[i] : losses[i] / sum);
                var (weightColumn, lossColumn) = children[i].IsLeaf ? (LeafWeights, LeafLosses) : (NodeWeights, NodeLosses);
                weightColumn[children[i].Index] = NodeWeights[node] * weights[i];
                lossColumn[children[i].Index] = loss;
            }
        }
    }

    private static bool IsClipped(ColumnFunction function, double value)
    {
        if (double.IsNaN(value)) return false;
        Span<double> values = stackalloc double[Data.ColumnBlock.Padding];
        values.Fill(value);
        var tally = default(CellTally);
        function.Apply(values, values, ref tally);
        return tally.Clipped > 0;
    }

    private static double[] Missing(int length)
    {
        var values = new double[length];
        Array.Fill(values, double.NaN);
        return values;
    }
}
