using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>VIKOR: a compromise between the regret of the whole (S) and the largest regret of a single child (R).</summary>
internal sealed class VikorAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "vikor", LocalizedText.Of("VIKOR", "折衷排序法（VIKOR）"),
        "S = Σ w·d / Σ w, R = max w·d / Σ w, d = (f* − x)/(f* − f⁻); Q = v·(S − S*)/(S⁻ − S*) + (1 − v)·(R − R*)/(R⁻ − R*); (1 − Q) × scale; Opricovic and Tzeng 2004")
{
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("v", Number, LocalizedText.Of("the weight of the regret of the whole, against that of the worst child", "群体效用的权重（相对于最大个体遗憾）")) { Allowed = new(0, 1), Default = new MethodValue(0.5) },
    ],
})
{
    public override Aggregator? Fit(AggregationContext context) => VikorAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => VikorAggregator.Read(setting, constants);
}
