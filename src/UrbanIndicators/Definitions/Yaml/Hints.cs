using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Remedies that depend on what was seen.</summary>
internal static class Hints
{
    private const int LongestName = 100;
    private const int MostListed = 24;

    public static readonly LocalizedText WriteAnchor = LocalizedText.Of("write the anchor (&name) before the alias", "请在别名引用之前写锚点（&名称）");

    public static LocalizedText? DidYouMean(string name, IEnumerable<string> known, ref long effort)
    {
        if (name.Length > LongestName) return null;
        return Suggestion.For(name, known, ref effort) is { } near ? LocalizedText.Of($"did you mean \"{near}\"?", $"是否想写“{near}”？") : null;
    }

    /// <summary>"Did you mean", else the names there are.</summary>
    public static LocalizedText OneOf(string name, IReadOnlyCollection<string> known, ref long effort)
    {
        if (DidYouMean(name, known, ref effort) is { } near) return near;
        if (known.Count == 0) return LocalizedText.Of("there is none: define one first", "尚无定义，请先定义");
        var list = string.Join(", ", known.Take(MostListed)) + (known.Count > MostListed ? ", …" : "");
        return LocalizedText.Of($"use one of: {list}", $"可用：{list}");
    }

    /// <summary>What to do about a text that is no number.</summary>
    public static LocalizedText ForNumber(string text, bool quoted)
    {
        var trimmed = text.Trim();
        if (quoted && NumberText.TryParse(trimmed, out _)) return LocalizedText.Of("remove the quotes", "请去掉引号");
        if (trimmed.Contains("inf", StringComparison.OrdinalIgnoreCase) || trimmed.Contains("nan", StringComparison.OrdinalIgnoreCase))
        {
            return LocalizedText.Of("infinity and NaN are no values; leave the key out when there is none", "无穷与 NaN 不是有效值；没有值时请省略该键");
        }

        if (trimmed.EndsWith('%')) return LocalizedText.Of("leave the % out; the unit says it", "请去掉 %，由单位说明");
        if (trimmed.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return LocalizedText.Of("write it in decimal digits", "请用十进制数字书写");
        if (NumberText.TryParse(trimmed.Replace(',', '.'), out _) || NumberText.TryParse(trimmed.Replace(",", "", StringComparison.Ordinal), out _))
        {
            return LocalizedText.Of("write a point for the decimals and nothing between thousands: 1234.5", "小数点写“.”，千位不加分隔符：1234.5");
        }

        return NumberText.IsNumeral(trimmed)
            ? LocalizedText.Of("the number is too large or too small; write 0 or a magnitude from 1e-100 to 1e100", "数值过大或过小，应为 0 或绝对值在 1e-100 到 1e100 之间")
            : LocalizedText.Of("write a number such as 42.5", "请写数字，例如 42.5");
    }
}
