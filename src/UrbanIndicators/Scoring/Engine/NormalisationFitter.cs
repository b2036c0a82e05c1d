using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Scoring.Normalising;

namespace UrbanIndicators.Scoring.Engine;

/// <summary>Fits the normalisation of every leaf.</summary>
internal static class NormalisationFitter
{
    public static ImmutableArray<ModelIndicator> Fit(ScoringPlan plan, ModelLayout layout, IFitSource source, DiagnosticBag diagnostics)
    {
        var indicators = layout.Indicators.ToBuilder();
        foreach (var leaf in layout.Leaves)
        {
            var indicator = indicators[leaf];
            indicators[leaf] = indicator with { Function = Normalisation.Fit(ContextOf(plan, indicator, source, diagnostics)) };
        }

        return indicators.DrainToImmutable();
    }

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
