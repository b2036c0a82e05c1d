using UrbanIndicators.Data;

namespace UrbanIndicators.Scoring.Engine;

/// <summary>The values of a model's inputs for some rows.</summary>
/// <param name="block">The rows.</param>
/// <param name="columns">For each input the column of the block, or -1 when there is none.</param>
/// <param name="missing">A column of missing values, for inputs that are not there; at least as long as the block.</param>
internal readonly ref struct BlockInput(ColumnBlock block, ReadOnlySpan<int> columns, ReadOnlySpan<double> missing)
{
    private readonly ColumnBlock block = block;
    private readonly ReadOnlySpan<int> columns = columns;
    private readonly ReadOnlySpan<double> missing = missing;

    /// <summary>The number of rows; a whole number of vectors.</summary>
    public int Length => block.Length;

    public ReadOnlySpan<double> this[int input] => columns[input] < 0 ? missing[..Length] : block[columns[input]];
}
