using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>What weights must be that a method found, just now or in a saved model.</summary>
internal static class FoundWeights
{
    public static LocalizedText SumWords { get; } = Phrase.Of("found-weights.weights-that-sum-to-1");

    public static bool IsOne(double weight) => Threshold.OfShares.IsWithin(weight, new(0, 1));

    /// <summary>What rounding leaves below 0 is no weight.</summary>
    public static double Cut(double weight) => Math.Max(weight, 0);

    public static bool SumToOne(IEnumerable<double> weights) => Threshold.OfShares.IsAt(weights.Sum(), 1);
}
