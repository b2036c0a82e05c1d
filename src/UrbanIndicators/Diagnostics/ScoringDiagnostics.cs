using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <summary>UI4xxx: scoring.</summary>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor NothingToScore = Error("UI4001",
        ("no indicator of the index \"{0}\" can be scored", "指数“{0}”中没有可计分的指标"),
        ("give targets for the phase or year asked, or a normalisation that needs none", "为所选阶段或年份设定目标，或改用不需要目标的标准化方法"));

    public static readonly DiagnosticDescriptor NoSuchPhase = Error("UI4002",
        ("there is no phase \"{0}\"; expected one of: {1}", "没有阶段“{0}”，可选：{1}"),
        ("ask for one of them", "请选择其中之一"));

    public static readonly DiagnosticDescriptor NoSuchTargetSet = Error("UI4003",
        ("there is no target set \"{0}\"; expected one of: {1}", "没有目标集“{0}”，可选：{1}"),
        ("ask for one of them, or for none", "请选择其中之一，或不指定"));

    public static readonly DiagnosticDescriptor RelativeOnOnePlace = Error("UI4004",
        ("indicator \"{0}\": {1} compares places, and {2} places with a value are too few to learn from", "指标“{0}”：方法 {1} 需要比较多个地方，而可供学习的地方只有 {2} 个"),
        ("give more places, fit on a reference, or normalise it by attainment, goalposts, bands or a curve", "请提供更多地方，指定参照总体，或改用目标达成率、门柱、分档、曲线"));

    public static readonly DiagnosticDescriptor ConstantColumn = Error("UI4005",
        ("indicator \"{0}\": {1} cannot tell places apart, since all {2} values are {3}", "指标“{0}”：全部 {2} 个值都是 {3}，方法 {1} 无法区分各地"),
        ("take it out of the tree, or normalise it by attainment, goalposts, bands or a curve", "请将其移出指标树，或改用目标达成率、门柱、分档、曲线"));

    public static readonly DiagnosticDescriptor OutsideDomain = Error("UI4006",
        ("indicator \"{0}\" of {1}: {2} needs {3} (was {4})", "{1} 的指标“{0}”：方法 {2} 需要{3}（实际为 {4}）"),
        ("correct the value, or normalise the indicator by linear goalposts", "请更正该值，或改用线性门柱"));

    public static readonly DiagnosticDescriptor AttainmentTargetNegative = Error("UI4007",
        ("indicator \"{0}\": attainment needs a target of at least 0 (was {1})", "指标“{0}”：目标达成率要求目标不小于 0（实际为 {1}）"),
        ("normalise it by goalposts: ratios mean nothing for negative values and interval scales", "请改用门柱：负值和间隔尺度的比值没有意义"));

    public static readonly DiagnosticDescriptor AttainmentOfZero = Error("UI4008",
        ("indicator \"{0}\": a target of at least 0 is met by every value, so attainment says nothing", "指标“{0}”：目标“至少为 0”总能达到，目标达成率没有意义"),
        ("give a target above 0, or normalise it by goalposts", "请给出大于 0 的目标，或改用门柱"));

    public static readonly DiagnosticDescriptor NeedsGoalposts = Error("UI4009",
        ("indicator \"{0}\": {1} needs goalposts with worst and best", "指标“{0}”：方法 {1} 需要 goalposts 的 worst 与 best"),
        ("add goalposts: {{ worst: …, best: … }} to it", "请为其添加 goalposts: {{ worst: …, best: … }}"));

    public static readonly DiagnosticDescriptor NegativeUnderMean = Error("UI4010",
        ("node \"{0}\": {1} is not defined for negative scores, and \"{2}\" can have them", "节点“{0}”：{1} 不适用于负分，而“{2}”可能为负"),
        ("use the arithmetic mean, another normalisation, a range from 0 on, or a floor", "请改用算术平均、其他标准化方法，让 range 从 0 起，或设置 floor"));

    public static readonly DiagnosticDescriptor GradesNeedAbsolute = Error("UI4011",
        ("node \"{0}\" has {1}, but its score is relative to other places (through \"{2}\")", "节点“{0}”设有{1}，但其得分取决于其他地方（经由“{2}”）"),
        ("normalise what is below it by attainment, goalposts, bands, a curve or pass-fail, or take away {1}", "请将其下指标改为绝对方法（达成率、门柱、分档、曲线、达标），或去掉{1}"));

    public static readonly DiagnosticDescriptor NoReferenceRows = Error("UI4012",
        ("there is no row of the reference to fit on ({0})", "没有可供拟合的参照行（{0}）"),
        ("give data of that period and group, or change fit", "请提供该时期和分组的数据，或修改 fit"));

    public static readonly DiagnosticDescriptor NoSuchPeriod = Error("UI4013",
        ("there is no row of the period {0}; the data has {1}", "没有时期 {0} 的数据；现有 {1}"),
        ("ask for one of these periods", "请选择其中之一"));

    public static readonly DiagnosticDescriptor UnknownMethod = Error("UI4014",
        ("\"{0}\" needs the method \"{1}\", which is not registered", "“{0}”需要方法“{1}”，但该方法未注册"),
        ("register it in the MethodRegistry that is given", "请在所用的 MethodRegistry 中注册"));

    public static readonly DiagnosticDescriptor NotAModel = Error("UI4015",
        ("this is not a saved model: {0}", "这不是保存的模型：{0}"),
        ("load a file written by ScoringModel.Save", "请加载由 ScoringModel.Save 写出的文件"));

    public static readonly DiagnosticDescriptor NewerModel = Error("UI4016",
        ("the model is of version {0}; this library reads up to {1}", "模型版本为 {0}，本库最高可读 {1}"),
        ("use a newer release of the library, or save the model with this one", "请使用更新的库版本，或用本版本重新保存模型"));

    public static readonly DiagnosticDescriptor NoData = Error("UI4017",
        ("the data has no rows", "数据没有任何行"),
        ("give at least one place", "请至少提供一个地方"));

    public static readonly DiagnosticDescriptor ScoreOutsideScale = Error("UI4018",
        ("indicator \"{0}\": {1} gives scores outside the scale of {2} to {3} (was {4})", "指标“{0}”：方法 {1} 的得分超出标尺 {2} 至 {3}（实际为 {4}）"),
        ("correct the steps or points, or the scale", "请更正分档或折点，或修改标尺"));

    public static readonly DiagnosticDescriptor AttainmentOfZeroByPassFail = Note("UI4101",
        ("indicator \"{0}\": the target is 0 and no goalposts.worst is given, so it was scored pass or fail", "指标“{0}”：目标为 0 且未给出 goalposts.worst，按达标/未达标计分"),
        ("give the value that earns no points as goalposts.worst for a graded score", "如需分级计分，请在 goalposts.worst 给出得零分的值"));

    public static readonly DiagnosticDescriptor EqualWeightsAssumed = Note("UI4102",
        ("no weights are given under {0}: the children left without one were given weight 1", "“{0}”下未给出权重的子项按权重 1 计算"),
        ("", ""));

    public static readonly DiagnosticDescriptor NotScoredNoTarget = Note("UI4103",
        ("{1} indicators have no target for {0} and are not scored: {2}", "有 {1} 个指标在{0}没有目标，不计分：{2}"),
        ("", ""));

    public static readonly DiagnosticDescriptor NotScoredNoDirection = Note("UI4104",
        ("indicator \"{0}\" has no direction: reported, not scored", "指标“{0}”没有优劣方向：只报告，不计分"),
        ("", ""));

    public static readonly DiagnosticDescriptor TargetsCarriedForward = Note("UI4105",
        ("{0} targets were due before {1} and are carried forward: {2}", "有 {0} 个目标在{1}之前到期，沿用至今：{2}"),
        ("", ""));

    public static readonly DiagnosticDescriptor TargetsOverdue = Note("UI4106",
        ("{0} targets were due before the data's period and are held against it as overdue: {1}", "有 {0} 个目标在数据时期之前已到期，按逾期对照：{1}"),
        ("ask for a phase or a year to choose other targets", "如需其他目标，请指定阶段或年份"));

    public static readonly DiagnosticDescriptor TargetsFromDefaultSet = Note("UI4107",
        ("{0} indicators have no target in the set \"{1}\"; the set without a name served: {2}", "有 {0} 个指标在目标集“{1}”中没有目标，采用未命名目标集：{2}"),
        ("", ""));

    public static readonly DiagnosticDescriptor TargetsByDefault = Note("UI4108",
        ("no phase or year was asked: each indicator is held against its first target due at or after {0}", "未指定阶段或年份：各指标对照 {0} 起最先到期的目标"),
        ("", ""));

    public static readonly DiagnosticDescriptor ChangeNotComputed = Warning("UI4109",
        ("\"{0}\": the target is a change against {1}, which this version does not compute; it counts as no target", "“{0}”：目标为相对 {1} 年的变化，本版本不计算，视为没有目标"),
        ("give the target as a value (at-least, at-most, between)", "请以数值给出目标（at-least、at-most、between）"));

    public static readonly DiagnosticDescriptor FittedOnScored = Note("UI4110",
        ("{0} learnt from the {1} rows being scored, pooled over places and periods: adding a place changes the scores of all", "{0} 由被评的 {1} 行（各地各期合并）拟合：增加地方会改变所有得分"),
        ("set fit: {{ period, group }} to freeze it on a reference", "如需固定，请设置 fit: {{ period, group }}"));

    public static readonly DiagnosticDescriptor FittedOnReference = Note("UI4111",
        ("{0} learnt from the {1} rows of the reference ({2})", "{0} 由参照总体的 {1} 行（{2}）拟合"),
        ("", ""));

    public static readonly DiagnosticDescriptor MixedBasis = Warning("UI4112",
        ("node \"{0}\" mixes absolute scores ({1}) with relative ones ({2})", "节点“{0}”混合了绝对得分（{1}）与相对得分（{2}）"),
        ("use one kind below one node where you can", "同一节点下尽量使用同一类方法"));

    public static readonly DiagnosticDescriptor ZeroUnderMean = Warning("UI4113",
        ("node \"{0}\": \"{1}\" scores its lowest place 0, and under its method ({2}) that makes the node 0", "节点“{0}”：“{1}”会让最差的地方得 0 分，在{2}下整个节点为 0"),
        ("set a floor, or a range that begins above 0, such as range: [1, 100]", "请设置 floor，或让 range 从大于 0 开始，例如“range: [1, 100]”"));

    public static readonly DiagnosticDescriptor Clipped = Note("UI4114",
        ("{0} scores lie beyond the ends of the scale and were cut to it: {1}", "有 {0} 个得分超出标尺两端，已截断：{1}"),
        ("", ""));

    public static readonly DiagnosticDescriptor Provisional = Note("UI4115",
        ("{0} of {1} scores of the index are provisional: coverage is below {2:0.##} (no grade, no rank)", "指数得分 {1} 个中有 {0} 个为暂定：覆盖率低于 {2:0.##}（不评级、不排名）"),
        ("", ""));

    public static readonly DiagnosticDescriptor ZeroCulprit = Note("UI4116",
        ("node \"{0}\" is 0 for {1} rows because a child scores 0, for example \"{2}\" of {3}", "节点“{0}”有 {1} 行因某个子项得 0 分而为 0，例如 {3} 的“{2}”"),
        ("", ""));

    public static readonly DiagnosticDescriptor AssumedStatus = Note("UI4117",
        ("weights, cuts and goalposts of this framework are {0} unless they say otherwise", "本指标体系的权重、分档与门柱值，除另有说明外，均为{0}"),
        ("", ""));

    public static readonly DiagnosticDescriptor FloorUsed = Note("UI4118",
        ("node \"{0}\": scores below {1} were raised to {1} before they were combined ({2})", "节点“{0}”：低于 {1} 的得分在{2}前提高到 {1}"),
        ("", ""));

    public static readonly DiagnosticDescriptor FormulaFaults = Warning("UI4119",
        ("indicator \"{0}\": the formula {1} divides by zero, leaves its domain or overflows in {2} rows, first for {3}; there the value is missing", "指标“{0}”：公式 {1} 在 {2} 行出现除以零、超出定义域或溢出，首个为 {3}；这些值按缺失处理"),
        ("check the values it uses there", "请检查所用的值"));

    public static readonly DiagnosticDescriptor ShapleyRefused = Note("UI4120",
        ("node \"{0}\" has {1} children: losses under {2} are shared exactly for up to 12 only, so they are not given", "节点“{0}”有 {1} 个子项：{2} 的失分仅能对不超过 12 个子项精确分摊，故不给出"),
        ("group the children into smaller nodes", "请将子项归入更小的节点"));

    public static readonly DiagnosticDescriptor BottomLineUndetermined = Note("UI4121",
        ("bottom line \"{0}\" cannot be judged in {1} of {2} rows for want of a value or a target: undetermined, not passed", "底线指标“{0}”在 {2} 行中有 {1} 行因缺少数值或目标无法判断：为“未定”，不算通过"),
        ("", ""));

    public static readonly DiagnosticDescriptor QualifiedValues = Note("UI4122",
        ("{0} values are bounds or approximations in their source and were scored as they stand: {1}", "有 {0} 个值在来源中为界限值或约数，按原数计分：{1}"),
        ("", ""));

    public static readonly DiagnosticDescriptor NoGradeForRelative = Note("UI4123",
        ("no grade is given to nodes whose scores are relative to other places: {0}", "得分取决于其他地方的节点不评级：{0}"),
        ("", ""));

    public static readonly DiagnosticDescriptor MarkedStatus = Note("UI4124",
        ("marked {0} by the framework: {1}", "指标体系标为“{0}”的有：{1}"),
        ("", ""));

    public static readonly DiagnosticDescriptor ColumnNotUsed = Warning("UI4125",
        ("the data has a column \"{0}\" that is neither an indicator nor a variable of the framework; it was not used", "数据中的列“{0}”既不是该指标体系的指标也不是变量，未使用"),
        ("correct its id, or leave it out{1}", "请更正其编号，或去掉该列{1}"));

    public static readonly DiagnosticDescriptor ValuesOutsideValid = Warning("UI4126",
        ("indicator \"{0}\": {1} values lie outside what is possible ({2}), first {3} for {4}", "指标“{0}”：有 {1} 个值超出可能范围（{2}），首个为 {4} 的 {3}"),
        ("check them, or the formula or the valid range", "请检查这些值，或检查公式与 valid 范围"));

    public static readonly DiagnosticDescriptor ZeroWeight = Note("UI4127",
        ("what has the weight 0 is not scored: {0}", "权重为 0 的项不计分：{0}"),
        ("", ""));
}
