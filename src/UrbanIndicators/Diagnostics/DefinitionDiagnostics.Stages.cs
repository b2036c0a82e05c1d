using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>Denominators, stages and weight sets.</content>
internal static partial class DefinitionDiagnostics
{
    public static readonly DiagnosticDescriptor DenominatorWithFormula = Error(
        "UI1170",
        ("\"{0}\" has both a formula and a denominator", "“{0}”同时设了公式和分母"),
        ("keep one: a formula can divide by itself", "请只保留一个：公式本身即可相除"));

    public static readonly DiagnosticDescriptor DenominatorOfItself = Error(
        "UI1171",
        ("\"{0}\" is its own denominator", "“{0}”以自身为分母"),
        ("name the variable it is to be divided by", "请写出作为分母的变量"));

    public static readonly DiagnosticDescriptor DenominatorUnknown = Error(
        "UI1172",
        ("the denominator of \"{1}\" is \"{0}\", which is neither a variable nor an indicator", "“{1}”的分母“{0}”既不是变量也不是指标"),
        ("{2}", "{2}"));

    public static readonly DiagnosticDescriptor ScreenEmpty = Error(
        "UI1173",
        ("\"screen\" asks for nothing", "“screen”未给出任何条件"),
        ("give minimum-data, minimum-non-zero or exclude, or remove it", "请给出 minimum-data、minimum-non-zero 或 exclude，或将其删除"));

    public static readonly DiagnosticDescriptor StagesInvalid = Error(
        "UI1174",
        ("\"stages\" must name derive first, then screen, impute, treat and normalise in any order, each once (was {0})", "“stages”应以 derive 开头，其后 screen、impute、treat、normalise 各一次，次序任意（实为 {0}）"),
        ("write for example [derive, impute, screen, treat, normalise]", "例如 [derive, impute, screen, treat, normalise]"));

    public static readonly DiagnosticDescriptor WeightSetNamedAsMethod = Error(
        "UI1175",
        ("the weight set \"{0}\" has the name of a weighting method", "权重集“{0}”与赋权方法重名"),
        ("give it another id", "请换一个标识"));

    public static readonly DiagnosticDescriptor WeightSetNodeUnknown = Error(
        "UI1176",
        ("\"{0}\" is no node with children", "“{0}”不是有下级的节点"),
        ("{1}", "{1}"));

    public static readonly DiagnosticDescriptor WeightSetUnknown = Error(
        "UI1178",
        ("\"{1}\" is to combine \"{0}\", which is neither a weight set nor a weighting", "“{1}”要组合的“{0}”既不是权重集，也不是赋权方法"),
        ("{2}", "{2}"));

    public static readonly DiagnosticDescriptor WeightSetsInCircle = Error(
        "UI1179",
        ("the weight set \"{0}\" is combined of itself, directly or through others", "权重集“{0}”直接或间接地引用了自身"),
        ("remove the circle", "请消除循环引用"));

    public static readonly DiagnosticDescriptor WeightSetsTooMany = Error(
        "UI1180",
        ("there may be {0} weight sets at most (there are {1})", "权重集最多 {0} 个（实为 {1} 个）"),
        ("divide them over several frameworks", "请分到多个指标体系中"));

    public static readonly DiagnosticDescriptor WeightSetChildUnknown = Error(
        "UI1177",
        ("\"{0}\" is not in the tree", "“{0}”不在指标树中"),
        ("{1}", "{1}"));
}
