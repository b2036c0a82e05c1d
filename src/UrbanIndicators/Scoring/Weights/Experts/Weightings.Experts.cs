using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Weights;

/// <content>The weightings by the judgement of experts, by name.</content>
internal static partial class Weightings
{
    private static Dictionary<string, Func<WeightingContext, WeightingResult?>> ExpertMethods => new(StringComparer.Ordinal)
    {
        [BuiltInMethods.Ahp.Name] = Ahp,
        [BuiltInMethods.FuzzyAhp.Name] = FuzzyAhp,
        [BuiltInMethods.BestWorst.Name] = BestWorst,
        [BuiltInMethods.Budget.Name] = Budget,
        [BuiltInMethods.RankOrderCentroid.Name] = RankOrderCentroid,
        [BuiltInMethods.RankSum.Name] = RankSum,
        [BuiltInMethods.RankReciprocal.Name] = RankReciprocal,
        [BuiltInMethods.Swara.Name] = Swara,
        [BuiltInMethods.Delphi.Name] = Delphi,
        [BuiltInMethods.BenefitOfTheDoubt.Name] = BenefitOfTheDoubtWeights,
    };
}
