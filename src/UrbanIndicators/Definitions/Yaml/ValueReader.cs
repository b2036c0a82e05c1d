using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads single values from nodes; what is wrong is reported and gives <see langword="null"/>.</summary>
internal static class ValueReader
{
    private const int LastYear = 9999;

    public static string? Text(BindingContext context, SourceNode node, string name) =>
        IsScalar(context, node, name, Shapes.Text) ? node.Text : null;

    public static LocalizedText? Localized(BindingContext context, SourceNode node, string name)
    {
        if (node.Kind != SourceNodeKind.Mapping)
        {
            return IsScalar(context, node, name, Shapes.Localized) ? new LocalizedText(node.Text) : null;
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Entries)
        {
            if (!IsLanguage(key.Text)) context.Report(LanguageInvalid, key, Quoted.Text(key.Text));
            else if (Text(context, value, $"{name}: {key.Text}") is { } text) texts[key.Text] = text;
        }

        if (node.Entries.Count == 0) context.Report(ValueEmpty, node, name, Shapes.Localized);
        return texts.Count == 0 ? null : LocalizedText.FromLanguages(texts);
    }

    public static double? Number(BindingContext context, SourceNode node, string name)
    {
        if (!IsScalar(context, node, name, Shapes.Number)) return null;
        if (!node.Quoted && NumberText.TryParse(node.Text, out var number)) return number;
        var hint = Hints.ForNumber(node.Text, node.Quoted);
        if (name == "weight") context.Report(WeightInvalid, node, Quoted.Text(node.Text), hint);
        else context.Report(NumberInvalid, node, name, Quoted.Text(node.Text), hint);
        return null;
    }

    public static double? Number(BindingContext context, SourceNode node, string name, ValueRange allowed)
    {
        if (Number(context, node, name) is not { } number) return null;
        // What is written is held to the figures of the format as they stand: nothing was calculated.
        if (number >= allowed.Low && number <= allowed.High) return number;
        context.Report(NumberOutOfRange, node, name, Describe(allowed), NumberText.Of(number));
        return null;
    }

    public static int? Year(BindingContext context, SourceNode node, string name)
    {
        if (!IsScalar(context, node, name, Shapes.Year)) return null;
        if (!node.Quoted && NumberText.TryParse(node.Text, out var year) && year is >= 1 and <= LastYear && year == Math.Floor(year))
        {
            return (int)year;
        }

        context.Report(YearInvalid, node, name, Quoted.Text(node.Text));
        return null;
    }

    public static bool? Boolean(BindingContext context, SourceNode node, string name)
    {
        if (!IsScalar(context, node, name, Shapes.Boolean)) return null;
        if (!node.Quoted && node.Text is "true" or "false") return node.Text == "true";
        context.Report(BooleanInvalid, node, name, Quoted.Text(node.Text));
        return null;
    }

    public static T? Word<T>(BindingContext context, SourceNode node, string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (!IsScalar(context, node, name, Shapes.Word)) return null;
        if (words.TryGetValue(node.Text, out var value)) return value;
        var known = words.Keys.ToList();
        context.Report(WordUnknown, node, name, Quoted.Text(node.Text), string.Join(", ", known), context.Hint(node.Text, known));
        return null;
    }

    public static IReadOnlyList<SourceNode>? Items(BindingContext context, SourceNode node, string name)
    {
        if (node.Kind == SourceNodeKind.Sequence) return node.Items;
        WrongShape(context, node, name, Shapes.List);
        return null;
    }

    public static ValueRange? Pair(BindingContext context, SourceNode node, string name, bool open = false)
    {
        if (node.Kind != SourceNodeKind.Sequence || node.Items.Count != 2)
        {
            WrongShape(context, node, name, Shapes.Pair);
            return null;
        }

        var low = open && node.Items[0].IsNull ? double.NegativeInfinity : Number(context, node.Items[0], name);
        var high = open && node.Items[1].IsNull ? double.PositiveInfinity : Number(context, node.Items[1], name);
        if (low is null || high is null) return null;
        if (low < high) return new(low.Value, high.Value);
        context.Report(RangeReversed, node, name, NumberText.Of(low.Value), NumberText.Of(high.Value));
        return null;
    }

    public static void WrongShape(BindingContext context, SourceNode node, string name, LocalizedText expected)
    {
        if (node.Kind == SourceNodeKind.Broken) return;
        if (node.IsNull) context.Report(ValueEmpty, node, name, expected);
        else context.Report(ShapeWrong, node, name, expected, Shapes.Of(node));
    }

    private static bool IsScalar(BindingContext context, SourceNode node, string name, LocalizedText expected)
    {
        if (node.Kind == SourceNodeKind.Scalar && !node.IsNull && !string.IsNullOrWhiteSpace(node.Text)) return true;
        if (node.Kind == SourceNodeKind.Scalar) context.Report(ValueEmpty, node, name, expected);
        else WrongShape(context, node, name, expected);
        return false;
    }

    private static bool IsLanguage(string code)
    {
        var parts = code.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    private static LocalizedText Describe(ValueRange allowed) => allowed switch
    {
        { Low: 0, High: double.MaxValue } => Phrase.Of("value-reader.at-least-0"),
        { Low: double.Epsilon, High: double.MaxValue } => Phrase.Of("value-reader.above-0"),
        _ => Phrase.Of("value-reader.from-to", NumberText.Of(allowed.Low), NumberText.Of(allowed.High)),
    };
}
