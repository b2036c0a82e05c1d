using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Ordered weighted average: weights by rank, from the best child of a row to its worst.</summary>
internal sealed class OwaAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "owa", LocalizedText.Of("Ordered weighted average", "有序加权平均（OWA）"),
        "Σ v·b, b from the best x down, v = Q(u1+…+uk) − Q(u1+…+u(k−1)), u = w / Σ w; Yager 1988; one parameter of these, else quantifier: most")
{
    Missing = LocalizedText.Of("the quantifier Q is taken over the children present", "量词 Q 作用于现有子项"),
    LiesBetween = true,
    Parameters =
    [
        new("quantifier", Word, LocalizedText.Of("how many children should be good", "多少子项应当达到好的水平"))
        {
            Words = ["any", "at-least-half", "average", "most", "as-many-as-possible", "all"],
            Default = new MethodValue("most"),
        },
        new("weights", Numbers, LocalizedText.Of("a weight for each rank, the best first; divided by their sum", "各名次的权重，最好的在前；按总和归一")),
        Counted("at-least", "the k-th best score: at least k children reach it", "第 k 好的得分：至少 k 个子项达到"),
        Counted("best", "the mean of the k best scores", "最好的 k 个得分的平均"),
        Counted("worst", "the mean of the k worst scores", "最差的 k 个得分的平均"),
        new("alpha", Number, LocalizedText.Of("Q(r) = r^alpha: below 1 lenient, above 1 strict", "Q(r) = r^alpha：小于 1 宽松，大于 1 严格")) { Allowed = new(0.01, 100) },
    ],
})
{
    public override Aggregator? Make(AggregationSetting setting) => OwaAggregator.Of(setting);

    private static MethodParameter Counted(string name, string en, string zh) => new(name, Whole, LocalizedText.Of(en, zh)) { Allowed = new(1, 1e6) };
}
