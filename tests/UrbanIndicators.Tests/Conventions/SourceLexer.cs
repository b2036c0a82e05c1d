namespace UrbanIndicators.Tests.Conventions;

/// <summary>
/// Cuts C# into words and symbols, leaving out comments, preprocessor lines, numbers and the text of strings (the holes of interpolated
/// strings stay).
/// </summary>
internal sealed class SourceLexer
{
    private readonly string text;
    private readonly List<SourceToken> tokens = [];
    private int at;
    private int line = 1;

    private SourceLexer(string text) => this.text = text;

    public static IReadOnlyList<SourceToken> Tokens(string source)
    {
        var lexer = new SourceLexer(source);
        lexer.ReadCode(closingBraces: 0);
        return lexer.tokens;
    }

    private char Current => at < text.Length ? text[at] : '\0';

    private bool Sees(string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private void Step(int count = 1)
    {
        for (; count > 0 && at < text.Length; count--)
        {
            if (text[at++] == '\n') line++;
        }
    }

    /// <summary>Reads to the end, or, inside the hole of an interpolated string, to the closing braces (which stay unread).</summary>
    private void ReadCode(int closingBraces)
    {
        var depth = 0;
        while (at < text.Length)
        {
            var c = Current;
            if (closingBraces > 0 && depth == 0 && c == '}') return;
            if (char.IsWhiteSpace(c)) Step();
            else if (Sees("//") || c == '#') SkipLine();
            else if (Sees("/*")) SkipPast("*/");
            else if (c == '\'') SkipQuoted('\'');
            else if (IsStringStart(out var dollars, out var verbatim)) ReadString(dollars, verbatim);
            else if (char.IsLetter(c) || c is '_' or '@') ReadWord();
            else if (char.IsAsciiDigit(c)) SkipNumber();
            else ReadSymbol(ref depth);
        }
    }

    private void ReadWord()
    {
        var start = at;
        Step();
        while (char.IsLetterOrDigit(Current) || Current == '_') Step();
        tokens.Add(new(text[start..at].TrimStart('@'), line, IsWord: true, start));
    }

    private void SkipNumber()
    {
        // A dot belongs to the number only before a digit: 0..9 is a range.
        while (char.IsLetterOrDigit(Current) || Current == '_'
            || (Current == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
        {
            Step();
        }
    }

    private void ReadSymbol(ref int depth)
    {
        if (Current is '{' or '(' or '[') depth++;
        if (Current is '}' or ')' or ']') depth--;
        var length = Sees("=>") || Sees("==") || Sees("::") ? 2 : 1;
        tokens.Add(new(text.Substring(at, length), line, IsWord: false, at));
        Step(length);
    }

    private void SkipLine()
    {
        while (at < text.Length && Current != '\n') Step();
    }

    private void SkipPast(string end)
    {
        while (at < text.Length && !Sees(end)) Step();
        Step(end.Length);
    }

    private void SkipQuoted(char quote)
    {
        Step();
        while (at < text.Length && Current != quote) Step(Current == '\\' ? 2 : 1);
        Step();
    }

    private bool IsStringStart(out int dollars, out bool verbatim)
    {
        var i = at;
        dollars = 0;
        verbatim = false;
        while (i < text.Length && text[i] is '$' or '@')
        {
            if (text[i] == '$') dollars++;
            else verbatim = true;
            i++;
        }

        return i < text.Length && text[i] == '"';
    }

    private void ReadString(int dollars, bool verbatim)
    {
        while (Current is '$' or '@') Step();
        var quotes = 0;
        while (at + quotes < text.Length && text[at + quotes] == '"') quotes++;
        if (quotes == 2)
        {
            Step(2);
            return;
        }

        var raw = quotes >= 3;
        var end = raw ? new string('"', quotes) : "\"";
        Step(end.Length);
        var holeBraces = Math.Max(1, raw ? dollars : 1);
        while (at < text.Length && !(Sees(end) && !(verbatim && Sees("\"\""))))
        {
            if (verbatim && Sees("\"\"")) Step(2);
            else if (!raw && !verbatim && Current == '\\') Step(2);
            else if (dollars > 0 && Current == '{') ReadBraces(holeBraces, raw);
            else Step();
        }

        Step(end.Length);
    }

    private void ReadBraces(int holeBraces, bool raw)
    {
        var braces = 0;
        while (at + braces < text.Length && text[at + braces] == '{') braces++;
        Step(braces);
        if (raw ? braces < holeBraces : braces % 2 == 0) return;
        ReadCode(holeBraces);
        Step(holeBraces);
    }
}
