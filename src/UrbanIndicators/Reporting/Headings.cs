using System.Collections.Frozen;

namespace UrbanIndicators.Reporting;

/// <summary>Column headings in words, for people; programs use the fixed names. Those of templates are words that the CSV reader knows.</summary>
internal static class Headings
{
    private static readonly FrozenDictionary<string, LocalizedText> Texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["place"] = LocalizedText.Of("Place", "地区"),
        ["name"] = LocalizedText.Of("Name", "名称"),
        ["parent"] = LocalizedText.Of("Lies in", "上级"),
        ["group"] = LocalizedText.Of("Group", "分组"),
        ["period"] = LocalizedText.Of("Period", "时期"),
        ["rank"] = LocalizedText.Of("Rank", "排名"),
        ["score"] = LocalizedText.Of("Score", "得分"),
        ["provisional"] = LocalizedText.Of("Provisional", "暂定"),
        ["grade"] = LocalizedText.Of("Grade", "等级"),
        ["coverage"] = LocalizedText.Of("Coverage", "数据覆盖率"),
        ["met"] = LocalizedText.Of("Targets met", "达标项数"),
        ["unmet"] = LocalizedText.Of("Targets not met", "未达标项数"),
        ["bottom_line_failed"] = LocalizedText.Of("Bottom lines failed", "底线未达标项数"),
        ["imputed"] = LocalizedText.Of("Imputed share", "插补占比"),
        ["screening"] = LocalizedText.Of("Screening", "筛查结果"),
        ["applicable"] = LocalizedText.Of("Applicable indicators", "适用指标数"),
        ["present"] = LocalizedText.Of("Indicators with data", "有数据指标数"),
        ["share_present"] = LocalizedText.Of("Share with data", "有数据占比"),
        ["share_non_zero"] = LocalizedText.Of("Share not zero", "非零占比"),
        ["method"] = LocalizedText.Of("Method", "方法"),
        ["count"] = LocalizedText.Of("Values", "数值个数"),
        ["outcome"] = LocalizedText.Of("Outcome", "处理结果"),
        ["skewness_before"] = LocalizedText.Of("Skewness before", "处理前偏度"),
        ["kurtosis_before"] = LocalizedText.Of("Kurtosis before", "处理前峰度"),
        ["skewness_after"] = LocalizedText.Of("Skewness after", "处理后偏度"),
        ["kurtosis_after"] = LocalizedText.Of("Kurtosis after", "处理后峰度"),
        ["winsorised_high"] = LocalizedText.Of("Winsorised high", "上端缩尾个数"),
        ["winsorised_low"] = LocalizedText.Of("Winsorised low", "下端缩尾个数"),
        ["transform"] = LocalizedText.Of("Transform", "变换"),
        ["treated"] = LocalizedText.Of("Treated value", "处理后数值"),
        ["node"] = LocalizedText.Of("Node", "节点"),
        ["child"] = LocalizedText.Of("Child", "下级"),
        ["weight"] = LocalizedText.Of("Weight", "权重"),
        ["weight_set"] = LocalizedText.Of("Weight set", "权重集"),
        ["effective_weight"] = LocalizedText.Of("Effective weight", "有效权重"),
        ["indicator"] = LocalizedText.Of("Indicator", "指标"),
        ["value"] = LocalizedText.Of("Value", "数值"),
        ["unit"] = LocalizedText.Of("Unit", "单位"),
        ["comparator"] = LocalizedText.Of("Comparison", "比较方式"),
        ["target"] = LocalizedText.Of("Target", "目标值"),
        ["due"] = LocalizedText.Of("Due", "目标年份"),
        ["set"] = LocalizedText.Of("Target set", "目标组"),
        ["gap"] = LocalizedText.Of("Gap", "差距"),
        ["gap_unit"] = LocalizedText.Of("Unit of the gap", "差距单位"),
        ["relative_gap"] = LocalizedText.Of("Relative gap", "相对差距"),
        ["attainment"] = LocalizedText.Of("Attainment", "达成度"),
        ["points_lost"] = LocalizedText.Of("Points lost", "失分"),
        ["points_to_target"] = LocalizedText.Of("Points gained at the target", "达标可得分"),
        ["status"] = LocalizedText.Of("Status", "状态"),
        ["bottom_line"] = LocalizedText.Of("Bottom line", "底线指标"),
        ["dimension"] = LocalizedText.Of("Dimension", "维度"),
        ["standard"] = LocalizedText.Of("Standard", "标准值"),
        ["number"] = LocalizedText.Of("No.", "序号"),
        ["as-of"] = LocalizedText.Of("As of", "时点"),
        ["source"] = LocalizedText.Of("Source", "数据来源"),
        ["note"] = LocalizedText.Of("Note", "备注"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Gives the heading in a language, or the fixed name when there is none.</summary>
    public static string Of(string column, string? language) => language is null ? column : Texts[column].In(language);
}
