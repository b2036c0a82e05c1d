
namespace UrbanIndicators.Methods.Weighting;

/// <content>The table of the weightings that learn from data, by name.</content>
internal static partial class Weightings
{
    private static Dictionary<string, Func<WeightingContext, WeightingResult?>> LearningMethods => new(StringComparer.Ordinal)
    {
        [BuiltInMethods.Entropy.Name] = Entropy,
        [BuiltInMethods.Critic.Name] = Critic,
        [BuiltInMethods.StandardDeviation.Name] = StandardDeviation,
        [BuiltInMethods.Merec.Name] = Merec,
        [BuiltInMethods.Cilos.Name] = Cilos,
        [BuiltInMethods.Idocriw.Name] = Idocriw,
        [BuiltInMethods.Pca.Name] = Pca,
        [BuiltInMethods.Factor.Name] = Factor,
        [BuiltInMethods.Optimised.Name] = Optimised,
        [BuiltInMethods.BenefitOfTheDoubt.Name] = BenefitOfTheDoubtWeights,
    };

    /// <summary>It is to learn from values; a method that does not ask learns from scores.</summary>
    private static bool OfValues(WeightingContext context) =>
        context.Descriptor.Parameters.Any(p => p.Name == BuiltInMethods.Of) && context.Arguments.Word(BuiltInMethods.Of) == BuiltInMethods.OfValues;
}
