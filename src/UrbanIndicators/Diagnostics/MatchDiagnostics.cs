using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <summary>UI3xxx: data held against definitions.</summary>
internal static class MatchDiagnostics
{
    public static readonly DiagnosticDescriptor NoColumnMatches = Error(
        "UI3001",
        ("no column of the data is known to the framework; expected some of {0}", "数据中没有该指标体系的任何指标；应有：{0}"),
        ("use ids, aliases or names of its indicators as headers, or write a template to fill in", "请以指标的 id、别名或名称作表头，或生成模板后填写"));

    public static readonly DiagnosticDescriptor ColumnMatchedTwice = Error(
        "UI3002",
        ("\"{0}\" is indicator {1}, and so is \"{2}\" in {3}", "“{0}”对应指标 {1}，而 {3} 的“{2}”也对应该指标"),
        ("keep one of the two", "请只保留其一"));

    public static readonly DiagnosticDescriptor ColumnNameAmbiguous = Error(
        "UI3003",
        ("\"{0}\" may be any of {1}", "“{0}”可能是下列任一项：{1}"),
        ("use the id", "请使用 id"));

    public static readonly DiagnosticDescriptor UnitUnknown = Error(
        "UI3004",
        ("the unit \"{0}\" of \"{1}\" is not known; expected {2}", "“{1}”的单位“{0}”无法识别；应为 {2}"),
        ("correct the unit, or take out the brackets if they hold no unit", "请更正单位；若括号内不是单位，请去掉括号"));

    public static readonly DiagnosticDescriptor UnitDiffers = Error(
        "UI3005",
        ("the unit \"{0}\" of \"{1}\" cannot be converted to {2}", "“{1}”的单位“{0}”无法换算为 {2}"),
        ("give the values in {2}", "请按 {2} 填写"));

    public static readonly DiagnosticDescriptor ValueOutOfRange = Error(
        "UI3006",
        ("{0} of \"{1}\" is outside its valid range, {2}", "“{1}”的数值 {0} 超出有效范围（{2}）"),
        ("correct the value or its unit", "请更正数值或单位"));

    public static readonly DiagnosticDescriptor ColumnUnmatched = Note(
        "UI3007",
        ("the column \"{0}\" is not known to the framework and is not used{1}", "指标体系中没有“{0}”，该列未使用{1}"),
        ("", ""));

    public static readonly DiagnosticDescriptor IndicatorUnmatched = Note(
        "UI3008",
        ("\"{1}\" ({0} rows) is not known to the framework and is not used{2}", "指标体系中没有“{1}”（{0} 行），未使用{2}"),
        ("", ""));

    public static readonly DiagnosticDescriptor UnitConverted = Note(
        "UI3009",
        ("\"{0}\" is converted from {1} to {2}", "“{0}”已由 {1} 换算为 {2}"),
        ("", ""));

    public static readonly DiagnosticDescriptor ColumnEmpty = Warning(
        "UI3010",
        ("the column \"{0}\" has no value in any row", "“{0}”列没有任何数值"),
        ("fill it in or delete it", "请填写或删除该列"));

    public static readonly DiagnosticDescriptor PercentAsShare = Warning(
        "UI3011",
        ("all values of \"{0}\" lie from 0 to 1, and its unit is {1}; they are used as they stand", "“{0}”的数值全部在 0 至 1 之间，而单位为 {1}；已按原值使用"),
        ("if they are shares, multiply them by 100", "若为小数形式的比例，请乘以 100"));

    public static readonly DiagnosticDescriptor IndicatorsUnmatched = Note(
        "UI3015",
        ("{0} more rows name indicators that are not known to the framework, beyond the first {1} such names, and are not used",
            "除前 {1} 个名称外，另有 {0} 行的指标不在指标体系中，未使用"),
        ("", ""));
}
