using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>UI4270 to UI4299: aggregations. The first argument is the node, the second the method.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor AggregationNeedsPlaces = Error("UI4270",
        ("node \"{0}\": {1} compares places, and at most {2} of the reference rows has a score in any child; at least 2 are expected", "节点“{0}”：方法 {1} 需要比较多个地方，而参照总体中任一子项至多有 {2} 行得分，至少应有 2 行"),
        ("give more places, fit on a reference, or aggregate by a mean", "请提供更多地方，指定参照总体，或改用平均类合成方法"));

    public static readonly DiagnosticDescriptor NothingVaries = Error("UI4271",
        ("node \"{0}\": {1} cannot tell places apart: on the {2} reference rows no child has different scores above 0", "节点“{0}”：方法 {1} 无法区分各地：参照总体 {2} 行中没有任何子项的得分有差异且大于 0"),
        ("fit on other rows, or aggregate by a mean", "请更换参照总体，或改用平均类合成方法"));

    public static readonly DiagnosticDescriptor TooManyReferenceRows = Error("UI4272",
        ("node \"{0}\": {1} compares every place with every row of the reference, and {2} rows are more than the {3} allowed", "节点“{0}”：方法 {1} 要将每个地方与参照总体逐行比较，{2} 行超过上限 {3} 行"),
        ("fit on a smaller reference (fit: {{ period, group }}), or use promethee-2, which takes any number of rows and keeps all their scores in the model", "请用较小的参照总体（fit: {{ period, group }}），或改用 promethee-2（行数不限，但全部得分会存入模型）"));

    public static readonly DiagnosticDescriptor ShareLimitsOfScores = Error("UI4283",
        ("node \"{0}\": the share limits of {1} leave no weights for {2} children (share-low {3}, share-high {4})", "节点“{0}”：方法 {1} 的份额限制使 {2} 个子项无权重可取（share-low {3}，share-high {4}）"),
        ("keep share-low at or below, and share-high at or above, one divided by the number of children", "share-low 不应大于、share-high 不应小于子项个数的倒数"));

    public static readonly DiagnosticDescriptor NoCompleteRow = Error("UI4284",
        ("node \"{0}\": {1} needs a reference row with a score in every child and one above 0, and none of {2} has", "节点“{0}”：方法 {1} 需要至少一个各子项均有得分且有大于 0 者的参照行，而 {2} 行中没有"),
        ("fill the gaps by imputation, fit on other rows, or aggregate by a mean", "请插补缺失值，更换参照总体，或改用平均类合成方法"));

    public static readonly DiagnosticDescriptor OwaOneOf = Error("UI4273",
        ("node \"{0}\": {1} takes one of its parameters, not several ({2})", "节点“{0}”：方法 {1} 只能给出一个参数，不能同时给出（{2}）"),
        ("keep one of them", "请保留其中一个"));

    public static readonly DiagnosticDescriptor OwaWeights = Error("UI4274",
        ("node \"{0}\": {1} needs {2} weights, one for each rank, of at least 0 and not all 0 (was {3})", "节点“{0}”：方法 {1} 需要 {2} 个权重，每个名次一个，不小于 0 且不全为 0（实际为 {3}）"),
        ("give one weight for each scored child, the best rank first, or name a quantifier", "请按名次从高到低为每个计分子项给出一个权重，或指定量词"));

    public static readonly DiagnosticDescriptor OwaMoreThanChildren = Error("UI4275",
        ("node \"{0}\": {1} asks for {2}: {3}, and the node has {4} scored children", "节点“{0}”：方法 {1} 要求 {2}: {3}，而该节点只有 {4} 个计分子项"),
        ("ask for at most as many as there are", "所取个数不得超过子项个数"));

    public static readonly DiagnosticDescriptor PreferenceThresholds = Error("UI4276",
        ("node \"{0}\": {1} with the preference {2} takes these thresholds and no others: {3}", "节点“{0}”：方法 {1} 的偏好函数 {2} 只接受以下阈值：{3}"),
        ("give them in points of the scale, or choose another preference", "请以标尺上的分数给出，或改用其他偏好函数"));

    public static readonly DiagnosticDescriptor FuzzyMemberships = Error("UI4277",
        ("node \"{0}\": the memberships of {1} must be {2} to {3} rows [a, b, c] or [a, b, c, d] of rising numbers, from the lowest grade to the highest, overlapping so that every score belongs to a grade", "节点“{0}”：方法 {1} 的隶属函数应为 {2} 至 {3} 行递增的 [a, b, c] 或 [a, b, c, d]，由最低级到最高级，且相互重叠，使每个得分都属于某一级"),
        ("correct the rows, or leave them out for five even triangles", "请更正各行，或省略以采用五个均匀的三角形"));

    public static readonly DiagnosticDescriptor FuzzyValues = Error("UI4278",
        ("node \"{0}\": the values of {1} must be {2} rising numbers from {3} to {4}, one for each grade (was {5})", "节点“{0}”：方法 {1} 的等级分值应为 {2} 个介于 {3} 与 {4} 之间的递增数，每级一个（实际为 {5}）"),
        ("correct them, or leave them out: the peaks of the grades are taken then", "请更正，或省略以采用各级的峰值"));

    public static readonly DiagnosticDescriptor CouplingNeedsTwo = Error("UI4279",
        ("node \"{0}\": {1} is a relation between children, and the node has {2}; at least 2 scored ones are expected", "节点“{0}”：方法 {1} 衡量子项之间的关系，而该节点只有 {2} 个，至少应有 2 个计分子项"),
        ("give the node more children, or aggregate by a mean", "请增加子项，或改用平均类合成方法"));

    public static readonly DiagnosticDescriptor AggregationRange = Error("UI4280",
        ("node \"{0}\": the range of {1} must be two rising numbers [low, high], neither beyond 1e100 (was {2})", "节点“{0}”：方法 {1} 的范围应为两个递增的数 [低，高]（实际为 {2}）"),
        ("write for example [0, 100]", "例如写作 [0, 100]"));

    public static readonly DiagnosticDescriptor ChildTakesNoPart = Warning("UI4281",
        ("node \"{0}\": {1} learnt nothing about \"{2}\", which has no score, or one and the same, on the reference rows; it takes no part", "节点“{0}”：参照总体中“{2}”没有得分或得分全部相同，方法 {1} 无从学习，该子项不参与合成"),
        ("take it out of the node, or fit on other rows", "请将其移出该节点，或更换参照总体"));

    public static readonly DiagnosticDescriptor OwnRange = Note("UI4282",
        ("the scores of node \"{0}\" under {1} keep the method's own range, {2} to {3} for most places; losses are not shared among its children", "节点“{0}”在方法 {1} 下保留其自身的取值范围，多数地方在 {2} 至 {3} 之间；失分不在子项间分摊"),
        ("give range: [0, 100] to put them on a scale", "如需换算到标尺，请给出 range: [0, 100]"));

    public static readonly DiagnosticDescriptor GoalpostsNarrow = Warning("UI4285",
        ("node \"{0}\": between the goalposts {2} of {1} a score of {3} becomes r = {4}; where the mean M of a place's r is below their deviation S, the penalty is S instead of S²/M", "节点“{0}”：按 {1} 的门柱 {2}，得分 {3} 变为 r = {4}；一地各 r 的均值 M 小于其标准差 S 时，惩罚项取 S 而非 S²/M"),
        ("put the goalposts where the scores lie, such as the ends of the scale", "请将门柱设在得分的实际范围，例如标尺两端"));

    public static readonly DiagnosticDescriptor ParameterBeside = Error("UI4286",
        ("node \"{0}\": {1} has no use for {2} when {3} is given", "节点“{0}”：方法 {1} 在给出 {3} 时不使用 {2}"),
        ("leave one of the two out", "请去掉其中一个"));

    public static readonly DiagnosticDescriptor NoScoreFound = Warning("UI4287",
        ("node \"{0}\": {1} found no score for {2} rows although children of theirs have scores, first {3}", "节点“{0}”：有 {2} 行的子项有得分，但方法 {1} 未能得出该节点的得分，首个为 {3}"),
        ("look for scores many orders of magnitude apart, or children that are 0 on the whole reference", "请检查数量级相差过大的得分，或在整个参照总体中均为 0 的子项"));
}
