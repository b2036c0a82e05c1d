using System.Globalization;

namespace UrbanIndicators.Tests.Fuzzing.Mutating;

/// <summary>Texts that broke something somewhere before.</summary>
internal static class Hostile
{
    /// <summary>Numbers at the ends of what is allowed, beyond them, and written as people and programs write them.</summary>
    public static readonly string[] Numbers =
    [
        "0", "-0", "0.0", "1", "-1", "2", "100", "0.1", "0.30000000000000004", "59.99999999999999", "1e-9", "1e9", "1e99", "-1e99",
        "1e-99", "-1e-99", "1e100", "1e101", "1e-101", "1e154", "1e300",
        "1.7976931348623157e308", "1e309", "-1e309", "5e-324", "1e-400", "NaN", ".nan", ".inf", "-.inf", "Infinity", "-Infinity", "∞",
        "0x10", "0o7", "1,5", "1_000", "1,234,567", "１２", "١٢", "1e", "1e+", "--1",
        "+1", "1/3", "1:2", "3:1", "50%", "≥90", "<30", "约5", "1.2万", "9007199254740993", "2147483647", "2147483648", "-2147483649",
        "4294967295", "65536", "9223372036854775808", "18446744073709551616",
        "99999999999999999999999999", "0.00000000000000000000000000000001", "1.", ".5", "1.2.3", "12e3e4", "1e2147483648",
    ];

    /// <summary>Words, marks and characters that readers of YAML, CSV and JSON give a meaning to.</summary>
    public static readonly string[] Words =
    [
        "", " ", "null", "~", "true", "false", "yes", "no", "on", "none", "\"", "'", "\"\"", "{", "}", "[", "]", "{}", "[]", ":", ": ",
        "-", "- ", "?", "|", ">", "&a", "*a", "<<", "<<: *a", "!!binary", "!!float 1", "!x", "%YAML 1.2",
        "---", "...", "#", " #", "@", "`", "\t", "\n", "\r", "\r\n", "\n\n", "\0", "\u0001", "\u001b[31m", "\uFEFF", "\u202E", "\u2028",
        "\u0085", "\u200B", "\u00A0", "\u3000", "\uFFFD", "é", "e\u0301", "𠀀", "👩‍👩‍👧", "ß", "İ", "ı", "鼓楼区", "，", "；",
        ",", ";", "\t\t", "合计", "平均", "注：", "不适用", "无标准", "缺失", "NA", "N/A", "…", "—", "=1+1", "+cmd", "@SUM(A1)", "../../../etc/passwd",
        "C:\\", "con", "{0}", "{1}", "%s", "${x}", "constructor", "__proto__", "$type",
        "2023年底", "2024-Q3", "2024-13", "0000", "9999", "10000", "-2024", "2024-02-30",
    ];

    private static readonly string[] Longest =
    [
        new('a', 5_000), new('[', 300), new('{', 120), new('(', 300), new('9', 400), new('"', 99), new('\n', 300),
        string.Concat(Enumerable.Repeat("- ", 200)), string.Concat(Enumerable.Repeat("a: {", 100)),
    ];

    public static string Number(Chance chance) => chance.OneOf(Numbers);

    /// <summary>Any of them; now and then a long one, or one character out of all.</summary>
    public static string Token(Chance chance) => chance.Below(20) switch
    {
        < 9 => chance.OneOf(Numbers),
        < 17 => chance.OneOf(Words),
        17 => chance.OneOf(Longest),
        18 => char.ConvertFromUtf32(chance.Percent(50) ? chance.Below(0x500) : 0xE000 + chance.Below(0x1000)),
        _ => chance.Between(-1000, 1000).ToString(CultureInfo.InvariantCulture),
    };
}
