using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <content>UI4240 to UI4269: weights by experts, and the files of their judgements.</content>
internal static partial class ScoringDiagnostics
{
    public static readonly DiagnosticDescriptor JudgementRowCount = Error("UI4240",
        ("node \"{0}\", {1}: judgements has {2} rows; expected a matrix of {3} × {3} for each expert, one below the other", "节点“{0}”，{1}：judgements 有 {2} 行；应为每位专家一个 {3} × {3} 矩阵，依次向下排列"),
        ("give {3} rows for each expert, in the order of the node's children", "每位专家请按该节点下级的顺序给出 {3} 行"));

    public static readonly DiagnosticDescriptor JudgementRowLength = Error("UI4241",
        ("node \"{0}\", {1}: row {3} of {2} has {4} numbers; expected {5}", "节点“{0}”，{1}：{2} 的第 {3} 行有 {4} 个数，应为 {5} 个"),
        ("give a number for each, in the order of the node's children", "请按该节点下级的顺序逐一给出"));

    public static readonly DiagnosticDescriptor JudgementInvalid = Error("UI4242",
        ("node \"{0}\", {1}: the judgement of {2} on {3} is {4}; expected {5}", "节点“{0}”，{1}：{2}对{3}的判断为 {4}，应为{5}"),
        ("correct the judgement", "请更正该判断"));

    public static readonly DiagnosticDescriptor JudgementNotReciprocal = Error("UI4243",
        ("node \"{0}\", {1}: {2} judges \"{3}\" against \"{4}\" as {5}, and the other way round as {6}; their product should be 1", "节点“{0}”，{1}：{2}判断“{3}”对“{4}”为 {5}，反向为 {6}；二者之积应为 1"),
        ("expected {7} against {5}, with at least seven digits; in a file write 1/3, or leave one half blank", "与 {5} 对应的应为 {7}，至少七位有效数字；文件中可写 1/3，或将一半留空"));

    public static readonly DiagnosticDescriptor JudgementsInconsistent = Warning("UI4244",
        ("node \"{0}\", {1}: the judgements of {2} are inconsistent, CR = {3} (expected at most {4}); most of all \"{5}\" against \"{6}\", judged {7} where {8} would be consistent", "节点“{0}”，{1}：{2}的判断不一致，CR = {3}（应不超过 {4}）；最不一致的是“{5}”对“{6}”，判断为 {7}，一致时应为 {8}"),
        ("ask for these two to be judged again", "请重新判断这两项"));

    public static readonly DiagnosticDescriptor RandomIndexAbsent = Note("UI4245",
        ("node \"{0}\", {1}: for {2} items no random index is known, so there is CI and no CR (the tables end at {3})", "节点“{0}”，{1}：{2} 个项目没有随机一致性指标，只给出 CI 而无 CR（表至 {3} 为止）"),
        ("divide the node, or judge by best-worst", "请拆分该节点，或改用最优最劣法"));

    public static readonly DiagnosticDescriptor ExpertListInvalid = Error("UI4246",
        ("node \"{0}\", {1}: {2} has {3} entries; expected one for each of {4} experts, weights at least 0 and not all 0", "节点“{0}”，{1}：{2} 有 {3} 项；应为 {4} 位专家各一项，权重不小于 0 且不全为 0"),
        ("correct {2}, or leave it out", "请更正 {2}，或将其去掉"));

    public static readonly DiagnosticDescriptor NotAChild = Error("UI4247",
        ("node \"{0}\", {1}: {2} names \"{3}\", which is no child of the node; expected one of: {4}", "节点“{0}”，{1}：{2} 中的“{3}”不是该节点的下级，应为：{4}"),
        ("correct the name", "请更正名称"));

    public static readonly DiagnosticDescriptor OrderIncomplete = Error("UI4248",
        ("node \"{0}\", {1}: order lacks {2}; expected every child once, the most important first", "节点“{0}”，{1}：order 缺少 {2}；应列出全部下级各一次，最重要的在前"),
        ("add what is lacking", "请补全"));

    public static readonly DiagnosticDescriptor OrderTwice = Error("UI4249",
        ("node \"{0}\", {1}: order names \"{2}\" twice; expected every child once", "节点“{0}”，{1}：order 中“{2}”重复；每个下级应只出现一次"),
        ("take one of them away", "请去掉其中一个"));

    public static readonly DiagnosticDescriptor BestWorstUnclear = Error("UI4250",
        ("node \"{0}\", {1}: which child is the {3} of {2} is not clear, since {4} judgements are 1 (expected one)", "节点“{0}”，{1}：无法确定{2}的 {3}，有 {4} 个判断为 1（应只有一个）"),
        ("name it: {3}: [id], one for each expert", "请指明：{3}: [id]，每位专家一个"));

    public static readonly DiagnosticDescriptor BestWorstContradicted = Error("UI4251",
        ("node \"{0}\", {1}: {2} compares the best \"{3}\" with the worst \"{4}\" as {5} in best-to-others and as {6} in others-to-worst; expected two children and one figure", "节点“{0}”，{1}：{2}对最优“{3}”与最劣“{4}”的比较，在 best-to-others 中为 {5}，在 others-to-worst 中为 {6}；应为两个不同的下级且数值相同"),
        ("make the two figures the same", "请使两处数值一致"));

    public static readonly DiagnosticDescriptor BestWorstRows = Error("UI4252",
        ("node \"{0}\", {1}: best-to-others has {2} rows and others-to-worst {3}; expected one in each for every expert", "节点“{0}”，{1}：best-to-others 有 {2} 行，others-to-worst 有 {3} 行；每位专家应各一行"),
        ("add the rows that are missing", "请补全缺少的行"));

    public static readonly DiagnosticDescriptor BudgetTotalWrong = Error("UI4253",
        ("node \"{0}\", {1}: {2} dealt out {3} points; expected {4}", "节点“{0}”，{1}：{2}共分配 {3} 分，应为 {4} 分"),
        ("correct the points, or leave total out: shares are taken in any case", "请更正分数，或去掉 total（本就按份额计算）"));

    public static readonly DiagnosticDescriptor NothingGiven = Error("UI4254",
        ("node \"{0}\", {1}: {2} gives only noughts, from which no weights can be had; expected a number above 0", "节点“{0}”，{1}：{2}给出的全为 0，无法得出权重；至少应有一个大于 0"),
        ("correct the numbers", "请更正数值"));

    public static readonly DiagnosticDescriptor JudgementsEmpty = Error("UI4255",
        ("node \"{0}\", {1}: {2} has no rows; expected one for each expert", "节点“{0}”，{1}：{2} 没有任何行；每位专家应有一行"),
        ("give the judgements", "请给出判断"));

    public static readonly DiagnosticDescriptor RanksUnclear = Error("UI4256",
        ("node \"{0}\": {1} needs either order or ranks, and has none or both", "节点“{0}”：{1} 需要 order 或 ranks 之一，现在都没有或两者都有"),
        ("give order (ids, the most important first) for one expert, or ranks (a row for each expert)", "一位专家请用 order（id，最重要的在前），多位请用 ranks（每位一行）"));

    public static readonly DiagnosticDescriptor DelphiRoundsWrong = Error("UI4257",
        ("node \"{0}\", {1}: rounds is {2}; expected whole numbers, the rows of each round, that sum to the {3} rows of scores", "节点“{0}”，{1}：rounds 为 {2}；应为各轮行数（整数），合计等于 scores 的 {3} 行"),
        ("correct rounds, or leave it out when there was one round", "请更正 rounds；只有一轮时可去掉"));

    public static readonly DiagnosticDescriptor ShareLimitsImpossible = Error("UI4258",
        ("node \"{0}\", {1}: shares from {2} to {3} cannot sum to one over {4} children", "节点“{0}”，{1}：{4} 个下级的份额在 {2} 至 {3} 之间，合计不可能为 1"),
        ("keep share-low at or below 1/{4} and share-high at or above it", "请使 share-low 不大于、share-high 不小于 1/{4}"));

    public static readonly DiagnosticDescriptor NoPlaceToCompare = Error("UI4259",
        ("node \"{0}\": {1} needs places with scores for all children, not all 0; of {2} there is none", "节点“{0}”：{1} 需要各下级得分齐全且不全为 0 的地方；{2} 个地方中没有"),
        ("impute missing values, or use another weighting", "请插补缺失值，或改用其他赋权方法"));

    public static readonly DiagnosticDescriptor NegativeForWeights = Error("UI4260",
        ("node \"{0}\": {1} needs scores of at least 0 (the lowest of \"{2}\" is {3})", "节点“{0}”：{1} 要求得分不小于 0（“{2}”的最低分为 {3}）"),
        ("normalise by min-max, goalposts or attainment", "请改用极差、门柱或目标达成率标准化"));

    public static readonly DiagnosticDescriptor TooManyPlaces = Error("UI4261",
        ("node \"{0}\": {1} solves a programme for each place, and {2} places are too many (at most {3})", "节点“{0}”：{1} 需为每个地方求解一个规划，{2} 个地方过多（最多 {3} 个）"),
        ("fit on a reference period or group, or use another weighting", "请指定参照时期或分组，或改用其他赋权方法"));

    public static readonly DiagnosticDescriptor JudgementMethodUnknown = Error("UI4262",
        ("there is no file of judgements for the weighting {0}; expected one of: {1}", "赋权方法 {0} 没有对应的专家判断文件，应为：{1}"),
        ("name one of these", "请选择其中之一"));

    public static readonly DiagnosticDescriptor JudgementNodeUnknown = Error("UI4263",
        ("{0} is no node with children; expected one of: {1}", "{0} 不是含下级的节点，应为：{1}"),
        ("name the node whose children were judged", "请指明所判断的节点"));

    public static readonly DiagnosticDescriptor JudgementItemUnknown = Error("UI4264",
        ("{0} is no child of the node \"{1}\"; expected {2}", "{0} 不是节点“{1}”的下级，应为：{2}"),
        ("write an id, an alias or a name of a child; a column of remarks is called note", "请写下级的 id、别名或名称；备注列请命名为“备注”"));

    public static readonly DiagnosticDescriptor JudgementItemAbsent = Error("UI4265",
        ("node \"{0}\": {1} does not stand among {2}; expected every child once", "节点“{0}”：{2}中没有 {1}；每个下级应出现一次"),
        ("add it", "请补上"));

    public static readonly DiagnosticDescriptor JudgementItemTwice = Error("UI4266",
        ("\"{0}\" stands twice among {1}; expected every child once", "“{0}”在{1}中重复；每个下级应只出现一次"),
        ("take one of them away", "请去掉其中一个"));

    public static readonly DiagnosticDescriptor JudgementColumnAbsent = Error("UI4267",
        ("there is no column {0}", "没有{0}列"),
        ("add it: {1}", "请添加：{1}"));

    public static readonly DiagnosticDescriptor JudgementCellInvalid = Error("UI4268",
        ("{0} is not what is expected here: {1}", "{0} 不符合要求，应为{1}"),
        ("correct the cell", "请更正该单元格"));

    public static readonly DiagnosticDescriptor JudgementPairAbsent = Error("UI4269",
        ("{0} judges \"{1}\" against \"{2}\" neither way; expected one of the two", "{0}没有给出“{1}”与“{2}”之间的判断，至少应给出一个方向"),
        ("fill in one of the two cells", "请填写其中一格"));
}
