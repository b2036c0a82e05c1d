namespace UrbanIndicators.Scoring.Engine;

/// <summary>The columns of results that an assessment keeps: everything else is computed again when asked for.</summary>
internal sealed class AssessmentScores
{
    private readonly double[][] nodes;

    public AssessmentScores(int nodeCount, int rowCount)
    {
        nodes = new double[nodeCount][];
        for (var i = 0; i < nodeCount; i++) nodes[i] = GC.AllocateUninitializedArray<double>(rowCount);
        IndexCoverage = GC.AllocateUninitializedArray<double>(rowCount);
        MeanShortfalls = GC.AllocateUninitializedArray<double>(rowCount);
        WorstShortfalls = GC.AllocateUninitializedArray<double>(rowCount);
        MetCounts = new ushort[rowCount];
        NotMetCounts = new ushort[rowCount];
        BottomLineFailures = new ushort[rowCount];
    }

    public double[] IndexCoverage { get; }

    public double[] MeanShortfalls { get; }

    public double[] WorstShortfalls { get; }

    public ushort[] MetCounts { get; }

    public ushort[] NotMetCounts { get; }

    public ushort[] BottomLineFailures { get; }

    public double[] Node(int number) => nodes[number];

    /// <summary>Takes over the results of a slice.</summary>
    public void Keep(Workspace workspace, int firstRow, int rows)
    {
        for (var node = 0; node < nodes.Length; node++) workspace.NodeScore(node)[..rows].CopyTo(nodes[node].AsSpan(firstRow));
        var coverage = workspace.NodeCoverage(0);
        var present = workspace.Tally(TargetReducer.Present);
        var notMet = workspace.Tally(TargetReducer.NotMet);
        var failed = workspace.Tally(TargetReducer.BottomLineFailed);
        var sums = workspace.Tally(TargetReducer.ShortfallSum);
        var counts = workspace.Tally(TargetReducer.ShortfallCount);
        var worst = workspace.Tally(TargetReducer.WorstShortfall);
        for (var i = 0; i < rows; i++)
        {
            // Where nothing is applicable nothing is covered.
            IndexCoverage[firstRow + i] = double.IsNaN(coverage[i]) ? 0 : coverage[i];
            MetCounts[firstRow + i] = (ushort)(present[i] - notMet[i]);
            NotMetCounts[firstRow + i] = (ushort)notMet[i];
            BottomLineFailures[firstRow + i] = (ushort)failed[i];
            MeanShortfalls[firstRow + i] = counts[i] == 0 ? double.NaN : sums[i] / counts[i];
            WorstShortfalls[firstRow + i] = counts[i] == 0 ? double.NaN : worst[i];
        }
    }
}
