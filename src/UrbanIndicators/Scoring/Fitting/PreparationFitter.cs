using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Imputing;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>Takes the rows to learn from through the stages: each is fitted on the columns as they enter it, then applied.</summary>
internal sealed class PreparationFitter
{
    private readonly ScoringPlan plan;
    private readonly Panel panel;
    private readonly DiagnosticBag diagnostics;
    private readonly bool[]? asked;
    private readonly bool[] reference;
    private readonly ImmutableArray<PreparationStage>.Builder stages = ImmutableArray.CreateBuilder<PreparationStage>();
    private readonly ImmutableArray<Indicator> indicators;
    private readonly PreparedTable table;
    private ModelLayout layout;

    private PreparationFitter(
        ScoringPlan plan, ModelLayout layout, Panel panel, bool[]? asked, bool[]? included, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        this.asked = asked;
        this.plan = plan;
        this.layout = layout;
        this.panel = panel;
        this.diagnostics = diagnostics;
        reference = included is null ? [.. Enumerable.Repeat(true, panel.RowCount)] : [.. included];
        indicators = [.. layout.Leaves.Select(l => layout.Indicators[l].Indicator)];
        table = PreparationRun.Derive(panel, layout, new(layout), cancellationToken);
    }

    private MethodSettings Settings => plan.Framework.Method;

    /// <summary>Tells whether a framework asks for anything between data and normalising.</summary>
    public static bool IsNeeded(MethodSettings settings, ModelLayout layout) => !StagesOf(settings, layout).IsEmpty;

    /// <summary>Tells whether imputing works on scores.</summary>
    public static bool NormalisesBeforeImputing(MethodSettings settings) =>
        settings.Stages.TakeWhile(s => s != ScoringStage.Impute).Contains(ScoringStage.Normalise);

    /// <summary>Fits the stages and the normalisations.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="panel">The rows that go through the stages.</param>
    /// <param name="asked">Which of them are going to be scored; <see langword="null"/> for all.</param>
    /// <param name="included">Which of them to learn from; <see langword="null"/> for all.</param>
    /// <param name="diagnostics">Receives errors and notes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The layout with what was learnt, and the panel as it came out of the stages.</returns>
    public static (ModelLayout Layout, PreparedTable Table) Fit(
        ScoringPlan plan, ModelLayout layout, Panel panel, bool[]? asked, bool[]? included, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var fitter = new PreparationFitter(plan, layout, panel, asked, included, diagnostics, cancellationToken);
        var kept = StagesOf(plan.Framework.Method, layout);
        foreach (var stage in plan.Framework.Method.Stages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (kept.Contains(stage) || stage == ScoringStage.Normalise) fitter.Fit(stage, isKept: kept.Contains(stage));
        }

        fitter.table.Finish();
        return (fitter.layout with { Preparation = new(fitter.stages.ToImmutable()) }, fitter.table);
    }

    /// <summary>The stages between data and scores in their order. Normalising is one of them only where another follows on it.</summary>
    public static ImmutableArray<ScoringStage> StagesOf(MethodSettings settings, ModelLayout layout)
    {
        ImmutableArray<ScoringStage> active = [.. settings.Stages.Where(s => s switch
        {
            ScoringStage.Screen => settings.Screen is not null,
            ScoringStage.Impute => ImputationGroups.Of(settings, layout).Count > 0,
            ScoringStage.Treat => layout.Leaves.Any(l => TreatmentChoice.Of(settings, layout.Indicators[l]) is not null),
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
                Take(new ScreenStage(Settings.Screen!));
                ScreeningReport.Report(plan.Framework, panel, table.Screened!, asked, diagnostics);
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
                if (!isKept || diagnostics.HasErrors) break;
                Take(new NormaliseStage([.. layout.Leaves.Select(l => layout.Indicators[l].Function!)]));
                break;
        }
    }

    private void Take(PreparationStage stage)
    {
        stage.Apply(table, panel);
        stages.Add(stage);
    }

    private StageTable Entering() => new(panel, indicators, [.. table.Current], reference) { HoldsScores = table.Scores is not null, Asked = asked };

    private ImmutableArray<(Method Method, Imputer Imputer)> FitImputers()
    {
        var entering = Entering();
        var imputers = ImmutableArray.CreateBuilder<(Method, Imputer)>();
        foreach (var (method, columns) in ImputationGroups.Of(Settings, layout))
        {
            if (plan.Methods.Find(MethodKind.Imputation, method.Name) is not { } descriptor)
            {
                diagnostics.Report(ScoringDiagnostics.UnknownMethod, plan.Framework.Location, indicators[columns[0]].Id, method.Name);
                continue;
            }

            var context = new ImputationContext(entering, columns, method, descriptor) { Diagnostics = diagnostics };
            if (Imputations.Fit(context) is { } imputer) imputers.Add((method, imputer));
        }

        return imputers.ToImmutable();
    }

    private ImmutableArray<FittedTreatment?> FitTreatments()
    {
        var entering = Entering();
        return [.. layout.Leaves.Select((l, leaf) => FitTreatment(layout.Indicators[l], leaf, entering))];
    }

    private FittedTreatment? FitTreatment(ModelIndicator indicator, int leaf, StageTable entering)
    {
        if (TreatmentChoice.Of(Settings, indicator) is not { } method) return null;
        if (plan.Methods.Find(MethodKind.Treatment, method.Name) is not { } descriptor)
        {
            diagnostics.Report(ScoringDiagnostics.UnknownMethod, indicator.Indicator.Location, indicator.Indicator.Id, method.Name);
            return null;
        }

        var treatment = Treatments.Fit(new(indicator.Indicator, method, descriptor, entering.PresentOf(leaf)) { Diagnostics = diagnostics });
        if (treatment?.LeavesUnit == true && indicator.Basis == MethodBasis.Absolute && table.Scores is null)
        {
            diagnostics.Report(
                ScoringDiagnostics.TransformUnderAbsolute, indicator.Indicator.Location, indicator.Indicator.Id, method.Name, indicator.Method.Name);
        }

        return treatment;
    }

    private void FitNormalisations()
    {
        var source = new PreparedSource(table, panel, Entering(), Settings.Fit is null ? asked : null);
        layout = layout with { Indicators = NormalisationFitter.Fit(plan, layout, source, diagnostics) };
    }
}
