namespace UrbanIndicators.Reporting;

/// <summary>
/// The scores of the nodes below the index for a block of rows, computed block by block: a million rows of them are never in memory
/// together.
/// </summary>
internal sealed class NodeScoreBlock
{
    private readonly Assessment assessment;
    private readonly double[] scores;
    private readonly int[] columns;

    public NodeScoreBlock(Assessment assessment, IReadOnlyList<IndexNode> nodes)
    {
        this.assessment = assessment;
        scores = new double[assessment.Model.Nodes.Count * Panel.BlockRows];
        // A node none of whose indicators has a target for the phase asked is not scored: its column stays empty.
        var numbers = assessment.Model.Nodes.Select((id, number) => (id, number)).ToDictionary(
            n => n.id, n => n.number, StringComparer.Ordinal);
        columns = [.. nodes.Select(n => numbers.GetValueOrDefault(n.Id, -1))];
    }

    public void MoveTo(int block) => assessment.ScoreBlock(block, scores);

    /// <param name="writer">Where to.</param>
    /// <param name="offset">The row within the block.</param>
    public void Write(ResultTableWriter writer, int offset)
    {
        foreach (var column in columns) writer.WriteNumber(column < 0 ? double.NaN : scores[(column * Panel.BlockRows) + offset]);
    }
}
