using System.Collections.Frozen;
using UrbanIndicators.Data.Tables.Texts;

namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>The words by which tables name their columns, totals and notes.</summary>
internal static class HeaderWords
{
    public const string PlaceWords = "place, code, id, 行政区划代码, name, city, district, 地区, 地点, 城市, 区县, 名称";

    private static readonly string[] PeriodWords = ["period", "year", "date", "年份", "年度", "时期", "时间", "日期"];

    private static readonly FrozenDictionary<string, ColumnRole> Roles = new Dictionary<ColumnRole, string[]>
    {
        [ColumnRole.Place] = ["place", "评价单元", "体检单元"],
        [ColumnRole.Code] = ["code", "行政区划代码", "区划代码", "行政区代码", "地区代码", "代码"],
        [ColumnRole.Id] = ["id"],
        [ColumnRole.Name] = ["name", "名称", "地区名称"],
        [ColumnRole.City] = ["city", "城市", "城市名称"],
        [ColumnRole.District] = ["district", "区县", "县区", "市辖区"],
        [ColumnRole.Region] = ["地区", "地点", "区域", "行政区"],
        [ColumnRole.Parent] = ["parent", "上级", "上级地区", "所属城市", "所属地区"],
        [ColumnRole.Group] = ["group", "分组", "组别"],
        [ColumnRole.Level] = ["level", "层级", "级别"],
        [ColumnRole.Period] = PeriodWords,
        [ColumnRole.Indicator] = ["indicator", "indicator id", "indicator name", "指标", "指标名称", "指标id", "指标代码", "体检指标"],
        [ColumnRole.Value] = ["value", "数值", "值", "指标值"],
        [ColumnRole.Unit] = ["unit", "单位", "计量单位"],
        [ColumnRole.Numerator] = ["numerator", "分子"],
        [ColumnRole.Denominator] = ["denominator", "分母"],
        [ColumnRole.Sample] = ["sample", "sample size", "样本量", "样本"],
        [ColumnRole.Status] = ["status", "状态"],
        [ColumnRole.AsOf] = ["as-of", "时点", "截至", "截至日期"],
        [ColumnRole.Source] = ["source", "来源", "数据来源"],
        [ColumnRole.Note] = ["note", "notes", "remark", "备注", "说明"],
        [ColumnRole.Description] =
        [
            "no", "no.", "序号", "编号", "dimension", "category", "维度", "类别", "类型", "一级指标", "二级指标", "目标层", "准则层",
            "standard", "target", "weight", "标准值", "目标值", "目标", "参考值", "标准", "权重",
            "指标说明", "指标解释", "计算方法", "计算公式", "责任部门", "责任单位", "牵头部门",
        ],
    }.SelectMany(pair => pair.Value.Select(word => (Word: NameFolding.Fold(word), Role: pair.Key)))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Role, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Totals = new[]
    {
        "合计", "总计", "小计", "平均", "平均值", "均值", "平均数", "全市合计", "全市平均", "total", "subtotal", "sum", "average", "mean", "grand total",
    }.Select(NameFolding.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] NoteBeginnings =
    [
        "注:", "注1", "注2", "注3", "注释", "数据来源", "资料来源", "来源:", "填表人", "填表说明", "填报人", "填报单位", "填报日期", "制表", "审核", "负责人", "单位负责人", "联系人",
            "联系电话",
        "备注", "说明", "note:", "notes:", "source:", "sources:", "*",
    ];

    public static ColumnRole RoleOf(string header) => Roles.GetValueOrDefault(NameFolding.Fold(header));

    public static int PeriodPreference(string header) => Array.IndexOf(PeriodWords, NameFolding.Fold(header));

    public static bool IsTotal(string text) => text.Length <= 16 && Totals.Contains(NameFolding.Fold(text));

    public static bool IsNote(string text)
    {
        var begin = NameFolding.Normalised(text.Length > 24 ? text[..24] : text).Trim();
        return begin == "注" || NoteBeginnings.Any(word => begin.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }
}
