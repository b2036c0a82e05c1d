using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>UI4320 on: missing values and outliers.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor TreatmentTooFewValues = Note("UI4340",
        ("indicator \"{0}\": {2} values are too few for {1}, at least {3} are needed; it was not tested and is left as it is", "指标“{0}”：只有 {2} 个值，{1} 至少需要 {3} 个；未作检验，保持原值"),
        ("", ""));

    public static readonly DiagnosticDescriptor TreatmentOfConstant = Note("UI4341",
        ("indicator \"{0}\": all {2} values are {3}, there is nothing for {1} to treat", "指标“{0}”：全部 {2} 个值都是 {3}，{1} 无需处理"),
        ("", ""));

    public static readonly DiagnosticDescriptor TreatmentStillFails = Warning("UI4342",
        ("indicator \"{0}\": after {1} the skewness of {2} and the kurtosis of {3} are still above {4} and {5}", "指标“{0}”：{1} 处理后偏度 {2}、峰度 {3} 仍超过 {4} 与 {5}"),
        ("look at the values, allow more points, use another treatment, or normalise it by rank", "请检查数据，放宽可调整的个数，改用其他处理方法，或按名次标准化"));

    public static readonly DiagnosticDescriptor ValuesTreated = Note("UI4343",
        ("indicator \"{0}\", {1}: {2} (skewness {3}, kurtosis {4})", "指标“{0}”，{1}：{2}（偏度 {3}，峰度 {4}）"),
        ("", ""));

    public static readonly DiagnosticDescriptor WinsoriseTies = Warning("UI4344",
        ("indicator \"{0}\": at least {2} places share the value {3}, and {1} may treat only {4} more: they are left as they are", "指标“{0}”：至少有 {2} 个地方同为 {3}，而 {1} 还可调整 {4} 个值，故保持原值"),
        ("allow more points, or use a transform", "请放宽可调整的个数，或改用变换"));

    public static readonly DiagnosticDescriptor TransformNotPositive = Error("UI4345",
        ("indicator \"{0}\": {1} without an offset needs values above 0 (the smallest is {2})", "指标“{0}”：不加偏移的 {1} 要求所有值大于 0（最小为 {2}）"),
        ("leave out \"offset: none\", or write \"treat: none\" for it", "请去掉“offset: none”，或为其写“treat: none”"));

    public static readonly DiagnosticDescriptor TransformOfLowTail = Error("UI4346",
        ("indicator \"{0}\": {1} without an offset draws in high values, and its tail is of low ones (skewness {2}, or \"tail: low\" is asked for)", "指标“{0}”：不加偏移的 {1} 只能收拢高值，而该指标为低值长尾（偏度 {2}，或指定了“tail: low”）"),
        ("leave out \"offset: none\"", "请去掉“offset: none”"));

    public static readonly DiagnosticDescriptor PowerAtLimit = Warning("UI4347",
        ("indicator \"{0}\": the likeliest power for {1} lies at the end of the search ({2})", "指标“{0}”：{1} 的极大似然幂位于搜索区间端点（{2}）"),
        ("give lambda, or use a logarithm or winsorising", "请指定 lambda，或改用对数变换、缩尾处理"));
}
