using UrbanIndicators.Data.Csv;

namespace UrbanIndicators.Reporting;

/// <summary>The scores of the nodes below the index for a block of rows, copied once a block so that no row looks a node up.</summary>
internal sealed class NodeScoreBlock(Assessment assessment, IEnumerable<IndexNode> nodes)
{
    private readonly HashSet<string> scored = [.. assessment.Model.Nodes];
    private double[] scores = [];

    public IReadOnlyList<IndexNode> Nodes { get; } = [.. nodes];

    public void MoveTo(int first, int end)
    {
        if (scores.Length == 0) scores = new double[Nodes.Count * Panel.BlockRows];
        for (var i = 0; i < Nodes.Count; i++)
        {
            var column = scores.AsSpan(i * Panel.BlockRows, end - first);
            // A node none of whose indicators has a target for the phase asked is not scored: its column stays empty.
            if (scored.Contains(Nodes[i].Id)) assessment.ScoresOf(Nodes[i].Id)[first..end].CopyTo(column);
            else column.Fill(double.NaN);
        }
    }

    /// <param name="csv">Where to.</param>
    /// <param name="offset">The row within the block.</param>
    public void Write(CsvTableWriter csv, int offset)
    {
        for (var i = offset; i < scores.Length; i += Panel.BlockRows) csv.WriteNumber(scores[i]);
    }
}
