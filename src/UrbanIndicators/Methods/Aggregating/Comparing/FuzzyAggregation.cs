using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// Fuzzy comprehensive evaluation (模糊综合评价): how far the children belong to each grade, composed with their weights, and one score of it.
/// </summary>
internal sealed class FuzzyAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "fuzzy-comprehensive", Phrase.Of("aggregation.fuzzy-comprehensive"),
        "B = w ∘ R, R the memberships of the x in the grades; Σ b·value / Σ b, or the value of the largest b; Wang Peizhuang 1983")
{
    Parameters =
    [
        new("memberships", Matrix, Phrase.Of("fuzzy.memberships")) { Points = MethodPoints.Goalpost },
        new("values", Numbers, Phrase.Of("fuzzy.values")) { Points = MethodPoints.Score },
        new("operator", Word, Phrase.Of("fuzzy.operator"))
        {
            Words = ["product-sum", "product-max", "min-sum", "min-max"],
            Default = new MethodValue("product-sum"),
        },
        new("principle", Word, Phrase.Of("fuzzy.principle"))
        {
            Words = ["weighted-average", "maximum"],
            Default = new MethodValue("weighted-average"),
        },
    ],
})
{
    public override Aggregator? Make(AggregationSetting setting) => FuzzyAggregator.Of(setting);
}
