using System.Globalization;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data;

/// <summary>
/// Reads periods as they stand in tables: 2023, 2023年底, 2023-12-31, 2023年12月, 2023Q4, 2023年第四季度, in full-width digits too.
/// </summary>
internal static class PeriodReader
{
    /// <param name="text">The text.</param>
    /// <param name="period">The period.</param>
    /// <param name="isDate">A full date was given: the last day of a year stands for the year, another day for its month.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out Period period, out bool isDate)
    {
        period = default;
        isDate = false;
        if (text.Length > 40) return false;
        if (text.ContainsAnyExceptInRange(' ', '~')) text = UnicodeForms.Compatible(text.ToString());
        text = WithoutMidnight(text.Trim());
        if (!TakeNumber(ref text, 4, 4, out var year) || year == 0) return false;
        if (text.Length > 0 && text[0] is >= '0' and <= '9') return TryReadCompact(year, text, out period, out isDate);
        if (text.Length > 0 && text[0] == '年') text = text[1..].Trim();
        if (text is "" or "底" or "末" or "年底" or "年末" or "度") return Give(Period.OfYear(year), out period);
        if (TryReadQuarter(text, out var quarter)) return Give(Period.OfQuarter(year, quarter), out period);
        if (text[0] is '-' or '/' or '.') text = text[1..];
        if (!TakeNumber(ref text, 1, 2, out var month) || month is < 1 or > 12) return false;
        if (text is "" or "月" or "月底" or "月末") return Give(Period.OfMonth(year, month), out period);
        if (text[0] is not ('-' or '/' or '.' or '月')) return false;
        text = text[1..];
        if (!TakeNumber(ref text, 1, 2, out var day) || text is not ("" or "日")) return false;
        return TryGiveDate(year, month, day, out period, out isDate);
    }

    /// <summary>202312 and 20231231.</summary>
    private static bool TryReadCompact(int year, ReadOnlySpan<char> text, out Period period, out bool isDate)
    {
        period = default;
        isDate = false;
        if (!TakeNumber(ref text, 2, 2, out var month) || month is < 1 or > 12) return false;
        if (text.IsEmpty) return Give(Period.OfMonth(year, month), out period);
        return TakeNumber(ref text, 2, 2, out var day) && text.IsEmpty && TryGiveDate(year, month, day, out period, out isDate);
    }

    private static bool TryReadQuarter(ReadOnlySpan<char> text, out int quarter)
    {
        text = text.TrimStart("- 第");
        quarter = 0;
        if (text.EndsWith("季度", StringComparison.Ordinal)) text = text[..^2];
        else if (text.Length > 0 && text[0] is 'Q' or 'q') text = text[1..];
        else return false;
        quarter = text switch
        {
            "1" or "一" => 1,
            "2" or "二" => 2,
            "3" or "三" => 3,
            "4" or "四" => 4,
            _ => 0,
        };
        return quarter > 0;
    }

    private static bool TryGiveDate(int year, int month, int day, out Period period, out bool isDate)
    {
        period = default;
        isDate = day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isDate && Give((month, day) == (12, 31) ? Period.OfYear(year) : Period.OfMonth(year, month), out period);
    }

    private static bool Give(Period value, out Period period)
    {
        period = value;
        return true;
    }

    /// <summary>Spreadsheets write a date with the time of its beginning: 2023-12-31 00:00:00.</summary>
    private static ReadOnlySpan<char> WithoutMidnight(ReadOnlySpan<char> text)
    {
        var space = text.IndexOfAny(' ', 'T');
        return space > 7 && !text[(space + 1)..].ContainsAnyExcept("0:") ? text[..space] : text;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> text, int atLeast, int atMost, out int number)
    {
        var length = 0;
        while (length < text.Length && length < atMost && text[length] is >= '0' and <= '9') length++;
        number = 0;
        if (length < atLeast) return false;
        number = int.Parse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        text = text[length..];
        return true;
    }
}
