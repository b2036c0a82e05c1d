using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>UI4360 on: stages, weight sets, saved models.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor CustomWeightsInvalid = Error("UI4360",
        ("node \"{0}\": the registered weighting {1} gave no weights; expected {2} numbers of at least 0 whose sum is finite and above 0", "节点“{0}”：注册的赋权方法 {1} 未给出有效权重，应为 {2} 个不小于 0 的数，且总和为正的有限数"),
        ("correct the function", "请更正该函数"));

    public static readonly DiagnosticDescriptor TransformUnderAbsolute = Error("UI4363",
        ("indicator \"{0}\": {1} turns values into figures without the unit, which {2} cannot score", "指标“{0}”：{1} 变换后的数值不再有原单位，{2} 无法计分"),
        ("treat it by winsorise or none, or normalise it by a relative method (min-max, z-score, percentile-rank)", "请改用 winsorise 或 none，或改用相对标准化方法（min-max、z-score、percentile-rank）"));

    public static readonly DiagnosticDescriptor ScreenedOutAll = Error("UI4364",
        ("screening leaves out all {0} rows", "筛查剔除了全部 {0} 行"),
        ("ask for less data, impute before screening, or only flag", "请降低数据要求，先插补再筛查，或仅作标记"));

    public static readonly DiagnosticDescriptor ModelChanged = Error("UI4365",
        ("the framework in the model is not the one it was fitted with", "模型中的指标体系与拟合时不一致"),
        ("fit the model again from the changed framework", "请用改动后的指标体系重新拟合"));

    public static readonly DiagnosticDescriptor WeightSetAllZero = Error("UI4366",
        ("the weight set \"{0}\" gives weight 0 to every scored child of node \"{1}\"", "权重集“{0}”使节点“{1}”下所有计分项的权重均为 0"),
        ("give one of them a weight above 0", "请至少为其中一项设大于 0 的权重"));

    public static readonly DiagnosticDescriptor WeightsFoundZero = Note("UI4380",
        ("node \"{0}\": {1} gives no weight to {2}; they take no part", "节点“{0}”：{1} 给出的权重为 0，以下各项不参与计算：{2}"),
        ("check whether they tell places apart", "请核对这些指标能否区分各地"));

    public static readonly DiagnosticDescriptor ScreenedOut = Note("UI4381",
        ("screening leaves out {0} of {1} rows: {2}", "筛查剔除 {0} 行（共 {1} 行）：{2}"),
        ("complete their data, or include them by name", "请补充数据，或按名称保留"));

    public static readonly DiagnosticDescriptor ScreeningFlagged = Note("UI4382",
        ("screening flags {0} of {1} rows with too little data; they are scored: {2}", "筛查标记 {0} 行（共 {1} 行）数据不足，但仍计分：{2}"),
        ("complete their data", "请补充数据"));

    public static readonly DiagnosticDescriptor ScreeningIncluded = Note("UI4383",
        ("{0} of {1} rows have too little data and stay because they are named: {2}", "{0} 行（共 {1} 行）数据不足，因指定保留而计分：{2}"),
        ("complete their data", "请补充数据"));

    public static readonly DiagnosticDescriptor ScreeningUnknownPlaces = Warning("UI4384",
        ("screening names places that are not in the data: {0}", "筛查中指定的地方不在数据中：{0}"),
        ("write their key or name as in the data", "请按数据中的代码或名称书写"));

    public static readonly DiagnosticDescriptor ValuesImputed = Note("UI4385",
        ("{0} missing values were imputed; they do not count as data: {1}", "已插补 {0} 个缺失值，不计入数据覆盖率：{1}"),
        ("the share imputed stands beside each score", "各得分旁列有插补占比"));
}
