using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>The smallest score (短板). The children that bind bear the whole loss, ties in equal parts.</summary>
internal sealed class MinimumAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "minimum", Phrase.Of("aggregation.minimum"),
        "the smallest x; weights only count for coverage")
{
    Missing = Phrase.Of("minimum.the-smallest-of-the-scores"),
    LiesBetween = true,
})
{
    public override Aggregator? Make(AggregationSetting setting) => new MinimumAggregator(setting.Scale);
}
