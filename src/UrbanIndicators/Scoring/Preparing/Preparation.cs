using System.Collections.Immutable;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Scoring.Engine;

namespace UrbanIndicators.Scoring.Preparing;

/// <summary>The fitted stages between data and scores, in the order of the framework. A model without any has none.</summary>
internal sealed class Preparation(ImmutableArray<PreparationStage> stages)
{
    public ImmutableArray<PreparationStage> Stages => stages;

    public bool Imputes { get; } = stages.Any(s => s.Stage == ScoringStage.Impute);

    public bool Screens { get; } = stages.Any(s => s.Stage == ScoringStage.Screen);

    /// <summary>How an indicator is treated; <see langword="null"/> when it is not.</summary>
    public FittedTreatment? TreatmentOf(int leaf) => stages.OfType<TreatStage>().FirstOrDefault()?.Treatments[leaf];

    /// <summary>Takes a panel through all stages.</summary>
    public PreparedTable Run(Panel panel, ModelLayout layout, ScoringEngine engine, CancellationToken cancellationToken)
    {
        var table = Derive(panel, layout, engine, cancellationToken);
        Run(table, panel, cancellationToken);
        return table;
    }

    /// <summary>Takes one row of no place through all stages.</summary>
    /// <param name="input">The row, repeated to a whole vector.</param>
    /// <param name="workspace">Where its formulas have been computed.</param>
    /// <param name="layout">The layout.</param>
    public PreparedTable Run(BlockInput input, Workspace workspace, ModelLayout layout)
    {
        var table = new PreparedTable(input.Length, layout.Leaves.Length);
        for (var leaf = 0; leaf < table.Values.Length; leaf++) ScoringEngine.ValuesOf(layout.Indicators[layout.Leaves[leaf]], input, workspace).CopyTo(table.Values[leaf]);
        Run(table, panel: null, CancellationToken.None);
        return table;
    }

    /// <summary>Gives the values of a panel as they enter the first stage: given, or derived.</summary>
    public static PreparedTable Derive(Panel panel, ModelLayout layout, ScoringEngine engine, CancellationToken cancellationToken)
    {
        var table = new PreparedTable(panel.RowCount, layout.Leaves.Length);
        new PanelBlocks(panel, layout).Visit(
            engine.Shape,
            (input, workspace, firstRow, rows) =>
            {
                engine.Derive(input, workspace, []);
                for (var leaf = 0; leaf < table.Values.Length; leaf++)
                {
                    ScoringEngine.ValuesOf(layout.Indicators[layout.Leaves[leaf]], input, workspace)[..rows].CopyTo(table.Values[leaf].AsSpan(firstRow));
                }
            },
            cancellationToken);
        return table;
    }

    /// <summary>Takes some rows of a panel that has been through all stages.</summary>
    public PreparedTable Take(PreparedTable table, Panel panel, int[] rows)
    {
        var taken = table.Take(panel, rows);
        foreach (var stage in stages.OfType<NormaliseStage>()) stage.Count(taken);
        return taken;
    }

    /// <summary>Puts another value of an indicator into a row that has been through the stages, taking it through them in their order.</summary>
    /// <param name="row">The row, repeated to a whole vector.</param>
    /// <param name="leaf">The indicator.</param>
    /// <param name="value">The value, which is there: there is nothing to impute.</param>
    /// <returns><see langword="false"/> when normalising on the way cannot take it.</returns>
    public bool TryPut(PreparedTable row, int leaf, double value)
    {
        var current = row.Values[leaf];
        current.AsSpan().Fill(value);
        var tally = default(CellTally);
        foreach (var stage in stages)
        {
            if (stage is TreatStage treat)
            {
                treat.Treatments[leaf]?.Apply(current, current);
            }
            else if (stage is NormaliseStage normalise)
            {
                normalise.Apply(leaf, current, row.Scores![leaf], ref tally);
                current = row.Scores[leaf];
            }
        }

        return tally.Invalid == 0;
    }

    private void Run(PreparedTable table, Panel? panel, CancellationToken cancellationToken)
    {
        foreach (var stage in stages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            stage.Apply(table, panel);
        }

        table.Finish();
    }
}
