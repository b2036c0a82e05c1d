using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// Weighted power mean: (Σ w·x^p ÷ Σ w)^(1/p); for p &lt; 0 a zero gives 0. Losses by Shapley's value against full marks.
/// </summary>
internal sealed class PowerMeanAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "power-mean", Phrase.Of("aggregation.power-mean"),
        "(Σ w·x^p / Σ w)^(1/p); a zero gives 0 for p < 0")
{
    LiesBetween = true,
    RefusesNegative = true,
    Parameters =
    [
        new("p", Number, Phrase.Of("power-mean.p"))
        {
            IsRequired = true,
            Allowed = new(-20, 20),
            AwayFromZero = 0.01,
        },
        AggregationParameters.Floor,
    ],
})
{
    public override Aggregator? Make(AggregationSetting setting) =>
        new PowerAggregator(setting.Arguments.Number("p")!.Value, AggregationFacts.FloorOf(setting.Arguments.Method), setting.Scale.High);
}
