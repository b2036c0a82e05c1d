using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>TOPSIS (逼近理想解排序法): how near a place is to the best scores of the reference and how far from the worst.</summary>
internal sealed class TopsisAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "topsis", Phrase.Of("aggregation.topsis"),
        "C = D⁻ / (D⁺ + D⁻), D⁺ and D⁻ the distances of w·x/√Σx² to the best and the worst of the reference; × scale; Hwang and Yoon "
        + "1981; entropy-weighted TOPSIS (熵权 TOPSIS) is this with the weights of entropy")
{
    Missing = Phrase.Of("topsis.a-missing-child-takes-no"),
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("norm", Word, Phrase.Of("topsis.norm"))
        {
            Words = ["vector", "none"],
            Default = new MethodValue("vector"),
        },
    ],
})
{
    public override Aggregator? Fit(AggregationContext context) => TopsisAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => TopsisAggregator.Read(setting, constants);
}
