using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Weighted median: the score at which half of the weight is reached, from below.</summary>
internal sealed class WeightedMedianAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "weighted-median", Phrase.Of("aggregation.weighted-median"),
        "the x at which half of Σ w is reached from below; exactly half: the mean of the two x around it")
{
    LiesBetween = true,
})
{
    public override Aggregator? Make(AggregationSetting setting) => new WeightedMedianAggregator();
}
