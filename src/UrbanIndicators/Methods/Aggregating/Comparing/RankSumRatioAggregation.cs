using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Rank-sum ratio (秩和比法): the weighted mean of a place's ranks in the reference, as a share of the highest rank.</summary>
internal sealed class RankSumRatioAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "rank-sum-ratio", Phrase.Of("aggregation.rank-sum-ratio"),
        "RSR = Σ w·R/n / Σ w, R the rank among the n of the reference, 1 the worst, ties the mean; × scale; grades by RSR = a + b·probit "
        + "at the usual probits; Tian Fengtiao 1988")
{
    Missing = Phrase.Of("rank-sum-ratio.a-child-is-ranked-among"),
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("ranks", Word, Phrase.Of("rank-sum-ratio.ranks"))
        {
            Words = ["whole", "interpolated"],
            Default = new MethodValue("whole"),
        },
        new("grades", Whole, Phrase.Of("rank-sum-ratio.grades")) { Allowed = new(3, 10), Default = new MethodValue(3.0) },
    ],
})
{
    public override Aggregator? Fit(AggregationContext context) => RankSumRatioAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) =>
        RankSumRatioAggregator.Read(setting, constants);
}
