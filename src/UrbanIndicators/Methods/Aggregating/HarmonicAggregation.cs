namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Weighted harmonic mean: Σ w ÷ Σ (w ÷ x); a zero gives 0. Losses by Shapley's value against full marks.</summary>
internal sealed class HarmonicAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "harmonic", LocalizedText.Of("Weighted harmonic mean", "加权调和平均"),
        "Σ w / Σ (w/x); a zero gives 0")
{
    LiesBetween = true,
    RefusesNegative = true,
    Parameters = [AggregationParameters.Floor],
})
{
    public override Aggregator? Make(AggregationSetting setting) => new HarmonicAggregator(AggregationFacts.FloorOf(setting.Arguments.Method));
}
