using UrbanIndicators.Methods.Weighting;

namespace UrbanIndicators.Cli.Texts;

/// <summary>The words of tables.</summary>
internal static class Labels
{
    public static readonly Phrase Rank = new("Rank", "排名");
    public static readonly Phrase Place = new("Place", "地区");
    public static readonly Phrase Period = new("Period", "时期");
    public static readonly Phrase Score = new("Score", "得分");
    public static readonly Phrase Grade = new("Grade", "等级");
    public static readonly Phrase Coverage = new("Coverage", "覆盖率");
    public static readonly Phrase Imputed = new("Imputed", "插补占比");
    public static readonly Phrase LeftOut = new("left out", "未计入");
    public static readonly Phrase Met = new("Met", "达标");
    public static readonly Phrase NotMet = new("Not met", "未达标");
    public static readonly Phrase BottomLinesShort = new("Bottom lines failed", "底线未达标");
    public static readonly Phrase NoData = new("No data", "无数据");
    public static readonly Phrase NoTarget = new("No target", "无目标");
    public static readonly Phrase NotApplicable = new("Not applicable", "不适用");
    public static readonly Phrase NotAssessed = new("Not assessed", "无标准");
    public static readonly Phrase Node = new("Dimension", "维度");
    public static readonly Phrase Weight = new("Weight", "权重");
    public static readonly Phrase PointsLost = new("Points lost", "失分");
    public static readonly Phrase PointsToTarget = new("Gain at target", "达标可增分");
    public static readonly Phrase Indicator = new("Indicator", "指标");
    public static readonly Phrase Value = new("Value", "现状值");
    public static readonly Phrase Target = new("Target", "目标值");
    public static readonly Phrase Due = new("Due", "目标年份");
    public static readonly Phrase Gap = new("Gap (+ short)", "差距（+为不足）");
    public static readonly Phrase Status = new("Status", "状态");

    public static readonly Phrase ScoresTitle = new("Scores", "得分与排名");
    public static readonly Phrase NodesTitle = new("Score by dimension", "分维度得分");
    public static readonly Phrase ReportedTitle = new("Reported, not scored", "只报告、不计分的指标");
    public static readonly Phrase WithoutData = new("{0} ({1}):", "{0}（{1} 项）：");
    public static readonly Phrase WithTarget = new("{0} ({1} by {2})", "{0}（{2} 年 {1}）");
    public static readonly Phrase IndicatorsTitle = new("Indicators against their targets", "指标达标情况");
    public static readonly Phrase LargestGapsTitle = new("Largest gaps: most points lost first", "主要差距：按失分从大到小");
    public static readonly Phrase GapsOfLowest = new(
        "These are gaps of the {0} places with the lowest scores, of {1}; the command gaps has all.", "以上为 {1} 个地区中得分最低的 {0} 个地区的差距；gaps 命令列出全部。");

    public static readonly Phrase GapsTitle = new("Gaps to target", "与目标的差距");

    public static readonly Phrase Summary = new("{0}: {1} of {2}{3}", "{0}：{1} 分（满分 {2}）{3}");
    public static readonly Phrase SummaryNoScore = new("{0}: no score, for want of data", "{0}：没有数据，无法计分");
    public static readonly Phrase SummaryGrade = new(", grade {0}", "，等级：{0}");
    public static readonly Phrase SummaryRank = new(", rank {0}", "，排名：{0}");

    public static readonly Phrase SummaryProvisional = new(
        "PROVISIONAL: only {0} of the weight has data; a final score needs {1}. It has no grade and no rank.",
        "暂定得分：仅 {0} 的权重有数据，正式得分需要 {1}。不评等级，不排名。");

    public static readonly Phrase SummaryCoverage = new("{0} of the weight has data.", "{0} 的权重有数据。");
    public static readonly Phrase SummaryCounts = new("Targets met: {0}, not met: {1}{2}.", "达标 {0} 项，未达标 {1} 项{2}。");
    public static readonly Phrase SummaryOther = new("; {0}: {1}", "；{0} {1} 项");
    public static readonly Phrase BottomLinesFailed = new("Bottom lines failed: {0}.", "底线指标未达标：{0}。");
    public static readonly Phrase BottomLinesUndetermined = new("Bottom lines undetermined (never taken as passed): {0}.", "底线指标无法判定（不视为达标）：{0}。");
    public static readonly Phrase ProvisionalMark = new("{0} provisional", "{0} 暂定");
    public static readonly Phrase BottomLineMark = new("{0} [bottom line]", "{0}〔底线〕");
    public static readonly Phrase CarriedNote = new("* due earlier than asked for, carried forward", "* 到期早于所选阶段或年份，沿用其目标");
    public static readonly Phrase Overdue = new("{0} (overdue)", "{0}（已逾期）");
    public static readonly Phrase About = new("about {0}", "约 {0}");
    public static readonly Phrase AsOf = new("{0} ({1})", "{0}（{1}）");
    public static readonly Phrase Above = new("over {0}", "超过 {0}");
    public static readonly Phrase Below = new("under {0}", "不足 {0}");

    public static readonly Phrase Edition = new("{0} ({1})", "{0}（{1}）");
    public static readonly Phrase StatusOf = new("Weights, cuts and goalposts: {0}.", "权重、分档与门柱值：{0}。");
    public static readonly Phrase Assumed = new("assumed by the maker of the framework, not taken from a source", "由指标体系编制者假定，没有出处");
    public static readonly Phrase Unverified = new("taken from a source that was not checked", "取自未经核对的来源");
    public static readonly Phrase Official = new("as in the source named", "与所列来源一致");
    public static readonly Phrase TargetsPhase = new("Targets: phase {0}.", "目标：{0}阶段。");
    public static readonly Phrase TargetsYear = new("Targets: those due in {0}.", "目标：{0} 年到期。");
    public static readonly Phrase TargetsNext = new("Targets: the first due at or after the data's period.", "目标：数据时期当年或之后最先到期者。");
    public static readonly Phrase TargetsSet = new("Target set: {0}.", "目标组：{0}。");

    public static readonly Phrase Rounded = new(
        "Figures are rounded for reading; --format csv or json gives them in full.", "表中数字已四舍五入；完整数值用 --format csv 或 json 输出。");

    public static readonly Phrase Cut = new(
        "{0} of {1} rows are shown; --format csv gives all.", "仅显示 {1} 行中的 {0} 行；--format csv 给出全部。");

    public static readonly Phrase NoGaps = new("There is no indicator with both a value and a target.", "没有同时具备数值和目标的指标。");
    public static readonly Phrase NothingMissed = new("No target is missed.", "没有未达标的指标。");

    public static readonly Phrase ValidFramework = new(
        "{0}: no errors, warnings: {1}, notes: {2}; indicators: {3}, nodes: {4}, variables: {5}",
        "{0}：没有错误，{1} 条警告，{2} 条说明；共 {3} 个指标、{4} 个节点、{5} 个变量");

    public static readonly Phrase ValidData = new("data: no errors; rows: {0}, columns used: {1}", "数据：没有错误；共 {0} 行，使用 {1} 列");
    public static readonly Phrase Normalisations = new("Normalisation: from values to scores", "无量纲化：由数值到得分");
    public static readonly Phrase Aggregations = new("Aggregation: from the scores of children to that of their parent", "合成：由下级得分到上级得分");
    public static readonly Phrase Weightings = new("Weighting: the weights of a node's children", "赋权：节点下各项的权重");
    public static readonly Phrase Imputations = new("Imputation: what stands in for missing values", "缺失值插补");
    public static readonly Phrase Treatments = new("Treatment of outliers and skewed columns", "异常值处理");
    public static readonly Phrase Method = new("Method", "方法");
    public static readonly Phrase Title = new("Title", "名称");
    public static readonly Phrase Name = new("Name", "名称");
    public static readonly Phrase Formula = new("Formula", "公式");
    public static readonly Phrase Parameters = new("Parameters", "参数");
    public static readonly Phrase Type = new("Type", "类型");
    public static readonly Phrase Allowed = new("Allowed", "允许值");
    public static readonly Phrase Default = new("Default", "默认");
    public static readonly Phrase Meaning = new("Meaning", "含义");
    public static readonly Phrase Required = new("required", "必填");
    public static readonly Phrase AboveZero = new("above 0", "大于 0");
    public static readonly Phrase NoParameters = new("It takes no parameters: write its name alone.", "没有参数，只写方法名即可。");
    public static readonly Phrase OneMethod = new(
        "Parameters in brackets may be left out. methods NAME tells more about one method.", "方括号中的参数可以省略。用 methods 加方法名查看某一方法的详情。");
    public static readonly Phrase MethodHeading = new("Method {0}: {1} ({2})", "方法 {0}：{1}（{2}）");

    public static readonly Phrase AsDefined = new("As defined", "按指标体系");
    public static readonly Phrase Child = new("Child", "下级");
    public static readonly Phrase WeightsUnder = new("Weights under {0}: {1}", "“{0}”下的权重：{1}");
    public static readonly Phrase SideBySide = new("side by side", "对照");
    public static readonly Phrase EffectiveWeights = new("Effective weights: each indicator's share of the index", "有效权重：各指标在总指数中的份额");

    public static readonly Phrase Invalid = new("errors: {0}, warnings: {1}, notes: {2}", "{0} 处错误，{1} 条警告，{2} 条说明");
}
