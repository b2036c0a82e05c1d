using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>Learns what a plan leaves to the data, stage after stage, and gives the model.</summary>
internal static class ModelFitter
{
    /// <summary>Fits a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="panel">The rows to learn from.</param>
    /// <param name="rows">
    /// Which of them are going to be scored, where the others only serve to fill in values over time; <see langword="null"/> for no such
    /// rule.
    /// </param>
    /// <param name="dataYear">The last year of the rows to score, for targets nobody asked for by phase or year.</param>
    /// <param name="threads">How many threads may be used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The model, and the panel as it came out of its stages; <see langword="null"/> where there are none.</returns>
    /// <exception cref="UrbanIndicatorsException">The plan cannot be carried out on the data.</exception>
    public static (FittedModel Model, PreparedTable? Prepared) Fit(
        ScoringPlan plan, Panel panel, int[]? rows, int? dataYear, int threads, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var framework = plan.Framework;
        if (panel.RowCount == 0) diagnostics.Report(ScoringDiagnostics.NoData, framework.Location);
        plan.CheckReference(diagnostics);
        diagnostics.ThrowIfErrors();

        var resolved = PlanResolver.Resolve(plan, dataYear, diagnostics);
        diagnostics.ThrowIfErrors();

        var task = new FitTask(
            resolved, panel, rows is null ? null : Marked(rows, panel.RowCount), threads, diagnostics, cancellationToken);
        var population = ReferencePopulation.Of(task);
        diagnostics.ThrowIfErrors();

        var (leaves, prepared) = FitLeaves(task, population);
        var layout = NodeFitter.Fit(task, leaves, prepared, population.Included);
        CheckLearnt(task, layout, prepared, population.Included);
        var learntFrom = prepared?.Screened is null
            ? population.Count
            : Enumerable.Range(0, panel.RowCount).Count(r => population.Included?[r] != false && !prepared.IsLeftOut(r));
        NoteReference(layout, learntFrom, diagnostics);
        diagnostics.ThrowIfErrors();
        return (new(layout, learntFrom, diagnostics.Items) { FittedOn = panel }, prepared);
    }

    private static bool[] Marked(int[] rows, int count)
    {
        var marked = new bool[count];
        foreach (var row in rows) marked[row] = true;
        return marked;
    }

    private static (FittedLeaves Leaves, PreparedTable? Prepared) FitLeaves(FitTask task, ReferencePopulation population)
    {
        if (PreparationFitter.IsNeeded(task.Resolved)) return PreparationFitter.Fit(task, population.Included);
        var functions = NormalisationFitter.Fit(task, population);
        task.Diagnostics.ThrowIfErrors();
        return (new(task.Resolved, functions, Preparation: null), null);
    }

    /// <summary>Looks at the scores that nodes learnt from, where a look is all that keeps them where they must be.</summary>
    private static void CheckLearnt(FitTask task, ModelLayout layout, PreparedTable? prepared, bool[]? included)
    {
        var guards = ScoreGuards.Of(layout);
        if (guards.IsEmpty) return;
        // Where nothing was learnt, scoring looks at them; where nothing could be, they may be why.
        if (!task.Diagnostics.HasErrors && layout.Nodes.All(n => !n.Weighting.IsLearnt && n.Aggregator.Constants.IsEmpty)) return;
        var engine = new ScoringEngine(layout);
        var guarded = new GuardedRows(guards);
        new PanelBlocks(task.Panel, layout.Resolved, prepared).Visit(
            engine.Shape,
            (input, workspace, firstRow, rows) =>
            {
                engine.Score(input, workspace);
                guarded.Count(workspace, firstRow, rows, included);
            },
            task.CancellationToken);
        guarded.Report(task.Diagnostics, task.Panel);
    }

    /// <summary>Says what data-dependent parameters were learnt from.</summary>
    public static void NoteReference(ModelLayout layout, int rows, DiagnosticBag diagnostics)
    {
        var plan = layout.Resolved.Plan;
        var framework = plan.Framework;
        var methods = ImputationGroups.Of(layout.Resolved).Select(g => g.Method.Name)
            .Where(name => plan.Methods.Find(MethodKind.Imputation, name)?.TakesOtherPeriods != true)
            .Concat(layout.Leaves.Select(l => TreatmentChoice.Of(framework.Method, layout.Indicators[l])?.Name).OfType<string>())
            .Concat(layout.Leaves.Select(l => layout.Indicators[l]).Where(i => i.Basis == MethodBasis.Relative).Select(i => i.Method.Name))
            .Concat(layout.Nodes.Where(n => n.Weighting.IsLearnt).Select(n => n.Weighting.Method.Name))
            .Concat(layout.Nodes.Where(n => !n.Aggregator.Constants.IsEmpty).Select(n => n.Method.Name))
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        if (methods.IsEmpty) return;
        var names = string.Join(", ", methods);
        if (framework.Method.Fit is { } reference)
        {
            diagnostics.Report(ScoringDiagnostics.FittedOnReference, framework.Location, names, rows, reference.InWords());
        }
        else
        {
            diagnostics.Report(ScoringDiagnostics.FittedOnScored, framework.Location, names, rows);
        }
    }
}
