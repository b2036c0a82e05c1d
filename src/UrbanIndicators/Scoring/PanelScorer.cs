using System.Globalization;
using UrbanIndicators.Data;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring;

/// <summary>Scores a panel with a model, and tells what happened on the way.</summary>
internal sealed class PanelScorer
{
    private readonly ScoringModel model;
    private readonly Panel panel;
    private readonly ModelLayout layout;
    private readonly PanelBlocks blocks;
    private readonly PreparedTable? prepared;
    private readonly int threads;
    private readonly DiagnosticBag notes = new();

    public PanelScorer(ScoringModel model, Panel panel, PreparedTable? prepared, int threads)
    {
        this.threads = threads;
        this.prepared = prepared;
        this.model = model;
        this.panel = panel;
        layout = model.Layout;
        blocks = new(panel, layout.Resolved, prepared);
    }

    public Assessment Score(CancellationToken cancellationToken)
    {
        var scores = new AssessmentScores(panel.RowCount, prepared is not null);
        var reducer = new TargetReducer(layout);
        var workers = blocks.Share(
            model.Engine.Shape,
            threads,
            () => new PanelCounts(model),
            (counts, input, workspace, firstRow, rows) =>
            {
                model.Engine.Score(input, workspace, counts.Leaves, counts.FormulaFaults);
                reducer.Reduce(input, workspace);
                scores.Keep(workspace, firstRow, rows);
                counts.Count(input, workspace, firstRow, rows);
                for (var row = firstRow; row < firstRow + rows; row++)
                {
                    if (model.IsProvisional(0, scores.IndexCoverage[row]) && prepared?.IsLeftOut(row) != true) counts.Provisional++;
                }
            },
            cancellationToken);
        var counts = workers[0];
        foreach (var worker in workers.AsSpan(1)) counts.Add(worker);
        for (var leaf = 0; leaf < prepared?.Tallies?.Length; leaf++) counts.Leaves[leaf] = prepared.Tallies[leaf];
        ReportInvalid(counts, cancellationToken);
        counts.Guarded.Report(notes, panel);
        notes.ThrowIfErrors();

        var assessment = new Assessment(model, panel, scores, prepared, threads);
        NoteCells(counts, cancellationToken);
        NoteScores(counts, assessment);
        counts.Unscored.Report(notes, panel);
        NoteOutsideValid(counts, assessment);
        NoteImputed();
        NoteWithoutOtherPeriods();
        assessment.Notes = [.. model.Plan.Framework.Diagnostics, .. panel.Notes, .. model.Notes, .. notes.Items];
        return assessment;
    }

    /// <summary>Reports every value that its indicator's function is not defined for.</summary>
    private void ReportInvalid(PanelCounts counts, CancellationToken cancellationToken)
    {
        for (var leaf = 0; leaf < counts.Leaves.Length; leaf++)
        {
            if (counts.Leaves[leaf].Invalid == 0) continue;
            var number = leaf;
            var indicator = layout.Indicators[layout.Leaves[leaf]];
            blocks.Visit(
                model.Engine.Shape,
                (input, workspace, firstRow, rows) =>
                {
                    model.Engine.Derive(input, workspace);
                    var values = ScoringEngine.ScoredValuesOf(indicator, input, workspace);
                    var scored = workspace.LeafScore(number);
                    var found = default(CellTally);
                    layout.Functions[indicator.Leaf].Apply(values, scored, ref found);
                    for (var i = 0; i < rows; i++)
                    {
                        if (double.IsNaN(values[i]) || !double.IsNaN(scored[i])) continue;
                        notes.Report(
                            ScoringDiagnostics.OutsideDomain,
                            panel.ObservationAt(firstRow + i, indicator.Indicator.Id).Location,
                            indicator.Indicator.Id,
                            panel.RowName(firstRow + i),
                            indicator.Method.Name,
                            layout.Functions[indicator.Leaf].Domain ?? Phrase.Of("domain-of-any-method"),
                            values[i]);
                    }
                },
                cancellationToken);
        }
    }

    private void NoteCells(PanelCounts counts, CancellationToken cancellationToken)
    {
        var location = model.Plan.Framework.Location;
        var clipped = layout.Leaves.Where((_, leaf) => counts.Leaves[leaf].Clipped > 0).ToList();
        if (clipped.Count > 0)
        {
            notes.Report(
                ScoringDiagnostics.Clipped,
                location,
                counts.Leaves.Sum(t => t.Clipped),
                string.Join(", ", clipped.Select(l => string.Create(
                    CultureInfo.InvariantCulture, $"{layout.Indicators[l].Indicator.Id} "
                        + $"({counts.Leaves[layout.Indicators[l].Leaf].Clipped})"))));
        }

        for (var i = 0; i < layout.Derived.Length; i++)
        {
            if (counts.FormulaFaults[i] is > 0 and var count) NoteFaults(layout.Derived[i], count, cancellationToken);
        }

        for (var i = 0; i < counts.Undetermined.Length; i++)
        {
            if (counts.Undetermined[i] == 0) continue;
            notes.Report(
                ScoringDiagnostics.BottomLineUndetermined, location, layout.Indicators[i].Indicator.Id, counts.Undetermined[i],
                panel.RowCount);
        }

        var qualified = panel.Qualified().ToList();
        if (qualified.Count > 0)
        {
            notes.Report(ScoringDiagnostics.QualifiedValues, location, qualified.Count, string.Join(", ", qualified.Take(20)));
        }
    }

    private void NoteOutsideValid(PanelCounts counts, Assessment assessment)
    {
        for (var i = 0; i < counts.OutsideValid.Length; i++)
        {
            var (count, row) = counts.OutsideValid[i];
            if (count == 0) continue;
            var indicator = layout.Indicators[i].Indicator;
            var value = assessment[row].Indicators[i].Value;
            notes.Report(
                ScoringDiagnostics.ValuesOutsideValid, indicator.Location, indicator.Id, count, indicator.Valid!.Value.InWords(),
                value, panel.RowName(row));
        }

        var effort = Suggestion.Effort;
        foreach (var column in panel.Columns.Except(layout.Inputs, StringComparer.Ordinal))
        {
            var near = Suggestion.For(column, layout.Inputs, ref effort);
            notes.Report(
                ScoringDiagnostics.ColumnNotUsed, default, Quoted.Text(column),
                near is null ? LocalizedText.Empty : Phrase.Of("panel-scorer.did-you-mean", near));
        }
    }

    private void NoteFaults(DerivedColumn derived, long count, CancellationToken cancellationToken)
    {
        var indicator = layout.Indicators[derived.Indicator].Indicator;
        var first = -1;
        blocks.Visit(
            model.Engine.Shape,
            (input, workspace, firstRow, rows) =>
            {
                model.Engine.Derive(input, workspace);
                var values = workspace.Slot(derived.Slot)[..rows];
                for (var row = 0; row < rows && first < 0; row++)
                {
                    if (Missing.IsNoResult(values[row])) first = firstRow + row;
                }

                return first >= 0;
            },
            cancellationToken);
        notes.Report(
            ScoringDiagnostics.FormulaFaults, indicator.Location, indicator.Id, indicator.Derivation!.ToString(), count,
            panel.RowName(first));
    }

    private void NoteScores(PanelCounts counts, Assessment assessment)
    {
        if (counts.Provisional > 0)
        {
            notes.Report(
                ScoringDiagnostics.Provisional, model.Plan.Framework.Location, counts.Provisional, panel.RowCount,
                    layout.Nodes[0].MinimumCoverage);
        }

        foreach (var node in layout.Nodes.Where(n => n.Aggregator.TakesSubsetsForLosses && n.Children.Length > Aggregator.ShapleyLimit))
        {
            notes.Report(
                ScoringDiagnostics.ShapleyRefused, node.Definition.Location, node.Definition.Id, node.Children.Length, node.Method.Name);
        }

        for (var number = 0; number < counts.Zeros.Length; number++)
        {
            if (counts.Zeros[number].Count == 0) continue;
            var node = layout.Nodes[number];
            var row = counts.Zeros[number].FirstRow;
            var culprit = node.Children.FirstOrDefault(c => assessment[row].ScoreOf(c) == 0);
            var id = culprit.IsLeaf
                ? layout.Indicators[layout.Leaves[culprit.Index]].Indicator.Id
                : layout.Nodes[culprit.Index].Definition.Id;
            notes.Report(
                ScoringDiagnostics.ZeroCulprit, node.Definition.Location, node.Definition.Id, counts.Zeros[number].Count, id,
                    panel.RowName(row));
        }
    }

    private void NoteImputed()
    {
        var counts = prepared?.Imputed.Select((_, leaf) => prepared.CountImputed(leaf)).ToList();
        if (counts is null || counts.TrueForAll(c => c == 0)) return;
        var named = counts.Select((count, leaf) => (count, leaf)).Where(c => c.count > 0).OrderByDescending(c => c.count).Take(20)
            .Select(
                c => string.Create(CultureInfo.InvariantCulture, $"{layout.Indicators[layout.Leaves[c.leaf]].Indicator.Id} ({c.count})"));
        notes.Report(ScoringDiagnostics.ValuesImputed, model.Plan.Framework.Location, counts.Sum(), string.Join(", ", named));
    }

    /// <summary>Says that nothing was filled in over time. Of the data the model was fitted on it was said then.</summary>
    private void NoteWithoutOtherPeriods()
    {
        if (prepared is not { WithoutOtherPeriods: { Count: > 0 } ids } || model.WasFittedOn(panel)) return;
        notes.Report(ScoringDiagnostics.NoOtherPeriods, model.Plan.Framework.Location, Quoted.List(ids));
    }
}
