using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>UI4360 on: stages, weight sets, saved models.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor CustomWeightsInvalid = Error("UI4360",
        ("node \"{0}\": the registered weighting {1} gave no weights; expected {2} finite numbers of at least 0, not all 0", "节点“{0}”：注册的赋权方法 {1} 未给出有效权重，应为 {2} 个不小于 0 且不全为 0 的有限数"),
        ("correct the function", "请更正该函数"));
}
