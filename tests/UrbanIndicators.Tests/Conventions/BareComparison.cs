using System.Text.RegularExpressions;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Tests.Conventions;

/// <summary>
/// A comparison that may hold a figure against a threshold: an operator, or a call that compares, beside the name of a figure.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line.</param>
/// <param name="Code">The code of the line.</param>
internal sealed partial record BareComparison(string File, int Line, string Code)
{
    // Parts of the names of what is compared with a threshold, and of thresholds.
    private static readonly HashSet<string> Figures = new(
        [
            "score", "scores", "value", "values", "target", "targets", "low", "lows", "high", "highs", "lowest", "highest", "smallest",
                "largest",
            "cut", "cuts", "bound", "bounds", "border", "borders", "threshold", "thresholds", "minimum", "coverage", "coverages", "worst",
                "best",
            "scale", "tie", "ties", "grade", "share", "shares", "shortfall", "gap", "mean", "position", "reached", "half", "met", "valid",
                "foot",
        ],
        StringComparer.OrdinalIgnoreCase);

    // What ends in these counts, numbers or names things.
    private static readonly string[] NoFigures =
    [
        "Length", "Count", "length", "count", "Kind", "ValueKind", "HasValue", "Status", "Comparator", "Direction", "Method", "Dimension",
            "Text",
        "Name", "Year", "Line", "Row", "Phase", "Set", "Unit", "Parent",
    ];

    private static readonly string[] Calls =
    [
        "LessThan", "LessThanAll", "LessThanAny", "LessThanOrEqual", "LessThanOrEqualAll", "GreaterThan", "GreaterThanAll",
            "GreaterThanAny",
        "GreaterThanOrEqual", "GreaterThanOrEqualAll", "Equals", "EqualsAll", "EqualsAny", "CompareTo", "BinarySearch",
    ];

    // Zero is no threshold here, and texts are no figures.
    private static readonly string[] Others = ["Zero", "string", "String", "StringComparer", "StringComparison", "EqualityComparer"];

    /// <summary>The comparisons of a file, in its order.</summary>
    public static IEnumerable<BareComparison> Of(string file, string source)
    {
        var tokens = SourceLexer.Tokens(source);
        var lines = source.Split('\n');
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if (tokens[i].IsWord ? IsCall(tokens, i) : IsOperation(source, tokens, i))
            {
                yield return new(file, tokens[i].Line, lines[tokens[i].Line - 1].Trim());
            }
        }
    }

    public override string ToString() => $"{File}: {Code}";

    private static bool IsOperation(string source, IReadOnlyList<SourceToken> tokens, int at)
    {
        // Operators stand between spaces, the brackets of types do not; what follows may be nothing, a word in quotes or zero.
        var start = tokens[at].Start;
        if (source[start - 1] is not (' ' or '\n' or '(') || !Operator().Match(source, start, Math.Min(80, source.Length - start)).Success)
        {
            return false;
        }

        var (left, right) = (Left(tokens, at), Right(tokens, at + (tokens[at + 1].Is("=") && tokens[at + 1].Start == start + 1 ? 2 : 1)));
        var isEquality = tokens[at].IsAnyOf("==", "!");
        return !IsNoFigure(left) && !IsNoFigure(right) && !(isEquality && (IsConstant(left) || IsConstant(right)))
            && left.Concat(right).Any(IsFigure);
    }

    private static bool IsCall(IReadOnlyList<SourceToken> tokens, int at)
    {
        if (!tokens[at].IsAnyOf(Calls) || !tokens[at + 1].Is("(") || !tokens[at - 1].Is(".")) return false;
        var arguments = Arguments(tokens, at + 1);
        SourceToken[] all = [.. Left(tokens, at - 1), .. arguments];
        // What is there equals itself, what is missing does not: that is no comparison of figures.
        var (half, texts) = (arguments.Count / 2, arguments.Select(t => t.Text).ToList());
        var isPresence = texts.Count % 2 == 1 && texts[half] == ","
            && texts.Take(half).SequenceEqual(texts.Skip(half + 1), StringComparer.Ordinal);
        return !isPresence && !all.Any(t => t.IsAnyOf(Others)) && all.Any(IsFigure);
    }

    private static bool IsFigure(SourceToken token) =>
        token.IsWord && (token.Is("From") || Part().Matches(token.Text).Any(p => Figures.Contains(p.Value)));

    private static bool IsNoFigure(List<SourceToken> operand) => operand.LastOrDefault(t => t.IsWord).IsAnyOf(NoFigures);

    /// <summary>A value of an enumeration, or a constant: <c>Direction.Lower</c>.</summary>
    private static bool IsConstant(List<SourceToken> operand) =>
        operand is [{ IsWord: true } type, { Text: "." }, { IsWord: true }] && char.IsUpper(type.Text[0]) && !IsFigure(type);

    private static List<SourceToken> Left(IReadOnlyList<SourceToken> tokens, int at)
    {
        var operand = new List<SourceToken>();
        for (var (i, depth) = (at - 1, 0); i >= 0; i--)
        {
            if (tokens[i].IsAnyOf(")", "]")) depth++;
            if (tokens[i].IsAnyOf("(", "[") && --depth < 0) break;
            if (depth == 0 && IsBoundary(tokens, i)) break;
            operand.Insert(0, tokens[i]);
        }

        return operand;
    }

    private static List<SourceToken> Right(IReadOnlyList<SourceToken> tokens, int at)
    {
        var operand = new List<SourceToken>();
        for (var (i, depth) = (at, 0); i < tokens.Count; i++)
        {
            if (tokens[i].IsAnyOf("(", "[")) depth++;
            if (tokens[i].IsAnyOf(")", "]") && --depth < 0) break;
            if (depth == 0 && (IsBoundary(tokens, i) || tokens[i].IsAnyOf("and", "or"))) break;
            operand.Add(tokens[i]);
        }

        return operand;
    }

    /// <summary>What stands in the brackets that open here.</summary>
    private static List<SourceToken> Arguments(IReadOnlyList<SourceToken> tokens, int open)
    {
        var depth = 0;
        return [.. tokens.Skip(open).TakeWhile(t => (depth += t.Is("(") ? 1 : t.Is(")") ? -1 : 0) > 0).Skip(1)];
    }

    private static bool IsBoundary(IReadOnlyList<SourceToken> tokens, int at) =>
        tokens[at].IsAnyOf("&", "|", ":", ";", ",", "=>", "=", "{", "}", "return", "if", "while", "when", "case", "in", "else", "switch")
        || (tokens[at].Is("?") && !(at + 1 < tokens.Count && tokens[at + 1].Is(".")));

    [GeneratedRegex(
        """\G(<=|>=|==|!=|<|>)\s+(?!-?0(\.0)?\b(?![.x])|(null|true|false|default)\b|double\.(NaN|MaxValue|MinValue|Epsilon)\b|int\.|["'$@])""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Operator();

    [GeneratedRegex("[A-Z]?[a-z]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
