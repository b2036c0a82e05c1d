using System.Buffers;
using UrbanIndicators.Data;

namespace UrbanIndicators.Scoring.Engine;

/// <summary>Runs an engine over a panel, slice by slice, on one thread: the work is bound by memory, and a second thread would add nothing.</summary>
internal sealed class PanelSlices
{
    private static readonly double[] MissingColumn = CreateMissing();

    private readonly Panel panel;
    private readonly int[] columns;

    public PanelSlices(Panel panel, ModelLayout layout)
    {
        this.panel = panel;
        columns = [.. layout.Inputs.Select(id => panel.TryGetColumn(id, out var column) ? column : -1)];
    }

    /// <summary>What is done with a slice.</summary>
    /// <param name="input">Its values.</param>
    /// <param name="workspace">Columns to work in.</param>
    /// <param name="firstRow">The number of its first row in the panel.</param>
    /// <param name="rows">The number of its rows, without those that pad it to whole vectors.</param>
    /// <returns><see langword="true"/> when enough was seen.</returns>
    public delegate bool Search(SliceInput input, Workspace workspace, int firstRow, int rows);

    /// <summary>What is done with a slice; see <see cref="Search"/>.</summary>
    public delegate void Visitor(SliceInput input, Workspace workspace, int firstRow, int rows);

    /// <summary>Visits every slice, in order.</summary>
    public void Visit(WorkspaceShape shape, Visitor visitor, CancellationToken cancellationToken) => Visit(
        shape,
        (input, workspace, firstRow, rows) =>
        {
            visitor(input, workspace, firstRow, rows);
            return false;
        },
        cancellationToken);

    /// <summary>Visits slices, in order, until enough was seen.</summary>
    public void Visit(WorkspaceShape shape, Search search, CancellationToken cancellationToken)
    {
        var memory = ArrayPool<double>.Shared.Rent(shape.Columns * ScoringEngine.SliceRows);
        try
        {
            for (var b = 0; b < panel.BlockCount; b++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var block = panel.Block(b);
                var rowsInBlock = panel.RowsInBlock(b);
                for (var start = 0; start < rowsInBlock; start += ScoringEngine.SliceRows)
                {
                    var length = Math.Min(ScoringEngine.SliceRows, block.Length - start);
                    var input = new SliceInput(block.Slice(start, length), columns, MissingColumn);
                    var workspace = new Workspace(memory, shape, length);
                    if (search(input, workspace, (b * Panel.BlockRows) + start, Math.Min(length, rowsInBlock - start))) return;
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
        var column = new double[ScoringEngine.SliceRows];
        Array.Fill(column, Missing.Value);
        return column;
    }
}
