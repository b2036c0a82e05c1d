using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Adjusted Mazziotta–Pareto index: as the index, with scores rescaled between goalposts instead of standardised, so that years compare.</summary>
internal sealed class AdjustedMazziottaParetoAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "adjusted-mazziotta-pareto", LocalizedText.Of("Adjusted Mazziotta–Pareto index", "调整的马齐奥塔—帕累托指数（AMPI）"),
        "r = 60·(x − low) / (high − low) + 70, goalposts ref ± (max − min)/2; M − S²/M (penalty down) or M + S²/M over a place's r; where S > M or M ≤ 0: M − S or M + S; Mazziotta and Pareto 2016")
{
    Basis = MethodBasis.Relative,
    Bounded = false,
    Parameters =
    [
        MazziottaParetoParameters.Penalty,
        new("reference", Word, LocalizedText.Of("the score that becomes 100: the mean of the reference, or the middle of its range", "对应 100 的得分：参照总体的均值，或其全距的中点"))
        {
            Words = ["mean", "middle"],
            Default = new MethodValue("mean"),
        },
        new("goalposts", Numbers, LocalizedText.Of("fixed goalposts [low, high] on the children's scale; then nothing is learnt from places, and reference is refused", "子项标尺上的固定门柱 [低，高]；给出后不再由各地拟合，也不得再给 reference")) { Points = MethodPoints.Goalpost },
        MazziottaParetoParameters.Deviation("population"),
        MazziottaParetoParameters.OwnRange,
    ],
})
{
    /// <summary>With fixed goalposts nothing is learnt from places.</summary>
    public override bool Learns(MethodArguments arguments) => !AdjustedMazziottaPareto.HasGoalposts(arguments);

    public override Aggregator? Fit(AggregationContext context) => AdjustedMazziottaPareto.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => AdjustedMazziottaPareto.Read(setting, constants);
}
