using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Grey relational analysis (灰色关联分析): how closely the scores of a place follow the ideal ones.</summary>
internal sealed class GreyAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "grey-relational", LocalizedText.Of("Grey relational analysis", "灰色关联分析"),
        "ξ = (Δmin + rho·Δmax)/(Δ + rho·Δmax), Δ = ideal − x; γ = Σ w·ξ / Σ w × scale; Deng 1982")
{
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("rho", Number, LocalizedText.Of("the distinguishing coefficient", "分辨系数")) { Allowed = new(0.001, 1), Default = new MethodValue(0.5) },
        new("ideal", Word, LocalizedText.Of("the ideal series: the best scores of the reference, or full marks", "参考数列：参照总体各子项的最优得分，或满分"))
        {
            Words = ["best", "top"],
            Default = new MethodValue("best"),
        },
    ],
})
{
    public override Aggregator? Fit(AggregationContext context) => GreyAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => GreyAggregator.Read(setting, constants);
}
