using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;
using UrbanIndicators.Stages;

namespace UrbanIndicators.Scoring.StageResults;

/// <summary>Takes a panel through the stages once more and keeps what lies between them.</summary>
internal sealed class StageRun
{
    private readonly ModelLayout layout;
    private readonly Panel panel;
    private readonly int[] rows;
    private readonly PreparedTable? prepared;
    private readonly MethodSettings settings;
    private readonly List<StageResult> stages = [];

    private StageRun(ModelLayout layout, Panel panel, PreparedTable? prepared)
    {
        this.layout = layout;
        this.prepared = prepared;
        settings = layout.Resolved.Plan.Framework.Method;
        // Values over time come from rows that went through the stages and are not scored.
        (this.panel, rows) = prepared?.TakenFrom ?? (panel, [.. Enumerable.Range(0, panel.RowCount)]);
    }

    private IEnumerable<Indicator> Indicators => layout.Leaves.Select(l => layout.Indicators[l].Indicator);

    /// <summary>Gives the stages of a panel.</summary>
    /// <param name="layout">The model.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="prepared">What it came to; <see langword="null"/> where there are no stages before normalising.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static UrbanIndicators.Stages.StageResults Of(
        ModelLayout layout, Panel panel, PreparedTable? prepared, CancellationToken cancellationToken)
    {
        var run = new StageRun(layout, panel, prepared);
        run.Run(cancellationToken);
        return new(run.stages, run.Screened(panel), run.Treated());
    }

    private void Run(CancellationToken cancellationToken)
    {
        var table = PreparationRun.Derive(panel, layout.Resolved, cancellationToken);
        Add(ScoringStage.Derive, Data(), Values(table), DerivedBy);
        foreach (var stage in layout.Preparation?.Stages ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            Part(stage, table);
            stage.Apply(table, panel);
            Add(stage.Stage, stages[^1].Left, Values(table), stage.Stage switch
            {
                ScoringStage.Impute => ImputedBy,
                ScoringStage.Treat => TreatedBy,
                _ => null,
            });
        }

        if (table.Scores is not null) return;
        new NormaliseStage(layout.Functions).Apply(table, panel);
        Add(ScoringStage.Normalise, stages[^1].Left, Values(table), methodOf: null);
    }

    /// <summary>Sees to it that what a stage writes to is not what was kept of the one before.</summary>
    private static void Part(PreparationStage stage, PreparedTable table)
    {
        var current = table.Current;
        for (var leaf = 0; leaf < current.Length; leaf++)
        {
            var isWritten = stage is ScreenStage || (stage is TreatStage treat && treat.Treatments[leaf] is { ChangesNothing: false });
            if (isWritten) current[leaf] = (double[])current[leaf].Clone();
        }
    }

    private StageValues Data() => new(
        panel, rows, Indicators, [
            .. Indicators.Select(i => Enumerable.Range(0, panel.RowCount).Select(r => panel.ValueAt(r, i.Id)).ToArray()),
        ],
        areScores: false);

    private StageValues Values(PreparedTable table) =>
        new(panel, [.. rows.Where(r => !table.IsLeftOut(r))], Indicators, [.. table.Current], table.Scores is not null);

    private void Add(ScoringStage stage, StageValues entered, StageValues left, Func<ResolvedIndicator, Method?>? methodOf) =>
        stages.Add(new(stage, entered, left, result => methodOf is null ? [] : Changes(result, methodOf)));

    /// <summary>The cells that hold another value than before; those that were not taken out, and are there at the end.</summary>
    private IEnumerable<CellChange> Changes(StageResult result, Func<ResolvedIndicator, Method?> methodOf)
    {
        var scores = stages[^1].Left;
        for (var row = 0; row < result.Left.RowCount; row++)
        {
            var at = result.Left.PanelRow(row);
            for (var leaf = 0; leaf < layout.Leaves.Length; leaf++)
            {
                var (before, after) = (result.Entered.Column(leaf)[at], result.Left.Column(leaf)[at]);
                if (double.IsNaN(after) || before.Equals(after)) continue;
                var indicator = layout.Resolved.LeafAt(leaf);
                yield return new(
                    result.Left.PlaceAt(row), result.Left.PeriodAt(row), indicator.Indicator.Id, methodOf(indicator), before, after,
                    scores.Column(leaf)[at]);
            }
        }
    }

    private IEnumerable<ScreenedRow> Screened(Panel scored) =>
        prepared?.Screened is not { } screened ? [] : screened.Select((outcome, row) => new ScreenedRow(
        scored.PlaceAt(row), scored.PeriodAt(row), outcome.Applicable, outcome.Present, outcome.NonZeroShare, outcome.Verdict));

    private IEnumerable<TreatedColumn> Treated() =>
        from indicator in layout.Leaves.Select(l => layout.Indicators[l])
        let treatment = layout.Preparation?.TreatmentOf(indicator.Leaf)
        where treatment is not null
        select TreatedColumn.Of(indicator.Indicator.Id, TreatedBy(indicator), treatment.Report);

    private Method? DerivedBy(ResolvedIndicator indicator) => null;

    private Method? ImputedBy(ResolvedIndicator indicator) => ImputationGroups.MethodOf(settings, indicator);

    private Method? TreatedBy(ResolvedIndicator indicator) => TreatmentChoice.Of(settings, indicator);
}
