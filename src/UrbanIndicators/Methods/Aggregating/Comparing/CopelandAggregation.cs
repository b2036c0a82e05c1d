using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Copeland's rule: how many places of the reference a place outranks, less how many outrank it.</summary>
internal sealed class CopelandAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "copeland", Phrase.Of("aggregation.copeland"),
        "s = places outranked − places outranking, by the weight of the children that are better; (s/(m − 1) + 1)/2 × scale; at most "
        + "20,000 reference rows; Munda 2008")
{
    Missing = Phrase.Of("copeland.two-places-are-compared-on"),
    Basis = MethodBasis.Relative,
})
{
    public override Aggregator? Fit(AggregationContext context) => CopelandAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => CopelandAggregator.Read(setting, constants);
}
