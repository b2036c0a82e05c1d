using System.Collections.Immutable;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Methods.Treating;

namespace UrbanIndicators.Scoring.Stages;

/// <summary>The fitted stages between data and scores, in the order of the framework. A model without any has none.</summary>
internal sealed class Preparation(ImmutableArray<PreparationStage> stages)
{
    public ImmutableArray<PreparationStage> Stages => stages;

    public bool Imputes { get; } = stages.Any(s => s.Stage == ScoringStage.Impute);

    public bool Screens { get; } = stages.Any(s => s.Stage == ScoringStage.Screen);

    /// <summary>How an indicator is treated; <see langword="null"/> when it is not.</summary>
    public FittedTreatment? TreatmentOf(int leaf) => stages.OfType<TreatStage>().FirstOrDefault()?.Treatments[leaf];

    /// <summary>Takes some rows of a panel that has been through all stages.</summary>
    public PreparedTable Take(PreparedTable table, Panel panel, int[] rows)
    {
        var taken = table.Take(panel, rows);
        foreach (var stage in stages.OfType<NormaliseStage>()) stage.Count(taken);
        return taken;
    }

    /// <summary>
    /// Puts another value of an indicator into a row that has been through the stages, taking it through them in their order.
    /// </summary>
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

    /// <summary>Takes a table through all stages.</summary>
    public void Apply(PreparedTable table, Panel? panel, CancellationToken cancellationToken)
    {
        foreach (var stage in stages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            stage.Apply(table, panel);
        }

        table.Finish();
    }
}
