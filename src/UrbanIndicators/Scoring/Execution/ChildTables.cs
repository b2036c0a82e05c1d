using System.Collections.Immutable;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>The scores below a node on the rows to learn from.</summary>
internal sealed class ChildTables(Panel panel, PreparedTable? prepared, bool[]? included, CancellationToken cancellationToken)
{
    private readonly int[] rows =
        [.. Enumerable.Range(0, panel.RowCount).Where(r => (included is null || included[r]) && prepared?.IsLeftOut(r) != true)];

    /// <summary>Gives the scores of a node's children as the node uses them, a column a child; NaN where one is missing.</summary>
    /// <param name="leaves">The fitted leaves.</param>
    /// <param name="fitted">The nodes behind it in tree order, which are fitted already; those below it are among them.</param>
    /// <param name="number">The number of the node.</param>
    /// <param name="children">Its children.</param>
    public double[][] ScoresOf(FittedLeaves leaves, ImmutableArray<ModelNode> fitted, int number, ImmutableArray<ModelChild> children)
    {
        var first = number + 1;
        var engine = new ScoringEngine(leaves, fitted, first);
        var (leafRange, nodeRange) = Subtree.Of(number, children, n => fitted[n - first]);
        var tallies = new CellTally[leaves.Resolved.Leaves.Length];
        return Gather(leaves, engine, children, (input, workspace) =>
        {
            engine.ScoreLeaves(input, workspace, tallies, leafRange);
            engine.ScoreNodes(input, workspace, nodeRange);
        }, static (input, workspace, plan, child) => child.IsLeaf ? workspace.LeafScore(child.Index) : workspace.NodeUsed(child.Index));
    }

    /// <summary>
    /// Gives the values of the indicators that a node's children are; <see langword="null"/> when a child is a node, or an indicator for
    /// which neither more nor less is better.
    /// </summary>
    public double[][]? ValuesOf(FittedLeaves leaves, ImmutableArray<ModelChild> children) => children.Any(
        c => !c.IsLeaf || leaves.Resolved.LeafAt(c.Index).Indicator.Direction == Direction.Range)
        ? null
        : Gather(
            leaves,
            new(leaves, [], leaves.Resolved.Nodes.Length),
            children,
            (_, _) => { },
            static (input, workspace, plan, child) => ScoringEngine.ScoredValuesOf(plan.LeafAt(child.Index), input, workspace));

    private double[][] Gather(
        FittedLeaves leaves, ScoringEngine engine, ImmutableArray<ModelChild> children, Compute compute, Column columnOf)
    {
        var plan = leaves.Resolved;
        var columns = new double[children.Length][];
        for (var child = 0; child < columns.Length; child++) columns[child] = GC.AllocateUninitializedArray<double>(rows.Length);
        var next = 0;
        new PanelBlocks(panel, plan, prepared).Visit(
            engine.Shape,
            (input, workspace, firstRow, count) =>
            {
                engine.Derive(input, workspace);
                compute(input, workspace);
                var end = next;
                while (end < rows.Length && rows[end] < firstRow + count) end++;
                for (var child = 0; child < columns.Length; child++)
                {
                    var from = columnOf(input, workspace, plan, children[child]);
                    if (end - next == count) from[..count].CopyTo(columns[child].AsSpan(next));
                    else for (var i = next; i < end; i++) columns[child][i] = from[rows[i] - firstRow];
                }

                next = end;
            },
            cancellationToken);
        return columns;
    }

    private delegate void Compute(BlockInput input, Workspace workspace);

    private delegate ReadOnlySpan<double> Column(BlockInput input, Workspace workspace, ResolvedPlan plan, ModelChild child);
}
