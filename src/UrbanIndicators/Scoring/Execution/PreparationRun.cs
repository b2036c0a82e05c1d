using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Takes rows through the fitted stages between data and scores.</summary>
internal static class PreparationRun
{
    /// <summary>Takes a panel through all stages; <see langword="null"/> where there are none.</summary>
    public static PreparedTable? Of(Panel panel, FittedLeaves leaves, CancellationToken cancellationToken)
    {
        if (leaves.Preparation is not { } preparation) return null;
        var table = Derive(panel, leaves.Resolved, cancellationToken);
        preparation.Apply(table, panel, cancellationToken);
        return table;
    }

    /// <summary>Takes one row of no place through all stages.</summary>
    /// <param name="preparation">The stages.</param>
    /// <param name="input">The row, repeated to a whole vector.</param>
    /// <param name="workspace">Where its formulas have been computed.</param>
    /// <param name="plan">The plan.</param>
    public static PreparedTable Of(Preparation preparation, BlockInput input, Workspace workspace, ResolvedPlan plan)
    {
        var table = new PreparedTable(input.Length, plan.Leaves.Length);
        for (
            var leaf = 0; leaf < table.Values.Length; leaf++) Derivation.ValuesOf(
                plan.LeafAt(leaf), input, workspace).CopyTo(table.Values[leaf]);
        preparation.Apply(table, panel: null, CancellationToken.None);
        return table;
    }

    /// <summary>Gives the values of a panel as they enter the first stage: given, or derived.</summary>
    public static PreparedTable Derive(Panel panel, ResolvedPlan plan, CancellationToken cancellationToken)
    {
        var table = new PreparedTable(panel.RowCount, plan.Leaves.Length);
        var derivation = new Derivation(plan, new(plan, hasStages: false));
        new PanelBlocks(panel, plan).Visit(
            derivation.Shape,
            (input, workspace, firstRow, rows) =>
            {
                derivation.Derive(input, workspace, []);
                for (var leaf = 0; leaf < table.Values.Length; leaf++)
                {
                    Derivation.ValuesOf(plan.LeafAt(leaf), input, workspace)[..rows].CopyTo(table.Values[leaf].AsSpan(firstRow));
                }
            },
            cancellationToken);
        return table;
    }
}
