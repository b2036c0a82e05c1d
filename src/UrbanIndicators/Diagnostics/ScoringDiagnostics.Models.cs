using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>UI4410 to UI4429: what saved models hold, and what must be learnt so that it can be saved. Of a saved model the first argument is the JSON path.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor ModelKeyUnknown = Error("UI4410",
        ("{0}: there can be no key \"{1}\" here; expected {2}", "{0}：此处不能有键“{1}”，应为：{2}"),
        ("take it out, or fit the model again and save it", "请删除该键，或重新拟合并保存模型"));

    public static readonly DiagnosticDescriptor ModelKeyMissing = Error("UI4411",
        ("{0}: the key \"{1}\" is missing", "{0}：缺少键“{1}”"),
        ("fit the model again and save it", "请重新拟合并保存模型"));

    public static readonly DiagnosticDescriptor ModelKeyTwice = Error("UI4412",
        ("{0}: the key \"{1}\" stands twice", "{0}：键“{1}”重复"),
        ("keep the one that was saved, or fit the model again and save it", "请保留原先保存的一个，或重新拟合并保存模型"));

    public static readonly DiagnosticDescriptor ModelValueWrong = Error("UI4413",
        ("{0}: expected {1} (was {2})", "{0}：应为{1}（实际为 {2}）"),
        ("fit the model again and save it", "请重新拟合并保存模型"));

    public static readonly DiagnosticDescriptor ModelOfLaterVersion = Error("UI4414",
        ("{0}: a model of version 1.0 has no such thing ({1})", "{0}：1.0 版的模型没有此项（{1}）"),
        ("write back the version it was saved with, or fit the model again and save it", "请改回保存时的版本，或重新拟合并保存模型"));

    public static readonly DiagnosticDescriptor LearntUnusable = Error("UI4415",
        ("\"{0}\": what {1} learnt cannot be calculated with: {2} is {3}, expected {4}", "“{0}”：方法 {1} 学得的结果无法用于计算：{2} 为 {3}，应为{4}"),
        ("look for values or scores many orders of magnitude apart, or use another method", "请检查数量级相差过大的数值或得分，或改用其他方法"));

    public static readonly DiagnosticDescriptor ChildBoundedAlone = Warning("UI4416",
        ("node \"{0}\": \"{2}\" is 0 in every complete reference row of {1}; only its own largest score bounds its weight", "节点“{0}”：在方法 {1} 的所有完整参照行中“{2}”均为 0，其权重仅受自身最大得分约束"),
        ("fill the gaps by imputation, or fit on other rows", "请插补缺失值，或更换参照总体"));
}
