using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Mazziotta–Pareto index: the mean of standardised scores, less (or plus) what they differ among each other.</summary>
internal sealed class MazziottaParetoAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "mazziotta-pareto", Phrase.Of("aggregation.mazziotta-pareto"),
        "z = 100 + 10·(x − mean) / sd; M − S²/M (penalty down) or M + S²/M, M and S mean and sd of a place's z; where S > M or M ≤ 0: M "
        + "− S or M + S; De Muro, Mazziotta and Pareto 2011")
{
    Basis = MethodBasis.Relative,
    Bounded = false,
    Parameters = [MazziottaParetoParameters.Penalty, MazziottaParetoParameters.Deviation("sample"), MazziottaParetoParameters.OwnRange],
})
{
    public override Aggregator? Fit(AggregationContext context) => MazziottaParetoAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) =>
        MazziottaParetoAggregator.Read(setting, constants);
}
