namespace UrbanIndicators.Data.Tables.Judgements;

/// <summary>One row of a file of judgements.</summary>
/// <param name="At">The file and line.</param>
/// <param name="Words">What the row says beside the judgements, by role.</param>
/// <param name="Cells">The text of the cell for each child, in tree order.</param>
/// <param name="Fields">The field each cell stands in, from 1.</param>
internal sealed record JudgementRow(SourceLocation At, IReadOnlyDictionary<JudgementRole, string> Words, string[] Cells, int[] Fields)
{
    public string this[JudgementRole role] => Words.GetValueOrDefault(role) ?? "";

    /// <summary>The expert as written; empty where none is named.</summary>
    public string Expert => this[JudgementRole.Expert];

    public SourceLocation Locate(int item) => At with { Column = Fields[item] };
}
