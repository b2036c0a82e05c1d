using System.Globalization;

namespace UrbanIndicators.Tests.Content;

/// <summary>The rule by which the synthetic districts were made, as samples/data/README.md tells it.</summary>
internal static class SyntheticDistrictsRule
{
    public const int Districts = 16;

    private const int TransitStops = 8;
    private const int HazardsClosed = 3;

    public static IReadOnlyList<SyntheticColumn> Columns { get; } =
    [
        new("park-green-per-person", "人均公园绿地面积", "m²", 4, 18, 1),
        new("park-reach", "公园绿地500米覆盖率", "%", 55, 98, 1),
        new("school-reach", "小学500米覆盖率", "%", 50, 98, 1),
        new("hazard-closure-rate", "重大隐患整改率", "%", 88, 102, 1) { Highest = 100 },
        new("waterlogging-points", "内涝积水点", "个", 18, -2, 0) { Lowest = 0 },
        new("fire-reach", "消防5分钟覆盖率", "%", 35, 98, 1),
        new("commute-time", "平均通勤时间", "分钟", 58, 28, 1),
        new("green-travel-share", "绿色出行比例", "%", 52, 84, 1),
        new("transit-stop-reach", "公交站点500米覆盖率", "%", 60, 100, 1),
        new("hospital-beds", "床位数", "张", 1200, 9600, 0),
        new("resident-population", "常住人口", "万人", 118, 38, 1),
        new("road-density", "路网密度", "km/km²", 4, 12, 2),
        new("resident-satisfaction", "居民满意度", "分", 62, 94, 1),
    ];

    /// <summary>The text of a cell: d from 1, c from 0, t the years since 2022.</summary>
    public static string Cell(int d, int c, int t)
    {
        if (c == TransitStops && d >= 15) return "不适用";
        if (c != HazardsClosed && (d + (2 * c) + (3 * t)) % 29 == 0) return "";
        var level = 7 * d % 17;
        var here = ((d * ((2 * c) + 3)) + (5 * c)) % 17;
        var year = ((d + (3 * c) + (5 * t)) % 7) - 3;
        var thousandths = 100 + (25 * level) + (25 * here) + (30 * t) + (10 * year);
        var column = Columns[c];
        var value = Math.Clamp(column.From + ((column.To - column.From) * thousandths / 1000m), column.Lowest, column.Highest);
        return decimal.Round(value, column.Decimals, MidpointRounding.AwayFromZero)
            .ToString("F" + column.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
