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
    private readonly RunTally tally;
    private readonly long[] undetermined;
    private readonly (long Count, int FirstRow)[] zeros;
    private readonly UnscoredRows unscored;
    private readonly GuardedRows guarded;
    private readonly (long Count, int FirstRow)[] outsideValid;
    private readonly DiagnosticBag notes = new();

    public PanelScorer(ScoringModel model, Panel panel, PreparedTable? prepared)
    {
        this.prepared = prepared;
        this.model = model;
        this.panel = panel;
        layout = model.Layout;
        blocks = new(panel, layout.Resolved, prepared);
        tally = new(layout);
        unscored = new(layout);
        guarded = new(model.Guards);
        undetermined = new long[layout.Indicators.Length];
        zeros = new (long, int)[layout.Nodes.Length];
        outsideValid = new (long, int)[layout.Indicators.Length];
    }

    public Assessment Score(CancellationToken cancellationToken)
    {
        var scores = new AssessmentScores(panel.RowCount, prepared is not null);
        var reducer = new TargetReducer(layout);
        blocks.Visit(
            model.Engine.Shape,
            (input, workspace, firstRow, rows) =>
            {
                model.Engine.Score(input, workspace, tally.Leaves, tally.FormulaFaults);
                reducer.Reduce(input, workspace);
                scores.Keep(workspace, firstRow, rows);
                CountUndetermined(input, workspace, rows);
                CountZeros(workspace, firstRow, rows);
                unscored.Count(workspace, firstRow, rows);
                guarded.Count(workspace, firstRow, rows);
                CountOutsideValid(input, workspace, firstRow, rows);
            },
            cancellationToken);
        for (var leaf = 0; leaf < prepared?.Tallies?.Length; leaf++) tally.Leaves[leaf] = prepared.Tallies[leaf];
        ReportInvalid(cancellationToken);
        guarded.Report(notes, panel);
        notes.ThrowIfErrors();

        var assessment = new Assessment(model, panel, scores, prepared);
        NoteCells(cancellationToken);
        NoteScores(assessment);
        unscored.Report(notes, panel);
        NoteOutsideValid(assessment);
        NoteImputed();
        NoteWithoutOtherPeriods();
        assessment.Notes = [.. model.Plan.Framework.Diagnostics, .. panel.Notes, .. model.Notes, .. notes.Items];
        return assessment;
    }

    private void CountUndetermined(BlockInput input, Workspace workspace, int rows)
    {
        for (var i = 0; i < undetermined.Length; i++)
        {
            var indicator = layout.Indicators[i];
            if (!indicator.Indicator.BottomLine) continue;
            if (indicator.Target is null)
            {
                undetermined[i] += rows;
                continue;
            }

            foreach (var value in Derivation.ValuesOf(indicator, input, workspace)[..rows])
            {
                if (double.IsNaN(value) && Missing.StatusOf(value) != ObservationStatus.NotApplicable) undetermined[i]++;
            }
        }
    }

    /// <summary>Reports every value that its indicator's function is not defined for.</summary>
    private void ReportInvalid(CancellationToken cancellationToken)
    {
        for (var leaf = 0; leaf < tally.Leaves.Length; leaf++)
        {
            if (tally.Leaves[leaf].Invalid == 0) continue;
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

    private void NoteCells(CancellationToken cancellationToken)
    {
        var location = model.Plan.Framework.Location;
        var clipped = layout.Leaves.Where((_, leaf) => tally.Leaves[leaf].Clipped > 0).ToList();
        if (clipped.Count > 0)
        {
            notes.Report(
                ScoringDiagnostics.Clipped,
                location,
                tally.Leaves.Sum(t => t.Clipped),
                string.Join(", ", clipped.Select(l => string.Create(
                    CultureInfo.InvariantCulture, $"{layout.Indicators[l].Indicator.Id} ({tally.Leaves[layout.Indicators[l].Leaf].Clipped})"))));
        }

        for (var i = 0; i < layout.Derived.Length; i++)
        {
            if (tally.FormulaFaults[i] is > 0 and var count) NoteFaults(layout.Derived[i], count, cancellationToken);
        }

        for (var i = 0; i < undetermined.Length; i++)
        {
            if (undetermined[i] == 0) continue;
            notes.Report(ScoringDiagnostics.BottomLineUndetermined, location, layout.Indicators[i].Indicator.Id, undetermined[i], panel.RowCount);
        }

        var qualified = panel.Qualified().ToList();
        if (qualified.Count > 0)
        {
            notes.Report(ScoringDiagnostics.QualifiedValues, location, qualified.Count, string.Join(", ", qualified.Take(20)));
        }
    }

    /// <summary>Files are held against what is possible when they are read; values made by formulas and panels made in code are not.</summary>
    private void CountOutsideValid(BlockInput input, Workspace workspace, int firstRow, int rows)
    {
        for (var i = 0; i < outsideValid.Length; i++)
        {
            if (layout.Indicators[i].Indicator.Valid is not { } valid) continue;
            var values = Derivation.ValuesOf(layout.Indicators[i], input, workspace);
            var (lowest, highest) = (Threshold.OfValues.Lowest(valid.Low), Threshold.OfValues.Highest(valid.High));
            for (var row = 0; row < rows; row++)
            {
                if (!(values[row] < lowest || values[row] > highest)) continue;
                if (outsideValid[i].Count++ == 0) outsideValid[i].FirstRow = firstRow + row;
            }
        }
    }

    private void NoteOutsideValid(Assessment assessment)
    {
        for (var i = 0; i < outsideValid.Length; i++)
        {
            var (count, row) = outsideValid[i];
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
        notes.Report(ScoringDiagnostics.FormulaFaults, indicator.Location, indicator.Id, indicator.Derivation!.ToString(), count, panel.RowName(first));
    }

    private void NoteScores(Assessment assessment)
    {
        var provisional = 0;
        for (var row = 0; row < panel.RowCount; row++)
        {
            if (assessment.IsProvisional(row) && prepared?.IsLeftOut(row) != true) provisional++;
        }

        if (provisional > 0)
        {
            notes.Report(
                ScoringDiagnostics.Provisional, model.Plan.Framework.Location, provisional, panel.RowCount, layout.Nodes[0].MinimumCoverage);
        }

        foreach (var node in layout.Nodes.Where(n => n.Aggregator.TakesSubsetsForLosses && n.Children.Length > Aggregator.ShapleyLimit))
        {
            notes.Report(
                ScoringDiagnostics.ShapleyRefused, node.Definition.Location, node.Definition.Id, node.Children.Length, node.Method.Name);
        }

        for (var number = 0; number < zeros.Length; number++)
        {
            if (zeros[number].Count == 0) continue;
            var node = layout.Nodes[number];
            var row = zeros[number].FirstRow;
            var culprit = node.Children.FirstOrDefault(c => assessment[row].ScoreOf(c) == 0);
            var id = culprit.IsLeaf ? layout.Indicators[layout.Leaves[culprit.Index]].Indicator.Id : layout.Nodes[culprit.Index].Definition.Id;
            notes.Report(
                ScoringDiagnostics.ZeroCulprit, node.Definition.Location, node.Definition.Id, zeros[number].Count, id, panel.RowName(row));
        }
    }

    private void NoteImputed()
    {
        var counts = prepared?.Imputed.Select((_, leaf) => prepared.CountImputed(leaf)).ToList();
        if (counts is null || counts.TrueForAll(c => c == 0)) return;
        var named = counts.Select((count, leaf) => (count, leaf)).Where(c => c.count > 0).OrderByDescending(c => c.count).Take(20)
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{layout.Indicators[layout.Leaves[c.leaf]].Indicator.Id} ({c.count})"));
        notes.Report(ScoringDiagnostics.ValuesImputed, model.Plan.Framework.Location, counts.Sum(), string.Join(", ", named));
    }

    /// <summary>Says that nothing was filled in over time. Of the data the model was fitted on it was said then.</summary>
    private void NoteWithoutOtherPeriods()
    {
        if (prepared is not { WithoutOtherPeriods: { Count: > 0 } ids } || model.WasFittedOn(panel)) return;
        notes.Report(ScoringDiagnostics.NoOtherPeriods, model.Plan.Framework.Location, Quoted.List(ids));
    }

    /// <summary>Counts the rows in which one zero makes a whole node 0.</summary>
    private void CountZeros(Workspace workspace, int firstRow, int rows)
    {
        for (var number = 0; number < zeros.Length; number++)
        {
            if (!layout.Nodes[number].Aggregator.ZeroGivesZero) continue;
            var scores = workspace.NodeScore(number)[..rows];
            var count = scores.Count(0.0);
            if (count > 0 && zeros[number].Count == 0) zeros[number].FirstRow = firstRow + scores.IndexOf(0.0);
            zeros[number].Count += count;
        }
    }
}
