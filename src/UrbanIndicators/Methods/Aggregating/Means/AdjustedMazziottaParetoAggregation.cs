using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// Adjusted Mazziotta–Pareto index: as the index, with scores rescaled between goalposts instead of standardised, so that years compare.
/// </summary>
internal sealed class AdjustedMazziottaParetoAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "adjusted-mazziotta-pareto", Phrase.Of("aggregation.adjusted-mazziotta-pareto"),
        "r = 60·(x − low) / (high − low) + 70, goalposts ref ± (max − min)/2; M − S²/M (penalty down) or M + S²/M over a place's r; "
        + "where S > M or M ≤ 0: M − S or M + S; Mazziotta and Pareto 2016")
{
    Basis = MethodBasis.Relative,
    Bounded = false,
    Parameters =
    [
        MazziottaParetoParameters.Penalty,
        new("reference", Word, Phrase.Of("adjusted-mazziotta-pareto.reference"))
        {
            Words = ["mean", "middle"],
            Default = new MethodValue("mean"),
        },
        new("goalposts", Numbers, Phrase.Of("adjusted-mazziotta-pareto.goalposts")) { Points = MethodPoints.Goalpost },
        MazziottaParetoParameters.Deviation("population"),
        MazziottaParetoParameters.OwnRange,
    ],
})
{
    /// <summary>With fixed goalposts nothing is learnt from places.</summary>
    public override bool Learns(MethodArguments arguments) => !AdjustedMazziottaPareto.HasGoalposts(arguments);

    public override Aggregator? Fit(AggregationContext context) => AdjustedMazziottaPareto.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) =>
        AdjustedMazziottaPareto.Read(setting, constants);
}
