using System.Buffers;
using UrbanIndicators.Data;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Runs an engine over a panel, block by block, on one thread or shared out to several.</summary>
internal sealed class PanelBlocks
{
    /// <summary>
    /// The distance between two columns of the workspace. Were it a power of two, a row of all columns would fall on the same few lines of
    /// the cache.
    /// </summary>
    private const int WorkspaceStride = Panel.BlockRows + ColumnBlock.Padding;

    private static readonly double[] MissingColumn = CreateMissing();

    private readonly Panel panel;
    private readonly int[] columns;
    private readonly PreparedTable? prepared;

    /// <param name="panel">The panel.</param>
    /// <param name="plan">What is read of it.</param>
    /// <param name="prepared">
    /// What the model's stages have made of it; <see langword="null"/> where there are none, or when they are still to come.
    /// </param>
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

    /// <summary>What a worker does with a block of its share.</summary>
    /// <typeparam name="TWorker">What a worker gathers.</typeparam>
    public delegate void SharedVisitor<in TWorker>(TWorker worker, BlockInput input, Workspace workspace, int firstRow, int rows);

    /// <summary>Shares the blocks out to workers: each visits neighbouring ones, in order, on a thread of its own.</summary>
    /// <typeparam name="TWorker">What a worker gathers.</typeparam>
    /// <param name="shape">The workspaces.</param>
    /// <param name="threads">How many threads may be used.</param>
    /// <param name="start">Makes a worker.</param>
    /// <param name="visitor">What a worker does with a block.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The workers, in the order of their blocks, so that what they gathered adds up to the same however many there are.</returns>
    public TWorker[] Share<TWorker>(
        WorkspaceShape shape, int threads, Func<TWorker> start, SharedVisitor<TWorker> visitor, CancellationToken cancellationToken)
    {
        var workers = new TWorker[Math.Clamp(threads, 1, Math.Max(1, panel.BlockCount))];
        for (var w = 0; w < workers.Length; w++) workers[w] = start();
        Threads.Run(workers.Length, w => Visit(
            shape,
            FirstBlockOf(w),
            FirstBlockOf(w + 1),
            (input, workspace, firstRow, rows) =>
            {
                visitor(workers[w], input, workspace, firstRow, rows);
                return false;
            },
            cancellationToken));
        return workers;

        int FirstBlockOf(int worker) => (int)((long)panel.BlockCount * worker / workers.Length);
    }

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
                if (search(new(block, columns, MissingColumn, prepared, b * Panel.BlockRows), workspace, b * Panel.BlockRows,
                    panel.RowsInBlock(b)))
                {
                    return;
                }
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
