using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <summary>The tree, indicators, targets and formulas.</summary>
internal static partial class DefinitionDiagnostics
{
    public static readonly DiagnosticDescriptor WeightInvalid = Error(
        "UI1100",
        ("\"weight\" must be a finite number of at least 0 (was \"{0}\")", "“weight”应为不小于 0 的有限数（原文“{0}”）"),
        ("{1}", "{1}"));

    public static readonly DiagnosticDescriptor WeightsAllZero = Error(
        "UI1101",
        ("all children of \"{0}\" have the weight 0", "“{0}”的所有子节点权重均为 0"),
        ("give at least one a weight above 0, or leave all weights out", "请至少给一个子节点正权重，或全部省略权重"));

    public static readonly DiagnosticDescriptor NodeWithoutChildren = Error(
        "UI1102",
        ("the node \"{0}\" has no children", "节点“{0}”没有子节点"),
        ("give it children; an indicator stands in the tree as \"- indicator: {0}\"", "请添加子节点；指标在树中写作“- indicator: {0}”"));

    public static readonly DiagnosticDescriptor IndicatorUnknown = Error(
        "UI1103",
        ("there is no indicator \"{0}\"", "没有指标“{0}”"),
        ("{1}", "{1}"));

    public static readonly DiagnosticDescriptor IndicatorUsedTwice = Error(
        "UI1104",
        ("the indicator \"{0}\" stands in the tree a second time; the first is at {1}", "指标“{0}”在树中重复出现，首次出现于 {1}"),
        ("keep it in one place: it would count twice", "请只保留一处，否则会重复计分"));

    public static readonly DiagnosticDescriptor DirectionNoneInTree = Warning(
        "UI1105",
        ("\"{0}\" stands in the tree but has the direction none: it is reported, never scored", "“{0}”在树中，但方向为 none：只报告、不计分"),
        ("give it a direction, or take it out of the tree", "请设定方向，或移出指标树"));

    public static readonly DiagnosticDescriptor IndicatorOutsideTree = Note(
        "UI1106",
        ("\"{0}\" stands in no node: it is reported, not scored", "“{0}”不在任何节点中：只报告、不计分"),
        ("", ""));

    public static readonly DiagnosticDescriptor LeafKey = Error(
        "UI1107",
        ("a leaf (\"indicator: {1}\") has no key \"{0}\"", "叶节点（“indicator: {1}”）没有键“{0}”"),
        ("move it to the indicator itself, or remove it", "请移到指标定义中，或删除"));

    public static readonly DiagnosticDescriptor GoalpostsContradictDirection = Error(
        "UI1120",
        ("with the direction {0}, best must be {1} worst (was worst {2}, best {3})", "方向为 {0} 时，best 应{1} worst（实为 worst {2}、best {3}）"),
        ("swap worst and best, or change the direction", "请交换 worst 与 best，或更改方向"));

    public static readonly DiagnosticDescriptor GoalpostsWithoutDirection = Error(
        "UI1121",
        ("goalposts make no sense for \"{0}\" with the direction {1}", "“{0}”方向为 {1}，不能设门柱"),
        ("remove them, or set the direction to higher or lower; for a range use the method curve", "请删除，或将方向改为 higher 或 lower；区间型可用 curve 方法"));

    public static readonly DiagnosticDescriptor GoalpostsMissing = Error(
        "UI1122",
        ("\"{0}\" is scored by goalposts but has not both worst and best", "“{0}”按 goalposts 计分，但未同时给出 worst 与 best"),
        ("add \"goalposts: {{ worst: …, best: … }}\", or choose another method for it", "请添加“goalposts: {{ worst: …, best: … }}”，或为其选用其他方法"));

    public static readonly DiagnosticDescriptor GoalpostsNotPositive = Error(
        "UI1123",
        ("\"{0}\" is scored on a logarithmic scale, which needs goalposts above 0 (was worst {1}, best {2})", "“{0}”按对数计分，两个门柱均应大于 0（实为 worst {1}、best {2}）"),
        ("choose positive goalposts, or the form linear", "请选用正的门柱，或改用 linear"));

    public static readonly DiagnosticDescriptor RangeNotTaken = Error(
        "UI1124",
        ("the method \"{1}\" cannot score \"{0}\", whose direction is range", "方法“{1}”不能用于方向为 range 的“{0}”"),
        ("choose attainment, pass-fail, curve or bands for it", "请为其选用 attainment、pass-fail、curve 或 bands"));

    public static readonly DiagnosticDescriptor TargetMissing = Warning(
        "UI1125",
        ("\"{0}\" is scored by {1} but has no target: it will count as missing", "“{0}”按 {1} 计分但没有目标，将按缺失处理"),
        ("add a target, or choose another method for it", "请添加目标，或为其选用其他方法"));

    public static readonly DiagnosticDescriptor TargetNegative = Error(
        "UI1126",
        ("\"{0}\" is scored by attainment, a ratio to the target, which has no meaning for the negative target {1}", "“{0}”按目标达成率（与目标之比）计分，目标 {1} 为负时无意义"),
        ("choose goalposts for it", "请为其选用 goalposts"));

    public static readonly DiagnosticDescriptor RollUpNotComputed = Warning(
        "UI1127",
        ("\"roll-up\" of \"{0}\" is checked but not computed by this version: values of larger places have to be given", "“{0}”的“roll-up”已检查，但本版尚不计算：上级空间单元的值须直接给出"),
        ("give the values at the level that is scored", "请直接提供计分层级的数据"));

    public static readonly DiagnosticDescriptor BottomLineWithoutTarget = Error(
        "UI1128",
        ("\"{0}\" is a bottom line but has no target to miss", "“{0}”是底线指标，但没有可判定的目标"),
        ("add a target, or remove \"bottom-line\"", "请添加目标，或删除“bottom-line”"));

    public static readonly DiagnosticDescriptor TargetComparators = Error(
        "UI1140",
        ("{0} needs exactly one of {1} (has {2})", "{0}必须有且只有 {1} 之一（现有：{2}）"),
        ("give one of them and no other", "请给出其中一个，且只给一个"));

    public static readonly DiagnosticDescriptor TargetDue = Error(
        "UI1141",
        ("a target needs exactly one of by and phase (has {0})", "目标必须有且只有 by 与 phase 之一（现有：{0}）"),
        ("write \"by: 2035\" or \"phase: …\"", "请写“by: 2035”或“phase: …”"));

    public static readonly DiagnosticDescriptor TargetContradictsDirection = Error(
        "UI1142",
        ("a target \"{0}\" contradicts the direction {1}, which takes {2}", "目标“{0}”与方向 {1} 矛盾，该方向应使用 {2}"),
        ("change the comparator or the direction", "请更改比较方式或方向"));

    public static readonly DiagnosticDescriptor PhaseUnknown = Error(
        "UI1143",
        ("there is no phase \"{0}\"", "没有阶段“{0}”"),
        ("{1}", "{1}"));

    public static readonly DiagnosticDescriptor TargetConflict = Error(
        "UI1144",
        ("\"{0}\" has two different targets due in {1} in {2}; the other is at {3}", "“{0}”在{2}中有两个不同的 {1} 年目标，另一个位于 {3}"),
        ("keep one, or put them into different sets (set: …)", "请保留一个，或放入不同的目标集（set: …）"));

    public static readonly DiagnosticDescriptor TargetRepeated = Warning(
        "UI1145",
        ("\"{0}\" has the same target due in {1} twice; the other is at {2}", "“{0}”的 {1} 年目标重复，另一个位于 {2}"),
        ("remove one of the two", "请删除其中一个"));

    public static readonly DiagnosticDescriptor TargetLooser = Warning(
        "UI1146",
        ("the target {1} of \"{0}\" due in {2} is looser than {3} due in {4}", "“{0}”的 {2} 年目标 {1} 比 {4} 年目标 {3} 宽松"),
        ("check the two figures", "请核对两个数值"));

    public static readonly DiagnosticDescriptor ChangeInvalid = Error(
        "UI1147",
        ("\"change\" must be a signed number with \"%\" or \"pp\" (was \"{0}\")", "“change”应为带正负号的数加“%”或“pp”（原文“{0}”）"),
        ("write \"+3 pp\" for percentage points or \"-30 %\" for percent of the baseline", "百分点写作“+3 pp”，相对基期的百分比写作“-30 %”"));

    public static readonly DiagnosticDescriptor ChangeNotComputed = Warning(
        "UI1148",
        ("the relative target of \"{0}\" is checked but not computed by this version", "“{0}”的相对目标已检查，但本版尚不计算"),
        ("add an absolute target for the same year if you need one", "如有需要，请为同一年份添加绝对目标"));

    public static readonly DiagnosticDescriptor KeyNeedsOther = Error(
        "UI1149",
        ("\"{0}\" has a meaning only beside \"{1}\"", "“{0}”只能与“{1}”同时使用"),
        ("remove it, or add \"{1}\"", "请删除，或添加“{1}”"));

    public static readonly DiagnosticDescriptor TargetOutsideValid = Warning(
        "UI1150",
        ("the target {0} lies outside the valid values from {1} to {2}", "目标 {0} 超出有效值范围 {1} 到 {2}"),
        ("check the target, the unit and \"valid\"", "请核对目标、单位与“valid”"));

    public static readonly DiagnosticDescriptor BaselineNotBefore = Error(
        "UI1151",
        ("the baseline year {0} is not before the year it is due, {1}", "基期 {0} 不早于到期年 {1}"),
        ("correct \"from\"", "请更正“from”"));

    public static readonly DiagnosticDescriptor FormulaInvalid = Error(
        "UI1160",
        ("this is no formula: {0}", "公式有误：{0}"),
        ("write for example \"[part] / [whole] * 100\", with + - * / ( ) min max abs ln sqrt if", "例如“[part] / [whole] * 100”，可用 + - * / ( ) min max abs ln sqrt if"));

    public static readonly DiagnosticDescriptor FormulaReferenceUnknown = Error(
        "UI1161",
        ("the formula of \"{1}\" names \"{0}\", which is neither a variable nor an indicator", "“{1}”的公式引用了“{0}”，它既不是变量也不是指标"),
        ("{2}", "{2}"));

    public static readonly DiagnosticDescriptor FormulaCycle = Error(
        "UI1162",
        ("the formulas run in a circle: {0}", "公式形成循环：{0}"),
        ("remove one of these references", "请删除其中一处引用"));
}
