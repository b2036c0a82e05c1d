using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Weighted harmonic mean: Σ w ÷ Σ (w ÷ x); a zero gives 0. Losses by Shapley's value against full marks.</summary>
internal sealed class HarmonicAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "harmonic", Phrase.Of("aggregation.harmonic"),
        "Σ w / Σ (w/x); a zero gives 0")
{
    LiesBetween = true,
    RefusesNegative = true,
    Parameters = [AggregationParameters.Floor],
})
{
    public override Aggregator? Make(AggregationSetting setting) =>
        new HarmonicAggregator(AggregationFacts.FloorOf(setting.Arguments.Method));
}
