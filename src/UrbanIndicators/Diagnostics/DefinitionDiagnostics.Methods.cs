using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>UI1200 on: parameters of methods held against the framework.</content>
internal static partial class DefinitionDiagnostics
{
    public static readonly DiagnosticDescriptor NameUnknown = Error(
        "UI1200",
        ("\"{1}\" of the method \"{0}\" names \"{2}\", which is {3}", "方法“{0}”的“{1}”中的“{2}”{3}"),
        ("{4}", "{4}"));

    public static readonly DiagnosticDescriptor CombinedNeedsParameters = Error(
        "UI1201",
        ("\"{1}\" names the weighting \"{0}\", which needs a parameter (\"{2}\") and so cannot be named alone", "“{1}”直接引用了赋权方法“{0}”，而该方法需要参数（“{2}”）"),
        ("make a weight set of it (\"weight-sets: {{ my-set: {{ method: {{ {0}: … }} }} }}\") and name that", "请将其写成权重集（“weight-sets: {{ my-set: {{ method: {{ {0}: … }} }} }}”），再引用该权重集"));

    public static readonly DiagnosticDescriptor PointsOutsideScale = Error(
        "UI1202",
        ("{0} is in points of the scale from {1} to {2}, and must be {3} (was {4})", "{0} 以标尺 {1} 到 {2} 的分数计，应为 {3}（实为 {4}）"),
        ("give it in points of this scale", "请按该标尺的分数给出"));

    public static readonly DiagnosticDescriptor TransformAfterNormalising = Error(
        "UI1203",
        ("\"{0}\" would follow on normalising, as \"stages\" has it, and make of scores figures that are no points of the scale", "按“stages”的次序，“{0}”在标准化之后，会使得分变为不在标尺上的数值"),
        ("put \"treat\" before \"normalise\", or treat by winsorise", "请将“treat”移到“normalise”之前，或改用 winsorise"));

    public static readonly DiagnosticDescriptor WeightsIgnored = Error(
        "UI1204",
        ("the weight set \"{0}\" gives \"{1}\" a weight by id, and weighs the children of \"{2}\" by {3}, which does not use it", "权重集“{0}”按标识给出“{1}”的权重，同时又以 {3} 为“{2}”的下级赋权，而该方法不使用给定权重"),
        ("take \"{1}\" out of \"given\", or add \"nodes: {{ {2}: given }}\"", "请从“given”中去掉“{1}”，或添加“nodes: {{ {2}: given }}”"));

    public static readonly DiagnosticDescriptor IndexWeighted = Error(
        "UI1205",
        ("\"{0}\" is the index itself, which has no weight", "“{0}”是指数本身，没有权重"),
        ("name what stands below it", "请写其下级"));

    public static readonly DiagnosticDescriptor WeightsOfSomeChildren = Warning(
        "UI1210",
        ("of the children of \"{0}\" the weights given by id name {1}; these keep the weight they had: {2}", "“{0}”的下级中，按标识给出权重的有 {1}；以下各项仍用原有权重：{2}"),
        ("name all children of a node, so that their weights are on one scale", "请给出同一节点下全部下级的权重，使其口径一致"));

    public static readonly DiagnosticDescriptor OwnMethodsKept = Note(
        "UI1211",
        ("what has a method of its own keeps it, and {0} is not used for: {1}", "已有自身方法的项保持不变，{0} 不用于：{1}"),
        ("give these another method by id, or take their own out of the framework", "请按标识为其另行指定方法，或从指标体系中去掉其自身方法"));
}
