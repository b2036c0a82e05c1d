using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>TOPSIS (逼近理想解排序法): how near a place is to the best scores of the reference and how far from the worst.</summary>
internal sealed class TopsisAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "topsis", LocalizedText.Of("TOPSIS", "逼近理想解排序法（TOPSIS）"),
        "C = D⁻ / (D⁺ + D⁻), D⁺ and D⁻ the distances of w·x/√Σx² to the best and the worst of the reference; × scale; Hwang and Yoon 1981; entropy-weighted TOPSIS (熵权 TOPSIS) is this with the weights of entropy")
{
    Missing = LocalizedText.Of("a missing child takes no part in the distances", "缺失的子项不参与距离计算"),
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("norm", Word, LocalizedText.Of("divide each child by the root of its squares over the reference, or leave scores as they are", "各子项除以参照总体平方和的平方根，或保持原得分"))
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
