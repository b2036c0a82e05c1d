using UrbanIndicators.Data;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Scoring.Models;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Counts the rows for which an aggregation found no score although children of the node have scores.</summary>
internal sealed class UnscoredRows(ModelLayout layout)
{
    private readonly FoundRows[] found = new FoundRows[layout.Nodes.Length];

    /// <summary>Counts within a block.</summary>
    /// <param name="workspace">The block, scored.</param>
    /// <param name="firstRow">Its first row.</param>
    /// <param name="rows">How many rows it has.</param>
    public void Count(Workspace workspace, int firstRow, int rows)
    {
        for (var number = 0; number < found.Length; number++)
        {
            if (!layout.Nodes[number].Aggregator.MayFindNothing) continue;
            var scores = workspace.NodeScore(number)[..rows];
            for (var row = 0; row < rows; row++)
            {
                if (!double.IsNaN(scores[row]) || !HasChild(number, workspace, row)) continue;
                found[number].Add(1, firstRow + row);
            }
        }
    }

    /// <summary>Adds what was found in rows that follow.</summary>
    public void Add(UnscoredRows later) => FoundRows.Add(found, later.found);

    public void Report(DiagnosticBag notes, Panel panel)
    {
        for (var number = 0; number < found.Length; number++)
        {
            var (count, first) = found[number];
            var node = layout.Nodes[number];
            if (count > 0)
            {
                notes.Report(
                    ScoringDiagnostics.NoScoreFound, node.Definition.Location, node.Definition.Id, node.Method.Name, count,
                    panel.RowName(first));
            }
        }
    }

    private bool HasChild(int number, Workspace workspace, int row)
    {
        foreach (var child in layout.Nodes[number].Children)
        {
            var scores = child.IsLeaf ? workspace.LeafScore(child.Index) : workspace.NodeUsed(child.Index);
            if (!double.IsNaN(scores[row])) return true;
        }

        return false;
    }
}
