using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>
/// The columns of results that an assessment keeps. Everything else is computed again when asked for: memory touched for the first time
/// costs more than the arithmetic.
/// </summary>
internal sealed class AssessmentScores
{
    /// <param name="rowCount">The number of rows.</param>
    /// <param name="hasStages">There are stages before normalising, which may have imputed values.</param>
    public AssessmentScores(int rowCount, bool hasStages)
    {
        ImputedShares = hasStages ? GC.AllocateUninitializedArray<double>(rowCount) : [];
        Index = GC.AllocateUninitializedArray<double>(rowCount);
        IndexCoverage = GC.AllocateUninitializedArray<double>(rowCount);
        MeanShortfalls = GC.AllocateUninitializedArray<double>(rowCount);
        WorstShortfalls = GC.AllocateUninitializedArray<double>(rowCount);
        MetCounts = new ushort[rowCount];
        NotMetCounts = new ushort[rowCount];
        BottomLineFailures = new ushort[rowCount];
    }

    public double[] Index { get; }

    public double[] IndexCoverage { get; }

    /// <summary>The share of the index's weight that rests on imputed values; empty without stages.</summary>
    public double[] ImputedShares { get; }

    public double[] MeanShortfalls { get; }

    public double[] WorstShortfalls { get; }

    public ushort[] MetCounts { get; }

    public ushort[] NotMetCounts { get; }

    public ushort[] BottomLineFailures { get; }

    /// <summary>
    /// The share of weight that rests on imputed values: what the coverage would be with them, less what it is; 0 where nothing is
    /// applicable.
    /// </summary>
    public static double ImputedShareOf(double filled, double coverage) =>
        Threshold.OfShares.IsAbove(filled, coverage) ? filled - coverage : 0;

    /// <summary>Takes over the results of a block.</summary>
    public void Keep(Workspace workspace, int firstRow, int rows)
    {
        workspace.NodeScore(0)[..rows].CopyTo(Index.AsSpan(firstRow));
        var coverage = workspace.NodeCoverage(0);
        for (var i = 0; i < rows && ImputedShares.Length > 0; i++)
        {
            ImputedShares[firstRow + i] = ImputedShareOf(workspace.NodeFilled(0)[i], coverage[i]);
        }

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
