using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Weighted power mean: (Σ w·x^p ÷ Σ w)^(1/p); for p &lt; 0 a zero gives 0. Losses by Shapley's value against full marks.</summary>
internal sealed class PowerMeanAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "power-mean", LocalizedText.Of("Weighted power mean", "加权幂平均"),
        "(Σ w·x^p / Σ w)^(1/p); a zero gives 0 for p < 0")
{
    LiesBetween = true,
    RefusesNegative = true,
    Parameters =
    [
        new("p", Number, LocalizedText.Of("the exponent, not 0; 1 is the arithmetic mean, −1 the harmonic", "指数，不为 0；1 为算术平均，−1 为调和平均"))
        {
            Required = true,
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
