using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Copeland's rule: how many places of the reference a place outranks, less how many outrank it.</summary>
internal sealed class CopelandAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "copeland", LocalizedText.Of("Copeland's rule", "科普兰法"),
        "s = places outranked − places outranking, by the weight of the children that are better; (s/(m − 1) + 1)/2 × scale; at most 20,000 reference rows; Munda 2008")
{
    Missing = LocalizedText.Of("two places are compared on the children both have; without any they draw", "两地只在双方都有的子项上比较；没有共同子项则视为平局"),
    Basis = MethodBasis.Relative,
})
{
    public override Aggregator? Fit(AggregationContext context) => CopelandAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => CopelandAggregator.Read(setting, constants);
}
