using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>UI4300 to UI4319: normalisation.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor CategoryProbabilities = Error("UI4300",
        ("indicator \"{0}\": {1} needs probabilities that rise between 0 and 1 (was {2})", "指标“{0}”：方法 {1} 的概率须在 0 与 1 之间递增（实际为 {2}）"),
        ("correct them, for example probabilities: [0.25, 0.5, 0.75]", "请更正，例如 probabilities: [0.25, 0.5, 0.75]"));

    public static readonly DiagnosticDescriptor CategoryScores = Error("UI4301",
        ("indicator \"{0}\": {1} has {2} probabilities and so needs {3} scores, from the worst category to the best (was {4})", "指标“{0}”：方法 {1} 有 {2} 个概率，须有由最差档到最优档的 {3} 个得分（实际为 {4}）"),
        ("give one score more than probabilities, none below the one before it, or leave scores out", "请给出比概率多一个且不递减的得分，或省略 scores"));

    public static readonly DiagnosticDescriptor TargetNotBeyondWorst = Error("UI4302",
        ("indicator \"{0}\": {1} measures the way from the worst value ({2}) to the target ({3}), which every place has reached", "指标“{0}”：方法 {1} 度量由最差值（{2}）到目标（{3}）的进程，而各地均已达到该目标"),
        ("give a more demanding target, or normalise it by attainment or goalposts", "请提高目标，或改用目标达成率、门柱"));

    public static readonly DiagnosticDescriptor ReferenceMissing = Error("UI4303",
        ("indicator \"{0}\": {1} needs the value of the place \"{2}\"{3}, and the data has none", "指标“{0}”：方法 {1} 需要“{2}”{3}的值，而数据中没有"),
        ("name a place by its key or name that has a value among the rows the model is fitted on, or normalise it by min-max", "请以编码或名称指定一个在拟合所用行中有值的地方，或改用极差标准化"));

    public static readonly DiagnosticDescriptor ReferenceAmbiguous = Error("UI4304",
        ("indicator \"{0}\": {1} cannot tell which place is meant by \"{2}\": {3}", "指标“{0}”：方法 {1} 无法确定“{2}”指哪一个地方：{3}"),
        ("name it by its key", "请以编码指定"));

    public static readonly DiagnosticDescriptor ReferenceAtWorst = Error("UI4305",
        ("indicator \"{0}\": {1} measures the way from the worst value ({4}) to that of \"{2}\" ({3}), which does not lie beyond it", "指标“{0}”：方法 {1} 度量由最差值（{4}）到“{2}”的值（{3}）的进程，而后者并不更优"),
        ("choose another reference place, or normalise it by min-max or goalposts", "请另选参照地，或改用极差标准化、门柱"));

    public static readonly DiagnosticDescriptor RatioOfNegative = Error("UI4306",
        ("indicator \"{0}\": {1} is a ratio, which negative values (the smallest is {2}) would turn round", "指标“{0}”：方法 {1} 为比值，负值（最小为 {2}）会使次序颠倒"),
        ("normalise it by min-max, z-score or goalposts", "请改用极差标准化、标准分或门柱"));

    public static readonly DiagnosticDescriptor RatioToZero = Error("UI4307",
        ("indicator \"{0}\": {1} is a ratio to the best value, which is 0", "指标“{0}”：方法 {1} 为与最优值之比，而最优值为 0"),
        ("normalise it by min-max, z-score or goalposts", "请改用极差标准化、标准分或门柱"));

    public static readonly DiagnosticDescriptor MeanNotPositive = Error("UI4308",
        ("indicator \"{0}\": {1} compares values with the mean by ratio, and the mean is {2}", "指标“{0}”：方法 {1} 以比值与均值比较，而均值为 {2}"),
        ("normalise it by z-score, which compares by difference", "请改用按差值比较的标准分"));

    public static readonly DiagnosticDescriptor SameForAll = Warning("UI4309",
        ("indicator \"{0}\": all {2} values are {3}, so {1} gives every place the same score", "指标“{0}”：全部 {2} 个值都是 {3}，方法 {1} 给各地的得分相同"),
        ("take it out of the tree if it is to tell places apart", "如需区分各地，请将其移出指标树"));

    public static readonly DiagnosticDescriptor ReferenceLatest = Note("UI4310",
        ("indicator \"{0}\": the reference is the value of \"{1}\" in {2}, its latest ({3})", "指标“{0}”：以“{1}”最近一期（{2}）的值 {3} 为参照"),
        ("give a period to choose another", "如需其他时期，请指定 period"));

    public static readonly DiagnosticDescriptor ReferencePeriodUnreadable = Error("UI4311",
        ("indicator \"{0}\": the period of {1} cannot be read (was \"{2}\")", "指标“{0}”：无法识别方法 {1} 的时期（实际为“{2}”）"),
        ("write a year, quarter or month such as 2023, 2023-Q4 or 2023-12", "请写年、季或月，例如 2023、2023-Q4、2023-12"));
}
