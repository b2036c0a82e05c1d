using System.Collections.Frozen;

namespace UrbanIndicators;

/// <summary>Units of measure as the readers of a language write them.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public static class UnitNames
{
    private static readonly FrozenDictionary<string, string> Chinese = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["pp"] = "个百分点",
        ["points"] = "分",
        ["count"] = "个",
        ["households"] = "户",
        ["people"] = "人",
        ["persons"] = "人",
        ["dwellings"] = "套",
        ["years"] = "年",
        ["days"] = "天",
        ["h"] = "小时",
        ["hours"] = "小时",
        ["min"] = "分钟",
        ["minutes"] = "分钟",
        ["s"] = "秒",
        ["seconds"] = "秒",
        ["ha"] = "公顷",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Gives a unit in words: <c>points</c> is 分 in Chinese; a mere <c>count</c> needs no word in English.</summary>
    /// <param name="unit">The unit as defined; <see langword="null"/> for a pure number.</param>
    /// <param name="language"><c>en</c> or <c>zh</c>.</param>
    /// <returns>The unit, as it is when it has no other name; empty for none.</returns>
    public static string In(string? unit, string language)
    {
        if (unit is null) return "";
        if (language == "zh") return Chinese.GetValueOrDefault(unit, unit);
        return unit == "count" ? "" : unit;
    }
}
