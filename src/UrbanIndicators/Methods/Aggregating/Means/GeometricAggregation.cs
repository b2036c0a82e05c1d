using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Weighted geometric mean: exp(Σ w·ln x ÷ Σ w); a zero gives 0. OECD/JRC, Handbook, 2008.</summary>
internal sealed class GeometricAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "geometric", Phrase.Of("aggregation.geometric"),
        "exp(Σ w·ln x / Σ w); a zero gives 0")
{
    LiesBetween = true,
    RefusesNegative = true,
    Parameters = [AggregationParameters.Floor],
})
{
    public override Aggregator? Make(AggregationSetting setting) =>
        new GeometricAggregator(AggregationFacts.FloorOf(setting.Arguments.Method));
}
