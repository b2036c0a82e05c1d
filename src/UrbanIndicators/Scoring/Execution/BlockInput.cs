using UrbanIndicators.Data;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>The values of a model's inputs for some rows.</summary>
/// <param name="block">The rows.</param>
/// <param name="columns">For each input the column of the block, or -1 when there is none.</param>
/// <param name="missing">A column of missing values, for inputs that are not there; at least as long as the block.</param>
/// <param name="prepared">What stages have made of the whole panel; <see langword="null"/> where there are none.</param>
/// <param name="firstRow">The number of the first row in that.</param>
internal readonly ref struct BlockInput(
    ColumnBlock block, ReadOnlySpan<int> columns, ReadOnlySpan<double> missing, PreparedTable? prepared = null, int firstRow = 0)
{
    private readonly ColumnBlock block = block;
    private readonly ReadOnlySpan<int> columns = columns;
    private readonly ReadOnlySpan<double> missing = missing;

    /// <summary>The number of rows; a whole number of vectors.</summary>
    public int Length => block.Length;

    /// <summary>Stages have made what is scored of the values.</summary>
    public bool IsPrepared => prepared is not null;

    /// <summary>Scores were computed on the way, since a stage follows on normalising.</summary>
    public bool HasScores => prepared?.Scores is not null;

    /// <summary>The values of a leaf that stages have made.</summary>
    public ReadOnlySpan<double> Prepared(int leaf) => prepared!.Values[leaf].AsSpan(firstRow, Length);

    /// <summary>The scores of a leaf that stages have made.</summary>
    public ReadOnlySpan<double> Scores(int leaf) => prepared!.Scores![leaf].AsSpan(firstRow, Length);

    public ReadOnlySpan<double> this[int input] => columns[input] < 0 ? missing[..Length] : block[columns[input]];
}
