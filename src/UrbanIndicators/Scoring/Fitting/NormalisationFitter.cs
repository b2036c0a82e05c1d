using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>Fits the normalisation of every leaf.</summary>
internal static class NormalisationFitter
{
    public static ImmutableArray<ModelIndicator> Fit(ScoringPlan plan, ModelLayout layout, IFitSource source, DiagnosticBag diagnostics)
    {
        var indicators = layout.Indicators.ToBuilder();
        foreach (var leaf in layout.Leaves)
        {
            var indicator = indicators[leaf];
            var context = ContextOf(plan, indicator, source, diagnostics);
            indicators[leaf] = indicator with { Function = Normalisations.Fit(context) };
        }

        return indicators.DrainToImmutable();
    }

    /// <summary>Reads the normalisation of a leaf of a saved model; <see langword="null"/> after a report.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public static ColumnFunction? Read(
        ScoringPlan plan, ModelIndicator indicator, ConstantReader constants, DiagnosticBag diagnostics) =>
        Normalisations.Read(ContextOf(plan, indicator, new NoPopulation(), diagnostics), constants);

    private static FitContext ContextOf(ScoringPlan plan, ModelIndicator indicator, IFitSource source, DiagnosticBag diagnostics) =>
        new(indicator.Indicator, indicator.Method, indicator.Descriptor, indicator.Target, plan.Framework.Method.Scale)
        {
            Population = () => source.Values(indicator),
            Extent = () => source.Extent(indicator),
            Places = () => source.Places(indicator),
            ValuesOf = place => source.ValuesOf(indicator, place),
            Diagnostics = diagnostics,
        };
}
