using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Benefit of the Doubt as a score: each place with the weights that suit it best, under which nobody of the reference gets more than 1.</summary>
internal sealed class BenefitAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "benefit-of-the-doubt", LocalizedText.Of("Benefit of the Doubt", "疑点利益法（BoD）"),
        "max Σ v·y over weights v ≥ 0 of the place's own with Σ v·y ≤ 1 for every reference row, y = x / max; × scale; at most 5,000 reference rows; Melyn and Moesen 1991; the children's weights only count for coverage")
{
    Missing = LocalizedText.Of("scored on the children present, against the complete reference rows; limits widened to what so few allow", "按现有子项计算，与完整的参照行比较；份额限制放宽到现有子项数所允许的范围"),
    Basis = MethodBasis.Relative,
    RefusesNegative = true,
    Parameters =
    [
        new("share-low", Number, LocalizedText.Of("the least share a child has in a place's score", "各子项在得分中份额的下限")) { Allowed = new(0, 1), Default = new MethodValue(0.0) },
        new("share-high", Number, LocalizedText.Of("the largest share a child has in a place's score", "各子项在得分中份额的上限")) { Allowed = new(0, 1), Default = new MethodValue(1.0) },
    ],
})
{
    public override Aggregator? Fit(AggregationContext context) => BenefitAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => BenefitAggregator.Read(setting, constants);
}
