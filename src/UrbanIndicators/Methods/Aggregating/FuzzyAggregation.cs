using UrbanIndicators.Definitions;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Fuzzy comprehensive evaluation (模糊综合评价): how far the children belong to each grade, composed with their weights, and one score of it.</summary>
internal sealed class FuzzyAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "fuzzy-comprehensive", LocalizedText.Of("Fuzzy comprehensive evaluation", "模糊综合评价"),
        "B = w ∘ R, R the memberships of the x in the grades; Σ b·value / Σ b, or the value of the largest b; Wang Peizhuang 1983")
{
    Parameters =
    [
        new("memberships", Matrix, LocalizedText.Of(
            "a row [a, b, c] (triangle) or [a, b, c, d] (trapezium) for each grade, on the scale, the lowest grade first; default: five even triangles",
            "每级一行 [a，b，c]（三角形）或 [a，b，c，d]（梯形），以标尺分数计，最低级在前；默认为五个均匀的三角形")) { Points = MethodPoints.Goalpost },
        new("values", Numbers, LocalizedText.Of("the score each grade is worth; default: the middle of its peak", "各级的分值；默认为其峰值中点")) { Points = MethodPoints.Score },
        new("operator", Word, LocalizedText.Of("M(·,⊕), M(·,∨), M(∧,⊕) or M(∧,∨)", "合成算子 M(·，⊕)、M(·，∨)、M(∧，⊕) 或 M(∧，∨)"))
        {
            Words = ["product-sum", "product-max", "min-sum", "min-max"],
            Default = new MethodValue("product-sum"),
        },
        new("principle", Word, LocalizedText.Of("the weighted average of the grades, or the grade of largest membership", "加权平均原则，或最大隶属度原则"))
        {
            Words = ["weighted-average", "maximum"],
            Default = new MethodValue("weighted-average"),
        },
    ],
})
{
    public override Aggregator? Make(AggregationSetting setting) => FuzzyAggregator.Of(setting);
}
