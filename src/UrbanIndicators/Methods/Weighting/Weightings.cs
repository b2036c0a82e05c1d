using System.Collections.Immutable;
using UrbanIndicators.Methods.Weighting.Experts;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>The library's own weightings.</summary>
internal static class Weightings
{
    /// <summary>The one list, in the order of the docs.</summary>
    public static ImmutableArray<WeightingMethod> All { get; } =
    [
        new GivenWeighting(),
        new EqualWeighting(),
        new EntropyWeighting(),
        new CriticWeighting(),
        new StandardDeviationWeighting(),
        new MerecWeighting(),
        new CilosWeighting(),
        new IdocriwWeighting(),
        new PcaWeighting(),
        new FactorWeighting(),
        new OptimisedWeighting(),
        new CombinedWeighting(),
        new AhpWeighting(),
        new FuzzyAhpWeighting(),
        new BestWorstWeighting(),
        new BudgetWeighting(),
        new RankOrderCentroidWeighting(),
        new RankSumWeighting(),
        new RankReciprocalWeighting(),
        new SwaraWeighting(),
        new DelphiWeighting(),
        new BenefitOfTheDoubtWeighting(),
    ];
}
