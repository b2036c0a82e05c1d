using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>PROMETHEE II: by how much a place is preferred to those of the reference, less by how much they are preferred to it.</summary>
internal sealed class PrometheeAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "promethee-2", LocalizedText.Of("PROMETHEE II", "偏好顺序结构评估法（PROMETHEE II）"),
        "φ = Σ w·φj / Σ w, φj = Σ (P(x − b) − P(b − x))/(n − 1) over the n reference scores b; (φ + 1)/2 × scale; Brans and Vincke 1985")
{
    Missing = LocalizedText.Of("a child is compared with the reference rows that have it; weights renormalised over the children present", "每个子项只与具有该子项的参照行比较；权重在现有子项间重新归一"),
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("preference", Word, LocalizedText.Of("P(d): usual d > 0; u-shape d > q; v-shape d/p up to 1; level ½ above q, 1 above p; linear from q to p", "偏好函数 P(d)：usual 为 d > 0；u-shape 为 d > q；v-shape 为 d/p，至 1 为止；level 超过 q 为 ½，超过 p 为 1；linear 由 q 到 p 线性"))
        {
            Words = ["usual", "u-shape", "v-shape", "level", "linear"],
            Default = new MethodValue("usual"),
        },
        new("q", Number, LocalizedText.Of("a lead up to which places are indifferent, in points of the scale", "无差异阈值，以标尺分数计")) { Points = MethodPoints.Distance, Allowed = new(0, 1e9) },
        new("p", Number, LocalizedText.Of("a lead from which preference is whole, in points of the scale", "严格偏好阈值，以标尺分数计")) { Points = MethodPoints.Distance, Allowed = new(double.Epsilon, double.MaxValue) },
    ],
})
{
    public override Aggregator? Fit(AggregationContext context) => PrometheeAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => PrometheeAggregator.Read(setting, constants);
}
