using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>UI4200 on: weights learnt from data and combined weights; UI4220 on: notes about them.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor WeightsTooFewRows = Error("UI4200",
        ("node \"{0}\": {1} learns weights from at least {2} places with values (there are {3})", "节点“{0}”：方法 {1} 至少需要 {2} 个有值的地方（实际 {3} 个）"),
        ("give more places, fit on a reference, or give the weights (given, equal, or by experts)", "请提供更多地方，指定参照总体，或直接给定权重（given、equal 或专家赋权）"));

    public static readonly DiagnosticDescriptor WeightsTooFewCompleteRows = Error("UI4201",
        ("node \"{0}\": {1} uses places that have a value for every child, and there are {3} of {4} (at least {2} are needed); \"{5}\" lacks most values",
            "节点“{0}”：方法 {1} 只用各子项均有值的地方，{4} 个地方中仅有 {3} 个（至少需要 {2} 个）；“{5}”缺失最多"),
        ("impute missing values, take that child away, or use entropy, critic or standard-deviation, which take each column by itself",
            "请先填补缺失值，去掉该子项，或改用逐列计算的 entropy、critic、standard-deviation"));

    public static readonly DiagnosticDescriptor WeightsNothingVaries = Error("UI4202",
        ("node \"{0}\": {1} cannot weigh children that do not tell places apart (all alike: {2}; without values: {3})",
            "节点“{0}”：各子项都不能区分各地，方法 {1} 无法赋权（全部相同：{2}；没有数值：{3}）"),
        ("give the weights (given, equal, or by experts)", "请直接给定权重（given、equal 或专家赋权）"));

    public static readonly DiagnosticDescriptor WeightsNeedValues = Error("UI4203",
        ("node \"{0}\": {1} with \"of: values\" needs children that are indicators for which more or less is better, and {2} is a node or has the direction range",
            "节点“{0}”：方法 {1} 采用“of: values”时，各子项须为方向为 higher 或 lower 的指标，而 {2} 是节点或方向为 range"),
        ("write \"of: scores\"", "请改为“of: scores”"));

    public static readonly DiagnosticDescriptor WeightsNegative = Error("UI4204",
        ("node \"{0}\": {1} needs figures of at least 0, and \"{2}\" has {3}", "节点“{0}”：方法 {1} 要求数据不小于 0，而“{2}”有 {3}"),
        ("learn from scores normalised by min-max (\"of: scores\"), or use critic or standard-deviation", "请改用极差标准化后的得分（“of: scores”），或改用 critic、standard-deviation"));

    public static readonly DiagnosticDescriptor WeightsNotPositive = Error("UI4205",
        ("node \"{0}\": {1} divides by the figures and needs them above 0, and \"{2}\" has {3}", "节点“{0}”：方法 {1} 以数据为除数，要求大于 0，而“{2}”有 {3}"),
        ("learn from scores on a scale that begins above 0 (\"of: scores\", scale: [1, 100]), or use entropy or critic on scores",
            "请改用标尺起点大于 0 的得分（“of: scores”，scale: [1, 100]），或对得分使用 entropy、critic"));

    public static readonly DiagnosticDescriptor WeightsNoConflict = Error("UI4206",
        ("node \"{0}\": all children that vary rise and fall together exactly, so {1} finds no conflict between them: {2}", "节点“{0}”：有变化的子项完全同升同降，方法 {1} 找不到冲突性：{2}"),
        ("use entropy, standard-deviation or equal", "请改用 entropy、standard-deviation 或 equal"));

    public static readonly DiagnosticDescriptor WeightsPairUnknown = Error("UI4207",
        ("node \"{0}\": {1} cannot correlate \"{2}\" with \"{3}\": {4} places have both, and at least {5} that differ are needed",
            "节点“{0}”：方法 {1} 无法计算“{2}”与“{3}”的相关系数：两者均有值的地方只有 {4} 个，至少需要 {5} 个且有差异"),
        ("impute missing values, or use entropy or standard-deviation", "请先填补缺失值，或改用 entropy、standard-deviation"));

    public static readonly DiagnosticDescriptor WeightsLossUndetermined = Error("UI4208",
        ("node \"{0}\": the losses of {1} do not determine weights, since the same places are best in several children: {2}", "节点“{0}”：多个子项由同样的地方取得最优，方法 {1} 的损失不能确定权重：{2}"),
        ("use entropy, critic or merec", "请改用 entropy、critic 或 merec"));

    public static readonly DiagnosticDescriptor WeightsComponents = Error("UI4209",
        ("node \"{0}\": {1} keeps components either by number (1 to {2}) or by share of variance (components: {3}, variance: {4})",
            "节点“{0}”：方法 {1} 按个数（1 至 {2}）或按方差占比保留主成分，二者只能取一（components：{3}，variance：{4}）"),
        ("give one of them, or neither to keep those with an eigenvalue above 1", "请只给出其一；都不给则保留特征值大于 1 的主成分"));

    public static readonly DiagnosticDescriptor WeightsImportances = Error("UI4210",
        ("node \"{0}\": {1} needs an importance for each of {2} children, at least 0 and not all 0 (were {3})", "节点“{0}”：方法 {1} 需为 {2} 个子项各给一个重要性，不小于 0 且不全为 0（实际为 {3}）"),
        ("correct importances, or leave them out for a balanced index", "请更正 importances，或不给以求各子项均衡"));

    public static readonly DiagnosticDescriptor WeightsImportanceImpossible = Error("UI4211",
        ("node \"{0}\": {1} finds no weights of at least 0 under which the children agree with the index: they work against each other", "节点“{0}”：各子项相互抵消，方法 {1} 找不到使其与指数同向的非负权重"),
        ("check the directions, or divide the node", "请检查指标方向，或拆分该节点"));

    public static readonly DiagnosticDescriptor WeightsCombineTooFew = Error("UI4212",
        ("node \"{0}\": {1} needs at least two different weight sets (of: {2})", "节点“{0}”：方法 {1} 至少需要两个不同的权重集（of：{2}）"),
        ("name two or more sets, each once", "请给出两个或更多权重集，各列一次"));

    public static readonly DiagnosticDescriptor WeightsCombineShares = Error("UI4213",
        ("node \"{0}\": {1} takes shares only with \"by: additive\", one for each of {2} sets, at least 0 and not all 0 (were {3})",
            "节点“{0}”：方法 {1} 仅在“by: additive”时采用 shares，{2} 个权重集各一个，不小于 0 且不全为 0（实际为 {3}）"),
        ("correct shares, or leave them out", "请更正 shares，或不给"));

    public static readonly DiagnosticDescriptor WeightsCombineNothing = Error("UI4214",
        ("node \"{0}\": {1} multiplies the sets, and no child has a weight above 0 in all of them ({2})", "节点“{0}”：方法 {1} 将各权重集相乘，而没有子项在所有权重集中权重都大于 0（{2}）"),
        ("combine them by additive or game-theory", "请改用 additive 或 game-theory 组合"));

    public static readonly DiagnosticDescriptor WeightsNotCalculable = Error("UI4215",
        ("node \"{0}\": {1} cannot calculate with the size of \"{2}\", which lies between {3} and {4}; from 1e-150 to 1e150 is expected",
            "节点“{0}”：“{2}”的数值在 {3} 与 {4} 之间，方法 {1} 无法计算，应在 1e-150 至 1e150 之内"),
        ("give the indicator in another unit, or write \"of: scores\"", "请换用其他单位，或改为“of: scores”"));

    public static readonly DiagnosticDescriptor WeightsUnsolved = Error("UI4216",
        ("node \"{0}\": the linear programme of {1} for {2} ended without a solution, which only rounding can bring about", "节点“{0}”：方法 {1} 针对{2}的线性规划未能求解，这只可能由舍入误差造成"),
        ("look for figures many orders of magnitude apart, or use another weighting", "请检查数量级相差过大的数值，或改用其他赋权方法"));

    public static readonly DiagnosticDescriptor WeightsNoValues = Note("UI4220",
        ("node \"{0}\": children without any value got the weight 0 by {1}: {2}", "节点“{0}”：没有任何数值的子项由方法 {1} 得权重 0：{2}"),
        ("", ""));

    public static readonly DiagnosticDescriptor WeightsConstantChild = Note("UI4221",
        ("node \"{0}\": children that are alike in all places got the weight 0 by {1}: {2}", "节点“{0}”：各地全部相同的子项由方法 {1} 得权重 0：{2}"),
        ("", ""));

    public static readonly DiagnosticDescriptor WeightsRowsLeftOut = Note("UI4222",
        ("node \"{0}\": {1} learnt its weights from the {2} of {3} rows that have a value for every child", "节点“{0}”：方法 {1} 由 {3} 行中各子项均有值的 {2} 行学得权重"),
        ("", ""));

    public static readonly DiagnosticDescriptor WeightsSetAgainst = Note("UI4223",
        ("node \"{0}\": {1} by game theory gives {2} a coefficient that is not positive ({3}); its size was taken, as is usual", "节点“{0}”：方法 {1} 的博弈论组合中，{2} 的系数不为正（{3}），按惯例取其绝对值"),
        ("combine the sets by additive with shares if that is not meant", "如不合本意，请改用 additive 并给出 shares"));

    public static readonly DiagnosticDescriptor WeightsImportanceNotReached = Note("UI4224",
        ("node \"{0}\": {1} comes as near to the importances asked as weights of at least 0 allow; the largest difference of a share is {2}, and the weight is 0 for: {3}",
            "节点“{0}”：在非负权重下，方法 {1} 只能接近所要求的重要性，占比最大相差 {2}，权重为 0 的子项：{3}"),
        ("", ""));

    public static readonly DiagnosticDescriptor WeightsFewerComponents = Note("UI4226",
        ("node \"{0}\": {1} keeps {3} of {2} components asked for; the others have an eigenvalue of 0, since children follow from one another", "节点“{0}”：要求 {2} 个主成分，方法 {1} 只保留 {3} 个；其余特征值为 0，因为有子项可由其他子项推出"),
        ("", ""));

    public static readonly DiagnosticDescriptor WeightsAgainstComponent = Note("UI4225",
        ("node \"{0}\": {2} run against the first component of {1}; the size of a loading counts, not its sign", "节点“{0}”：{2} 与方法 {1} 的第一主成分方向相反；权重取载荷的绝对值"),
        ("check their directions", "请检查其优劣方向"));
}
