using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>The scores below a node on the rows to learn from.</summary>
internal sealed class ChildTables(Panel panel, PreparedTable? prepared, bool[]? included, CancellationToken cancellationToken)
{
    private readonly int[] rows =
        [.. Enumerable.Range(0, panel.RowCount).Where(r => (included is null || included[r]) && prepared?.IsLeftOut(r) != true)];

    /// <summary>Gives the scores of a node's children as the node uses them, a column a child; NaN where one is missing.</summary>
    public double[][] ScoresOf(ModelLayout layout, int number)
    {
        var engine = new ScoringEngine(layout);
        var (leaves, nodes) = Subtree.Of(layout, number);
        var tallies = new CellTally[layout.Leaves.Length];
        return Gather(layout, engine, number, (input, workspace) =>
        {
            engine.ScoreLeaves(input, workspace, tallies, leaves);
            engine.ScoreNodes(input, workspace, nodes);
        }, static (input, workspace, indicators, child) => child.IsLeaf ? workspace.LeafScore(child.Index) : workspace.NodeUsed(child.Index));
    }

    /// <summary>
    /// Gives the values of the indicators that a node's children are; <see langword="null"/> when a child is a node, or an indicator for which neither more nor
    /// less is better.
    /// </summary>
    public double[][]? ValuesOf(ModelLayout layout, int number) => layout.Nodes[number].Children.Any(
        c => !c.IsLeaf || layout.Indicators[layout.Leaves[c.Index]].Indicator.Direction == Direction.Range)
        ? null
        : Gather(
            layout,
            new(layout),
            number,
            (_, _) => { },
            static (input, workspace, layout, child) => ScoringEngine.ScoredValuesOf(layout.Indicators[layout.Leaves[child.Index]], input, workspace));

    private double[][] Gather(ModelLayout layout, ScoringEngine engine, int number, Compute compute, Column columnOf)
    {
        var children = layout.Nodes[number].Children;
        var columns = new double[children.Length][];
        for (var child = 0; child < columns.Length; child++) columns[child] = GC.AllocateUninitializedArray<double>(rows.Length);
        var next = 0;
        new PanelBlocks(panel, layout, prepared).Visit(
            engine.Shape,
            (input, workspace, firstRow, count) =>
            {
                engine.Derive(input, workspace, []);
                compute(input, workspace);
                var end = next;
                while (end < rows.Length && rows[end] < firstRow + count) end++;
                for (var child = 0; child < columns.Length; child++)
                {
                    var from = columnOf(input, workspace, layout, children[child]);
                    if (end - next == count) from[..count].CopyTo(columns[child].AsSpan(next));
                    else for (var i = next; i < end; i++) columns[child][i] = from[rows[i] - firstRow];
                }

                next = end;
            },
            cancellationToken);
        return columns;
    }

    private delegate void Compute(BlockInput input, Workspace workspace);

    private delegate ReadOnlySpan<double> Column(BlockInput input, Workspace workspace, ModelLayout layout, ModelChild child);
}
