using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Texts;

/// <summary>Reads what people write into cells that should hold a number. Only cells that are not plain numbers come here.</summary>
internal sealed class NumberReader
{
    private const int Longest = 64;

    private static readonly string[] Markers =
        ["", "NA", "N/A", "NaN", "-", "--", "—", "——", "–", "...", "……", "…", "/", "缺失", "缺", "无数据", "暂无数据", "暂无", "null", "missing"];

    private static readonly FrozenDictionary<string, (
        NumberKind Kind, string Digits)> Words = new Dictionary<string, (NumberKind, string)>(StringComparer.Ordinal)
        {
            ["不适用"] = (NumberKind.NotApplicable, ""),
            ["notapplicable"] = (NumberKind.NotApplicable, ""),
            ["无标准"] = (NumberKind.NotAssessed, ""),
            ["notassessed"] = (NumberKind.NotAssessed, ""),
            ["是"] = (NumberKind.Word, "1"),
            ["yes"] = (NumberKind.Word, "1"),
            ["达标"] = (NumberKind.Word, "1"),
            ["否"] = (NumberKind.Word, "0"),
            ["no"] = (NumberKind.Word, "0"),
            ["未达标"] = (NumberKind.Word, "0"),
            ["不达标"] = (NumberKind.Word, "0"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    // The longer ones first: ≥ before >, 不超过 before 超过.
    private static readonly (string Text, ObservationQualifier Qualifier)[] Before =
    [
        (
            "不超过",
            ObservationQualifier.Below), (
                "不高于", ObservationQualifier.Below), ("不大于", ObservationQualifier.Below), ("不多于", ObservationQualifier.Below),
        (
            "不低于",
            ObservationQualifier.Above), (
                "不少于", ObservationQualifier.Above), ("不小于", ObservationQualifier.Above), ("不足", ObservationQualifier.Below),
        (
            "超过",
            ObservationQualifier.Above), (
                "大于", ObservationQualifier.Above), ("高于", ObservationQualifier.Above), ("多于", ObservationQualifier.Above),
        (
            "至少",
            ObservationQualifier.Above), (
                "小于", ObservationQualifier.Below), ("低于", ObservationQualifier.Below), ("少于", ObservationQualifier.Below),
        (
            "至多",
            ObservationQualifier.Below), (
                "大约", ObservationQualifier.About), ("约为", ObservationQualifier.About), ("接近", ObservationQualifier.Below),
        (
            ">=",
            ObservationQualifier.Above), (
                "<=", ObservationQualifier.Below), ("≥", ObservationQualifier.Above), ("≤", ObservationQualifier.Below),
        ("≧", ObservationQualifier.Above), ("≦", ObservationQualifier.Below),
        (
            ">",
            ObservationQualifier.Above), (
                "<", ObservationQualifier.Below), ("超", ObservationQualifier.Above), ("近", ObservationQualifier.Below),
        ("约", ObservationQualifier.About), ("≈", ObservationQualifier.About), ("~", ObservationQualifier.About),
        ("over", ObservationQualifier.Above), ("under", ObservationQualifier.Below), ("about", ObservationQualifier.About), (
            "nearly", ObservationQualifier.Below),
    ];

    private static readonly (string Text, ObservationQualifier Qualifier)[] After =
        [
            ("以上", ObservationQualifier.Above), ("以下", ObservationQualifier.Below), ("左右", ObservationQualifier.About),
            ("余", ObservationQualifier.Above), ("多", ObservationQualifier.Above), ("+", ObservationQualifier.Above),
        ];

    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");

    private readonly HashSet<string> missing;

    public NumberReader(IEnumerable<string> furtherMarkers) =>
        missing = Markers.Concat(furtherMarkers).Select(FoldMarker).ToHashSet(StringComparer.Ordinal);

    public NumberText Read(string cell)
    {
        var folded = FoldMarker(cell);
        if (missing.Contains(folded)) return new(NumberKind.Missing);
        if (Words.TryGetValue(folded.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), out var word))
        {
            return new(word.Kind, word.Digits);
        }

        var text = NameFolding.Normalised(cell).Replace('\u2212', '-').Trim();
        if (text.Length > Longest) return new(NumberKind.Invalid);
        var rest = text.AsSpan();
        var qualifier = TakeQualifier(ref rest);
        if (!TakeNumber(ref rest, out var digits)) return new(NumberKind.Invalid);
        var result = new NumberText(NumberKind.Number, digits, Qualifier: qualifier);
        if (!Magnitude.IsUsable(Value(digits, 0), digits)) return new(NumberKind.TooLarge);
        if (rest.Length > 0 && rest[0] == ':')
        {
            rest = rest[1..].TrimStart();
            if (!TakeNumber(ref rest, out var over) || rest.Length > 0) return new(NumberKind.Invalid);
            var divisor = Value(over, 0);
            return divisor > 0 && double.IsFinite(divisor) ? result with { Divisor = divisor, IsRatio = true } : new(NumberKind.Invalid);
        }

        return result with { Suffix = rest.ToString() };
    }

    /// <summary>The number with its decimal point moved, as exact as the text allows.</summary>
    public static double Value(string digits, int shift)
    {
        var text = digits;
        if (shift != 0)
        {
            var exponent = digits.AsSpan().IndexOfAny('e', 'E');
            if (exponent >= 0
                && int.TryParse(digits.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given))
            {
                (text, shift) = (digits[..exponent], Math.Clamp(given, -400, 400) + shift);
            }

            text = string.Create(CultureInfo.InvariantCulture, $"{text}e{shift}");
        }

        return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The form in which markers are compared and counted.</summary>
    public static string FoldMarker(string cell) => NameFolding.Normalised(cell).Trim().ToLowerInvariant();

    private static ObservationQualifier TakeQualifier(ref ReadOnlySpan<char> text)
    {
        foreach (var (word, qualifier) in Before)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            text = text[word.Length..].TrimStart();
            return qualifier;
        }

        foreach (var (word, qualifier) in After)
        {
            if (!text.EndsWith(word, StringComparison.Ordinal)) continue;
            text = text[..^word.Length].TrimEnd();
            return qualifier;
        }

        return ObservationQualifier.None;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> text, out string digits)
    {
        digits = "";
        var sign = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var grouped = GroupedLength(text[sign..]);
        var body = new StringBuilder(text.Length);
        if (sign == 1 && text[0] == '-') body.Append('-');
        var length = sign;
        if (grouped > 0)
        {
            body.Append(text.Slice(sign, grouped)).Replace(",", "");
            length += grouped;
        }

        var plain = text[length..].IndexOfAnyExcept(DigitsAndPoint);
        plain = plain < 0 ? text.Length - length : plain;
        var tail = text.Slice(length, plain);
        if (tail.Count('.') > 1 || (grouped > 0 && tail.Length > 0 && tail[0] != '.')) return false;
        body.Append(tail);
        length += plain;
        if (!body.ToString().AsSpan().ContainsAnyInRange('0', '9')) return false;
        if (length < text.Length && text[length] is 'e' or 'E' && ExponentLength(text[length..]) is > 0 and var exponent)
        {
            body.Append(text.Slice(length, exponent));
            length += exponent;
        }

        if (length < text.Length && text[length] == ',') return false;
        digits = body.ToString();
        text = text[length..].TrimStart();
        return true;
    }

    /// <summary>The length of 1,234,567 at the beginning; 0 when there are no thousands so marked.</summary>
    private static int GroupedLength(ReadOnlySpan<char> text)
    {
        var first = 0;
        while (first < text.Length && char.IsAsciiDigit(text[first])) first++;
        if (first is 0 or > 3) return 0;
        var length = first;
        while (length + 3 < text.Length && text[length] == ',' && AreDigits(text.Slice(length + 1, 3))
            && (length + 4 == text.Length || !char.IsAsciiDigit(text[length + 4]))) length += 4;
        return length > first ? length : 0;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int ExponentLength(ReadOnlySpan<char> text)
    {
        var length = text.Length > 1 && text[1] is '+' or '-' ? 2 : 1;
        var digits = length;
        while (length < text.Length && char.IsAsciiDigit(text[length])) length++;
        return length > digits ? length : 0;
    }
}
