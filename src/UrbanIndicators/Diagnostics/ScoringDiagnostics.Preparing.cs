using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>UI4320 on: missing values and outliers.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor NothingToImputeFrom = Warning("UI4320",
        ("indicator \"{0}\": there is no value {1} could learn from, so its missing values stay missing", "指标“{0}”：没有任何值可供 {1} 学习，缺失值保持缺失"),
        ("give data for it, take it out of the tree, or impute it by a constant", "请提供数据，将其移出指标树，或用常数插补"));

    public static readonly DiagnosticDescriptor ImputationNeedsPeriods = Error("UI4321",
        ("indicator \"{0}\": {1} takes values of other periods, and the data has {2}", "指标“{0}”：{1} 需要其他时期的值，而数据只有 {2} 个时期"),
        ("give data of several periods, or impute it by median, group-median or nearest", "请提供多个时期的数据，或改用 median、group-median、nearest"));

    public static readonly DiagnosticDescriptor ImputationOnUnknown = Error("UI4322",
        ("indicator \"{0}\": {1} is to take \"{2}\", which is no scored indicator; there are: {3}", "指标“{0}”：{1} 所用的“{2}”不是计分指标；现有：{3}"),
        ("correct the id after on", "请更正 on 中的编号"));

    public static readonly DiagnosticDescriptor RegressionTooFewRows = Error("UI4323",
        ("indicator \"{0}\": {1} on {2} other indicators has {3} complete rows, at least {4} are needed", "指标“{0}”：{1} 使用 {2} 个其他指标，完整的行只有 {3} 行，至少需要 {4} 行"),
        ("choose fewer indicators, or such with more values", "请减少指标，或选用数据更全的指标"));

    public static readonly DiagnosticDescriptor RegressionSingular = Error("UI4324",
        ("indicator \"{0}\": {1} cannot use \"{2}\": over the {3} complete rows it does not vary, or follows from the indicators before it", "指标“{0}”：{1} 无法使用“{2}”：在 {3} 个完整行中它没有变化，或可由前面的指标推出"),
        ("leave \"{2}\" out of on", "请从 on 中去掉“{2}”"));

    public static readonly DiagnosticDescriptor RegressionFitted = Note("UI4325",
        ("indicator \"{0}\": {1} on {2} explains {4} of the variance over {3} complete rows (R²)", "指标“{0}”：{1} 以 {2} 在 {3} 个完整行上拟合，R² 为 {4}"),
        ("", ""));

    public static readonly DiagnosticDescriptor NearestTooManyRows = Error("UI4326",
        ("indicator \"{0}\": {1} keeps every row it learns from, and {2} rows are more than the {3} allowed", "指标“{0}”：{1} 需保存全部参照行，{2} 行超过上限 {3}"),
        ("freeze it on a smaller reference with fit: {{ period, group }}, or impute it by group-median", "请用 fit: {{ period, group }} 限定较小的参照总体，或改用 group-median"));

    public static readonly DiagnosticDescriptor NothingToMeasureOn = Error("UI4327",
        ("indicator \"{0}\": {1} needs other indicators that vary, and there is none", "指标“{0}”：{1} 需要其他有变化的指标，但没有"),
        ("name some in on, or impute it by median", "请在 on 中指定，或改用 median"));

    public static readonly DiagnosticDescriptor NoGroupsToImputeBy = Error("UI4328",
        ("indicator \"{0}\": {1} is to group by \"{2}\", which no row to learn from has; there are: {3}", "指标“{0}”：{1} 按“{2}”分组，但参照行都没有该项；可选：{3}"),
        ("correct by, or give the column with the places", "请更正 by，或在数据中提供该列"));

    public static readonly DiagnosticDescriptor GroupWithoutValues = Note("UI4329",
        ("indicator \"{0}\": {2} groups have no value, so {1} takes the figure of all, {4}, for them: {3}", "指标“{0}”：{1} 中有 {2} 个组没有任何值，采用总体的 {4}：{3}"),
        ("", ""));

    public static readonly DiagnosticDescriptor RowsWithoutGroup = Note("UI4330",
        ("{2} rows with missing values have no {3}; {1} takes the figure of all rows for them (\"{0}\" and the others it imputes)", "有缺失值的 {2} 行没有“{3}”；{1} 对其采用总体的数值（“{0}”及同法插补的其他指标）"),
        ("", ""));

    public static readonly DiagnosticDescriptor RowImputationOfRange = Warning("UI4331",
        ("indicator \"{0}\": {1} needs to know whether more or less is better, and its direction is a range; its missing values stay missing", "指标“{0}”：{1} 需要知道越大越好还是越小越好，而其方向为区间；缺失值保持缺失"),
        ("impute it by median or nearest", "请改用 median 或 nearest"));

    public static readonly DiagnosticDescriptor EmConverged = Note("UI4332",
        ("{1} converged after {2} rounds (\"{0}\" and the others it imputes)", "{1} 经 {2} 轮收敛（“{0}”及同法插补的其他指标）"),
        ("", ""));

    public static readonly DiagnosticDescriptor EmNotConverged = Warning("UI4333",
        ("{1} had not converged after {2} rounds (\"{0}\" and the others it imputes); its last figures were taken", "{1} 在 {2} 轮后仍未收敛（“{0}”及同法插补的其他指标），采用最后一轮的结果"),
        ("allow more iterations or a larger tolerance, or impute fewer indicators together", "请增加 iterations、放宽 tolerance，或减少一起插补的指标"));

    public static readonly DiagnosticDescriptor EmSingular = Warning("UI4334",
        ("{1}: the covariance is singular, so a ridge of 1e-6 was added (\"{0}\" and the others it imputes)", "{1}：协方差矩阵奇异，已加 1e-6 的岭（“{0}”及同法插补的其他指标）"),
        ("there are too few rows, or indicators that follow from one another: impute fewer together", "行数太少，或有些指标可由其他指标推出：请减少一起插补的指标"));

    public static readonly DiagnosticDescriptor CustomImputationInfinite = Error("UI4335",
        ("indicator \"{0}\": the registered imputation {1} gave an infinite value", "指标“{0}”：注册的插补方法 {1} 给出了无穷大"),
        ("let the function give a finite number, or NaN to leave values missing", "请让函数返回有限数，或返回 NaN 以保持缺失"));

    public static readonly DiagnosticDescriptor RegressionOnItself = Warning("UI4336",
        ("indicator \"{0}\" is the only one that {1} takes, so its own missing values stay missing", "指标“{0}”是 {1} 唯一所用的指标，其自身的缺失值保持缺失"),
        ("give it an imputation of its own", "请为其单独指定插补方法"));

    public static readonly DiagnosticDescriptor ImputationLeaves = Note("UI4337",
        ("indicator \"{0}\": of {3} missing values {1} leaves {2} missing, for want of other values to go by", "指标“{0}”：{3} 个缺失值中有 {2} 个因缺少可依据的其他值，{1} 未作插补"),
        ("", ""));

    public static readonly DiagnosticDescriptor ImputedOutsideValid = Warning("UI4338",
        ("indicator \"{0}\": {2} values imputed by {1} lie outside what is possible ({3}), first {4}", "指标“{0}”：{1} 插补的 {2} 个值超出可能范围（{3}），首个为 {4}"),
        ("impute it by median, group-median or nearest", "请改用 median、group-median 或 nearest"));

    public static readonly DiagnosticDescriptor NoOtherPeriods = Note("UI4339",
        ("no place of the data has a second period, so missing values that are filled in over time stay missing: {0}", "数据中没有任何地方具有两个以上时期，按时间插补的缺失值保持缺失：{0}"),
        ("score a panel that holds the earlier periods too", "请对包含其他时期的数据计分"));

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

    public static readonly DiagnosticDescriptor LambdaOfLogarithm = Error("UI4349",
        ("indicator \"{0}\": {1} with \"transform: log\" has no use for lambda ({2}), which is the power of box-cox", "指标“{0}”：{1} 采用“transform: log”时不使用 lambda（{2}），该参数是 box-cox 的幂"),
        ("write \"transform: box-cox\", or leave lambda out", "请写“transform: box-cox”，或去掉 lambda"));
}
