using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>Fits the normalisation of every leaf.</summary>
internal static class NormalisationFitter
{
    /// <summary>Fits them all; those that cannot be are reported and left out, and the fit ends.</summary>
    public static ImmutableArray<ColumnFunction> Fit(FitTask task, IFitSource source) =>
    [
        .. task.Resolved.Leaves
            .Select(l => Normalisations.Fit(ContextOf(task.Plan, task.Resolved.Indicators[l], source, task.Diagnostics)))
            .OfType<ColumnFunction>(),
    ];

    /// <summary>Reads the normalisation of a leaf of a saved model; <see langword="null"/> after a report.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public static ColumnFunction? Read(
        ScoringPlan plan, ResolvedIndicator indicator, ConstantReader constants, DiagnosticBag diagnostics) =>
        Normalisations.Read(ContextOf(plan, indicator, new NoPopulation(), diagnostics), constants);

    private static FitContext ContextOf(ScoringPlan plan, ResolvedIndicator indicator, IFitSource source, DiagnosticBag diagnostics) =>
        new(indicator.Indicator, indicator.Method, indicator.Descriptor, indicator.Target, plan.Framework.Method.Scale)
        {
            Population = () => source.Values(indicator),
            Extent = () => source.Extent(indicator),
            Places = () => source.Places(indicator),
            ValuesOf = place => source.ValuesOf(indicator, place),
            Diagnostics = diagnostics,
        };
}
