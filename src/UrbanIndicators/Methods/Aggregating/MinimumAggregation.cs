namespace UrbanIndicators.Methods.Aggregating;

/// <summary>The smallest score (短板). The children that bind bear the whole loss, ties in equal parts.</summary>
internal sealed class MinimumAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "minimum", LocalizedText.Of("Minimum", "最小值"),
        "the smallest x; weights only count for coverage")
{
    Missing = LocalizedText.Of("the smallest of the scores present", "取现有得分中最小者"),
    LiesBetween = true,
})
{
    public override Aggregator? Make(AggregationSetting setting) => new MinimumAggregator(setting.Scale);
}
