using System.Collections.Immutable;
using UrbanIndicators.Data;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Counts the rows in which a score is where it must not be.</summary>
internal sealed class GuardedRows(ImmutableArray<ScoreGuard> guards)
{
    private readonly (long Count, int FirstRow, double FirstScore)[] found = new (long, int, double)[guards.Length];

    /// <summary>Counts within a block.</summary>
    /// <param name="workspace">The block, scored.</param>
    /// <param name="firstRow">Its first row.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="included">Which rows of all count; <see langword="null"/> for all.</param>
    public void Count(Workspace workspace, int firstRow, int rows, bool[]? included = null)
    {
        for (var i = 0; i < found.Length; i++)
        {
            var scores = guards[i].ScoresIn(workspace);
            for (var row = 0; row < rows; row++)
            {
                if (!guards[i].IsBrokenBy(scores[row]) || included?[firstRow + row] == false) continue;
                if (found[i].Count++ == 0) (found[i].FirstRow, found[i].FirstScore) = (firstRow + row, scores[row]);
            }
        }
    }

    /// <summary>Adds what was found in rows that follow.</summary>
    public void Add(GuardedRows later)
    {
        for (var i = 0; i < found.Length; i++)
        {
            var (count, firstRow, firstScore) = later.found[i];
            if (found[i].Count == 0) (found[i].FirstRow, found[i].FirstScore) = (firstRow, firstScore);
            found[i].Count += count;
        }
    }

    /// <summary>Reports the indicators; nodes only where these are in order, since a node is held against what they promise.</summary>
    public void Report(DiagnosticBag bag, Panel panel)
    {
        var ofLeaves = Enumerable.Range(0, found.Length).Any(i => found[i].Count > 0 && guards[i].Column.IsLeaf);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i].Count > 0 && guards[i].Column.IsLeaf == ofLeaves)
            {
                bag.Add(guards[i].Report(panel.RowName(found[i].FirstRow), found[i].FirstScore, found[i].Count));
            }
        }
    }
}
