using System.Collections.Immutable;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Imputing;

namespace UrbanIndicators.Scoring.Resolving;

/// <summary>Which leaves share an imputation: those are fitted together.</summary>
internal static class ImputationGroups
{
    public static IReadOnlyList<(Method Method, ImmutableArray<int> Leaves)> Of(ResolvedPlan resolved) =>
    [
        .. resolved.Leaves
            .Select((l, leaf) => (Method: MethodOf(resolved.Plan.Framework.Method, resolved.Indicators[l]), Leaf: leaf))
            .Where(l => l.Method is not null)
            // Methods hold their parameters by reference; written out they compare by value.
            .GroupBy(l => l.Method!.ToString(), StringComparer.Ordinal)
            .Select(g => (g.First().Method!, g.Select(l => l.Leaf).ToImmutableArray())),
    ];

    /// <summary>Gives the indicator's own imputation, else the framework's; <see langword="null"/> for none.</summary>
    public static Method? MethodOf(MethodSettings settings, ResolvedIndicator indicator) =>
        (indicator.Indicator.Impute ?? settings.Impute) is { } method && method.Name != NoImputation.Name ? method : null;

    /// <summary>Tells whether a plan asks for values of other periods than those scored.</summary>
    public static bool TakesOtherPeriods(ScoringPlan plan) => plan.Framework.Indicators.Any(
        i =>
            (i.Impute ?? plan.Framework.Method.Impute) is { } method
                && plan.Methods.Find(MethodKind.Imputation, method.Name)?.TakesOtherPeriods == true);
}
