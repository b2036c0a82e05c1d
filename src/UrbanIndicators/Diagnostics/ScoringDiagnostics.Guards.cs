using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>UI4400 on: scores that are where they must not be, and what was asked for and cannot be done to some.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor CustomScoreOutsideScale = Error("UI4400",
        ("indicator \"{0}\" of {1}: the registered normalisation {2} gave {3}, outside the scale of {5} to {6} (rows: {4})", "{1} 的指标“{0}”：注册的标准化方法 {2} 给出 {3}，超出标尺 {5} 至 {6}（共 {4} 行）"),
        ("let the function give a score on the scale, or NaN for none; or change the scale", "请让函数返回标尺内的得分，没有得分时返回 NaN；或修改标尺"));

    public static readonly DiagnosticDescriptor CustomNodeOutsideScale = Error("UI4401",
        ("node \"{0}\" of {1}: the registered aggregation {2} gave {3}; expected a score from {5} to {6} (rows: {4})", "{1} 的节点“{0}”：注册的合成方法 {2} 给出 {3}，应为 {5} 至 {6} 的得分（共 {4} 行）"),
        ("let the function give a score on the scale, or NaN for none", "请让函数返回标尺内的得分，没有得分时返回 NaN"));

    public static readonly DiagnosticDescriptor StageLeavesScale = Error("UI4402",
        ("indicator \"{0}\" of {1}: {2}, which follows on normalising, put the score at {3}, outside the scale of {5} to {6} (rows: {4})", "{1} 的指标“{0}”：标准化之后的 {2} 使得分变为 {3}，超出标尺 {5} 至 {6}（共 {4} 行）"),
        ("put that stage before \"normalise\" in \"stages\", or choose another method for it", "请在“stages”中将该步骤移到“normalise”之前，或改用其他方法"));

    public static readonly DiagnosticDescriptor NegativeScore = Error("UI4403",
        ("indicator \"{0}\" of {1}: the score is {3}, and {2} is not defined for negative scores (rows: {4})", "{1} 的指标“{0}”：得分为 {3}，而{2}不适用于负分（共 {4} 行）"),
        ("correct the value, which lies outside what is possible, or set a floor", "请更正超出可能范围的数值，或设置 floor"));

    public static readonly DiagnosticDescriptor NotTreated = Note("UI4404",
        ("{0} is not done to what is scored against fixed values, whose outliers are real values: {1}", "{0} 不处理按固定值计分的指标，其离群值为真实值：{1}"),
        ("give an indicator a \"treat\" of its own, or normalise it by a method that compares places", "请为指标单独指定“treat”，或改用比较各地的标准化方法"));
}
