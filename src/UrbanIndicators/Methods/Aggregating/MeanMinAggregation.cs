using UrbanIndicators.Definitions;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Mean-min function: between the mean (α = 0) and the minimum (α = 1, β = 0).</summary>
internal sealed class MeanMinAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "mean-min", LocalizedText.Of("Mean-min function", "均值—最小值函数"),
        "M − alpha·(√((M − m)² + beta²) − beta), M = Σ w·x / Σ w, m the smallest x; Casadio Tarabusi and Guarini 2013")
{
    LiesBetween = true,
    Parameters =
    [
        new("alpha", Number, LocalizedText.Of("how much unbalance costs, from 0 (the mean) to 1", "对不均衡的惩罚强度，0（即平均）至 1")) { Allowed = new(0, 1), Default = new MethodValue(0.5) },
        new("beta", Number, LocalizedText.Of("how far children make up for each other, in points of the scale; 0 not at all", "子项之间可相互弥补的程度，以标尺分数计；0 为完全不能")) { Points = MethodPoints.Distance, Allowed = new(0, 1e9), Default = new MethodValue(1.0) },
    ],
})
{
    public override Aggregator? Make(AggregationSetting setting) => MeanMinAggregator.Of(setting.Arguments);
}
