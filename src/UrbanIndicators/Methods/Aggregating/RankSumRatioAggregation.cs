using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Rank-sum ratio (秩和比法): the weighted mean of a place's ranks in the reference, as a share of the highest rank.</summary>
internal sealed class RankSumRatioAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "rank-sum-ratio", LocalizedText.Of("Rank-sum ratio", "秩和比法（RSR）"),
        "RSR = Σ w·R/n / Σ w, R the rank among the n of the reference, 1 the worst, ties the mean; × scale; grades by RSR = a + b·probit at the usual probits; Tian Fengtiao 1988")
{
    Missing = LocalizedText.Of("a child is ranked among the reference rows that have it; weights renormalised over the children present", "每个子项只在具有该子项的参照行中编秩；权重在现有子项间重新归一"),
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("ranks", Word, LocalizedText.Of("whole ranks, or ranks interpolated between the smallest and the largest score", "整次秩，或在最小与最大得分之间内插的非整次秩"))
        {
            Words = ["whole", "interpolated"],
            Default = new MethodValue("whole"),
        },
        new("grades", Whole, LocalizedText.Of("the number of grades the explanation tells", "解释中的分档数")) { Allowed = new(3, 10), Default = new MethodValue(3.0) },
    ],
})
{
    public override Aggregator? Fit(AggregationContext context) => RankSumRatioAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => RankSumRatioAggregator.Read(setting, constants);
}
