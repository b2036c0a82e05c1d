using System.Collections.Frozen;
using System.Text;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data;

/// <summary>The units that can be converted into each other. Others are known only by their text.</summary>
internal static class Units
{
    public const string Share = "share";

    private static readonly FrozenDictionary<string, Unit> Table = Build();

    /// <summary>Reads a unit, also a quotient of two such as m²/人.</summary>
    public static bool TryParse(string text, out Unit unit)
    {
        var folded = Fold(text);
        if (Table.TryGetValue(folded, out unit)) return true;
        var slash = folded.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0
            || !Table.TryGetValue(folded[..slash], out var over)
            || !Table.TryGetValue(folded[(slash + 1)..], out var under)) return false;
        unit = new(
            $"{over.Dimension}/{under.Dimension}",
            over.Numerator * under.Denominator,
            over.Denominator * under.Numerator,
            over.HasMultiplier);
        return true;
    }

    /// <summary>Tells whether two texts mean one unit, or units that can be converted.</summary>
    public static bool TryConvert(string from, string to, out UnitConversion conversion)
    {
        conversion = UnitConversion.Identity;
        if (string.Equals(Fold(from), Fold(to), StringComparison.Ordinal)) return true;
        if (!TryParse(from, out var source) || !TryParse(to, out var target) || source.Dimension != target.Dimension) return false;
        conversion = UnitConversion.Between(source, target);
        return true;
    }

    /// <summary>Takes out what does not tell units apart: full-width and superscript forms, case, spaces.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in UnicodeForms.Compatible(text))
        {
            if (!char.IsWhiteSpace(c)) folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private static FrozenDictionary<string, Unit> Build()
    {
        var table = new Dictionary<string, Unit>(StringComparer.Ordinal);

        void Add(string dimension, long numerator, long denominator, bool hasMultiplier, params ReadOnlySpan<string> names)
        {
            foreach (var name in names) table.Add(Fold(name), new(dimension, numerator, denominator, hasMultiplier));
        }

        Add(Share, 1, 100, true, "%", "percent", "pct", "百分比");
        Add(Share, 1, 1000, true, "‰", "permille", "千分比");

        Add("area", 1, 1, false, "m²", "m^2", "sqm", "square metres", "square meters", "平方米", "平米");
        Add("area", 10_000, 1, false, "ha", "hectare", "hectares", "公顷");
        Add("area", 10_000, 1, true, "万m²", "万平方米", "万平米");
        Add("area", 1_000_000, 1, false, "km²", "km^2", "sq km", "square kilometres", "square kilometers", "平方公里", "平方千米");
        Add("area", 2000, 3, false, "亩", "mu");
        Add("area", 20_000_000, 3, true, "万亩");

        Add("length", 1, 1, false, "m", "metre", "metres", "meter", "meters", "米");
        Add("length", 1000, 1, false, "km", "kilometre", "kilometres", "kilometer", "kilometers", "公里", "千米");
        Add("length", 10_000_000, 1, true, "万公里", "万km");

        Add("points", 1, 1, false, "points", "point", "分");
        Add("percentage points", 1, 1, false, "pp", "个百分点", "百分点");
        Add("years", 1, 1, false, "years", "year", "年", "岁");
        Add("days", 1, 1, false, "days", "day", "天", "日");

        Add("time", 1, 1, false, "s", "second", "seconds", "秒");
        Add("time", 60, 1, false, "min", "minute", "minutes", "分钟");
        Add("time", 3600, 1, false, "h", "hour", "hours", "小时");

        Add("person", 1, 1, false, "人", "person", "persons", "people", "capita");
        Add("person", 10_000, 1, true, "万人");
        Add("person", 100_000_000, 1, true, "亿人");
        Add("household", 1, 1, false, "户", "household", "households");
        Add("household", 10_000, 1, true, "万户");
        Add("count", 1, 1, false, "个", "count");
        Add("count", 10_000, 1, true, "万个");
        Add("set", 1, 1, false, "套", "dwelling", "dwellings");
        Add("set", 10_000, 1, true, "万套");

        Add("money", 1, 1, false, "元", "CNY", "RMB", "yuan");
        Add("money", 10_000, 1, true, "万元");
        Add("money", 100_000_000, 1, true, "亿元", "100M CNY");
        Add("money", 1_000_000, 1, true, "百万元", "million CNY", "million yuan");

        Add("mass", 1, 1, false, "kg", "千克", "公斤");
        Add("mass", 1000, 1, false, "t", "tonne", "tonnes", "吨");
        Add("mass", 10_000_000, 1, true, "万吨");
        Add("volume", 1, 1, false, "m³", "m^3", "立方米");
        Add("volume", 10_000, 1, true, "万m³", "万立方米");
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
