using System.Buffers;
using UrbanIndicators.Data;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Runs an engine over a panel, block by block, on one thread: the work is bound by memory, and a second thread would add nothing.</summary>
internal sealed class PanelBlocks
{
    /// <summary>
    /// The distance between two columns of the workspace. Were it a power of two, a row of all columns would fall on the same few lines of the cache.
    /// </summary>
    private const int WorkspaceStride = Panel.BlockRows + ColumnBlock.Padding;

    private static readonly double[] MissingColumn = CreateMissing();

    private readonly Panel panel;
    private readonly int[] columns;
    private readonly PreparedTable? prepared;

    /// <param name="panel">The panel.</param>
    /// <param name="plan">What is read of it.</param>
    /// <param name="prepared">What the model's stages have made of it; <see langword="null"/> where there are none, or when they are still to come.</param>
    public PanelBlocks(Panel panel, ResolvedPlan plan, PreparedTable? prepared = null)
    {
        this.panel = panel;
        this.prepared = prepared;
        columns = [.. plan.Inputs.Select(id => panel.TryGetColumn(id, out var column) ? column : -1)];
    }

    /// <summary>What is done with a block.</summary>
    /// <param name="input">Its values.</param>
    /// <param name="workspace">Columns to work in.</param>
    /// <param name="firstRow">The number of its first row in the panel.</param>
    /// <param name="rows">The number of its rows, without those that pad it to whole vectors.</param>
    /// <returns><see langword="true"/> when enough was seen.</returns>
    public delegate bool Search(BlockInput input, Workspace workspace, int firstRow, int rows);

    /// <summary>What is done with a block; see <see cref="Search"/>.</summary>
    public delegate void Visitor(BlockInput input, Workspace workspace, int firstRow, int rows);

    /// <summary>Visits every block, in order.</summary>
    public void Visit(WorkspaceShape shape, Visitor visitor, CancellationToken cancellationToken) => Visit(
        shape,
        (input, workspace, firstRow, rows) =>
        {
            visitor(input, workspace, firstRow, rows);
            return false;
        },
        cancellationToken);

    /// <summary>Visits one block of the panel.</summary>
    public void VisitBlock(WorkspaceShape shape, int block, Visitor visitor) => Visit(
        shape,
        block,
        block + 1,
        (input, workspace, firstRow, rows) =>
        {
            visitor(input, workspace, firstRow, rows);
            return false;
        },
        CancellationToken.None);

    /// <summary>Visits blocks, in order, until enough was seen.</summary>
    public void Visit(WorkspaceShape shape, Search search, CancellationToken cancellationToken) =>
        Visit(shape, 0, panel.BlockCount, search, cancellationToken);

    private void Visit(WorkspaceShape shape, int firstBlock, int endBlock, Search search, CancellationToken cancellationToken)
    {
        var memory = ArrayPool<double>.Shared.Rent((shape.Columns * WorkspaceStride) + ColumnBlock.Padding);
        try
        {
            var aligned = memory.AsSpan(ColumnBlock.FirstAligned(memory));
            for (var b = firstBlock; b < endBlock; b++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var block = panel.Block(b);
                var workspace = new Workspace(aligned, shape, block.Length, WorkspaceStride);
                if (search(new(block, columns, MissingColumn, prepared, b * Panel.BlockRows), workspace, b * Panel.BlockRows, panel.RowsInBlock(b))) return;
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(memory);
        }
    }

    private static double[] CreateMissing()
    {
        var column = new double[Panel.BlockRows];
        Array.Fill(column, Missing.Value);
        return column;
    }
}
