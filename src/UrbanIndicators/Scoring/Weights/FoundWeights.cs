using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Weights;

/// <summary>What weights must be that a method found, just now or in a saved model.</summary>
internal static class FoundWeights
{
    public static LocalizedText SumWords { get; } = LocalizedText.Of("weights that sum to 1", "总和为 1 的权重");

    public static bool IsOne(double weight) => weight >= 0 && Threshold.OfShares.IsAtMost(weight, 1);

    public static bool SumToOne(IEnumerable<double> weights) => Threshold.OfShares.IsAt(weights.Sum(), 1);
}
