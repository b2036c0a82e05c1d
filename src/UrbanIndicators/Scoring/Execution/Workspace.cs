using UrbanIndicators.Data;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>The columns the engine works in, for some rows; after a run, where its results stand.</summary>
internal readonly ref struct Workspace
{
    private readonly Span<double> memory;
    private readonly WorkspaceShape shape;

    /// <param name="memory">Room for the columns of the shape, <paramref name="stride"/> numbers each.</param>
    /// <param name="shape">Which columns there are.</param>
    /// <param name="length">The number of rows; a whole number of vectors.</param>
    /// <param name="stride">
    /// The distance between the beginnings of two columns; a whole number of vectors, at least <paramref name="length"/>.
    /// </param>
    public Workspace(Span<double> memory, WorkspaceShape shape, int length, int stride)
    {
        this.memory = memory;
        this.shape = shape;
        Length = length;
        Stride = stride;
    }

    public int Length { get; }

    /// <summary>The distance between the beginnings of two columns.</summary>
    public int Stride { get; }

    /// <summary>Everything, for those who read many columns by offset.</summary>
    public ReadOnlySpan<double> Memory => memory;

    /// <summary>The columns that formulas read and write.</summary>
    public ColumnBlock Slots => new(memory, Stride, Length);

    /// <summary>Room for formulas to work in.</summary>
    public Span<double> FormulaScratch => memory.Slice(shape.Scratch * Stride, shape.ScratchCount * Stride);

    /// <summary>Present, not met, sum of relative shortfalls, their number, the worst of them, failed bottom lines.</summary>
    public Span<double> Tally(int column) => Column(shape.Tallies + column);

    public Span<double> Slot(int slot) => Column(slot);

    /// <summary>The score of a leaf; where it is missing, the missing value of the data.</summary>
    public Span<double> LeafScore(int leaf) => Column(shape.Leaves + leaf);

    /// <summary>The score of a node, provisional or not.</summary>
    public Span<double> NodeScore(int node) => Column(shape.NodeScores + node);

    /// <summary>The score of a node as its parent uses it: missing where it is provisional.</summary>
    public Span<double> NodeUsed(int node) => Column(shape.NodesUsed + node);

    /// <summary>The coverage of a node; NaN where nothing below it is applicable.</summary>
    public Span<double> NodeCoverage(int node) => Column(shape.NodeCoverages + node);

    /// <summary>With stages: the score of a leaf whose value was observed, else the missing value of the data.</summary>
    public Span<double> LeafObserved(int leaf) => Column(shape.LeavesObserved + leaf);

    /// <summary>With stages: the coverage of a node if imputed values counted as data.</summary>
    public Span<double> NodeFilled(int node) => Column(shape.NodesFilled + node);

    private Span<double> Column(int column) => memory.Slice(column * Stride, Length);
}
