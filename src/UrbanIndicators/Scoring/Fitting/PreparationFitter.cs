using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Imputing;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>Takes the rows to learn from through the stages: each is fitted on the columns as they enter it, then applied.</summary>
internal sealed class PreparationFitter
{
    private readonly FitTask task;
    private readonly bool[] reference;
    private readonly ImmutableArray<PreparationStage>.Builder stages = ImmutableArray.CreateBuilder<PreparationStage>();
    private readonly ImmutableArray<Indicator> indicators;
    private readonly PreparedTable table;
    private ImmutableArray<ColumnFunction> functions = [];

    private PreparationFitter(FitTask task, bool[]? included)
    {
        this.task = task;
        reference = included is null ? [.. Enumerable.Repeat(true, Panel.RowCount)] : [.. included];
        indicators = [.. Resolved.Leaves.Select(l => Resolved.Indicators[l].Indicator)];
        table = PreparationRun.Derive(Panel, Resolved, task.CancellationToken);
    }

    private ResolvedPlan Resolved => task.Resolved;

    private Panel Panel => task.Panel;

    private DiagnosticBag Diagnostics => task.Diagnostics;

    /// <summary>Tells whether a framework asks for anything between data and normalising.</summary>
    public static bool IsNeeded(ResolvedPlan plan) => !StagesOf(plan).IsEmpty;

    /// <summary>Tells whether imputing works on scores.</summary>
    public static bool NormalisesBeforeImputing(MethodSettings settings) =>
        settings.Stages.TakeWhile(s => s != ScoringStage.Impute).Contains(ScoringStage.Normalise);

    /// <summary>Fits the stages and the normalisations.</summary>
    /// <param name="task">The rows that go through the stages.</param>
    /// <param name="included">Which of them to learn from; <see langword="null"/> for all.</param>
    /// <returns>What was learnt, and the panel as it came out of the stages.</returns>
    /// <exception cref="UrbanIndicatorsException">A normalisation could not be fitted.</exception>
    public static (FittedLeaves Leaves, PreparedTable Table) Fit(FitTask task, bool[]? included)
    {
        var fitter = new PreparationFitter(task, included);
        var kept = StagesOf(task.Resolved);
        foreach (var stage in task.Settings.Stages)
        {
            task.CancellationToken.ThrowIfCancellationRequested();
            if (kept.Contains(stage) || stage == ScoringStage.Normalise) fitter.Fit(stage, isKept: kept.Contains(stage));
        }

        task.Diagnostics.ThrowIfErrors();
        fitter.table.Finish();
        return (new(task.Resolved, fitter.functions, new(fitter.stages.ToImmutable())), fitter.table);
    }

    /// <summary>The stages between data and scores in their order. Normalising is one of them only where another follows on it.</summary>
    public static ImmutableArray<ScoringStage> StagesOf(ResolvedPlan plan)
    {
        var settings = plan.Plan.Framework.Method;
        ImmutableArray<ScoringStage> active = [.. settings.Stages.Where(s => s switch
        {
            ScoringStage.Screen => settings.Screen is not null,
            ScoringStage.Impute => ImputationGroups.Of(plan).Count > 0,
            ScoringStage.Treat => plan.Leaves.Any(l => TreatmentChoice.Of(settings, plan.Indicators[l]) is not null),
            ScoringStage.Normalise => true,
            _ => false,
        })];
        return active is [.. var before, ScoringStage.Normalise] ? before : active;
    }

    private void Fit(ScoringStage stage, bool isKept)
    {
        switch (stage)
        {
            case ScoringStage.Screen:
                Take(new ScreenStage(task.Settings.Screen!));
                ScreeningReport.Report(task.Plan.Framework, Panel, table.Screened!, task.Asked, Diagnostics);
                for (var row = 0; row < reference.Length; row++) reference[row] &= !table.IsLeftOut(row);
                break;
            case ScoringStage.Impute:
                Take(new ImputeStage(indicators, FitImputers()));
                break;
            case ScoringStage.Treat:
                Take(new TreatStage(indicators, FitTreatments()));
                break;
            default:
                FitNormalisations();
                if (!isKept || Diagnostics.HasErrors) break;
                Take(new NormaliseStage(functions));
                break;
        }
    }

    private void Take(PreparationStage stage)
    {
        stage.Apply(table, Panel);
        stages.Add(stage);
    }

    private StageTable Entering() =>
        new(Panel, indicators, [.. table.Current], reference) { HoldsScores = table.Scores is not null, Asked = task.Asked };

    private ImmutableArray<(Method Method, Imputer Imputer)> FitImputers()
    {
        var entering = Entering();
        var imputers = ImmutableArray.CreateBuilder<(Method, Imputer)>();
        foreach (var (method, columns) in ImputationGroups.Of(Resolved))
        {
            if (task.Plan.Methods.Find(MethodKind.Imputation, method.Name) is not { } descriptor)
            {
                Diagnostics.Report(ScoringDiagnostics.UnknownMethod, task.Plan.Framework.Location, indicators[columns[0]].Id, method.Name);
                continue;
            }

            var context = new ImputationContext(entering, columns, method, descriptor) { Diagnostics = Diagnostics };
            if (Imputations.Fit(context) is { } imputer) imputers.Add((method, imputer));
        }

        return imputers.ToImmutable();
    }

    private ImmutableArray<FittedTreatment?> FitTreatments()
    {
        var entering = Entering();
        return [.. Resolved.Leaves.Select((l, leaf) => FitTreatment(Resolved.Indicators[l], leaf, entering))];
    }

    private FittedTreatment? FitTreatment(ResolvedIndicator indicator, int leaf, StageTable entering)
    {
        if (TreatmentChoice.Of(task.Settings, indicator) is not { } method) return null;
        if (task.Plan.Methods.Find(MethodKind.Treatment, method.Name) is not { } descriptor)
        {
            Diagnostics.Report(ScoringDiagnostics.UnknownMethod, indicator.Indicator.Location, indicator.Indicator.Id, method.Name);
            return null;
        }

        var treatment = Treatments.Fit(
            new(indicator.Indicator, method, descriptor, entering.PresentOf(leaf)) { Diagnostics = Diagnostics });
        if (treatment?.LeavesUnit == true && indicator.Basis == MethodBasis.Absolute && table.Scores is null)
        {
            Diagnostics.Report(
                ScoringDiagnostics.TransformUnderAbsolute, indicator.Indicator.Location, indicator.Indicator.Id, method.Name,
                    indicator.Method.Name);
        }

        return treatment;
    }

    private void FitNormalisations()
    {
        var source = new PreparedSource(table, Panel, Entering(), task.Settings.Fit is null ? task.Asked : null);
        functions = NormalisationFitter.Fit(task, source);
    }
}
