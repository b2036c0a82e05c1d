namespace UrbanIndicators.Tests.Conventions;

/// <summary>A C# file of the library, cut into tokens, with the types it declares.</summary>
internal sealed class SourceFile
{
    private readonly HashSet<string> members = [];

    public SourceFile(string path, string text)
    {
        Path = path;
        LineCount = text.AsSpan().TrimEnd().Count('\n') + 1;
        Tokens = SourceLexer.Tokens(text);
        Types = FindTypes();
        for (var i = 1; i < Tokens.Count - 1; i++)
        {
            if (IsDeclaredName(i)) members.Add(Tokens[i].Text);
        }
    }

    /// <summary>The path below the library's folder.</summary>
    public string Path { get; }

    public int LineCount { get; }

    public IReadOnlyList<SourceToken> Tokens { get; }

    /// <summary>The types declared outside other types, with the line of each.</summary>
    public IReadOnlyList<SourceToken> Types { get; }

    public static IReadOnlyList<SourceFile> OfLibrary() =>
        [.. Repository.SourceFiles("src/UrbanIndicators").Select(f =>
            new SourceFile(f, File.ReadAllText(Repository.PathOf("src/UrbanIndicators/" + f))))];

    /// <summary>
    /// The places where a word stands for a type. A word alone does not tell a type from a property of the same name (<c>Target.Phase</c>
    /// is a string), so the words around it decide; a member declared in this file hides the type except where only a type can stand.
    /// </summary>
    public IEnumerable<SourceToken> MentionsOf(IReadOnlySet<string> types)
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            var token = Tokens[i];
            if (!token.IsWord || !types.Contains(token.Text)) continue;
            var before = At(i - 1);
            var after = At(i + 1);
            if (before.Is(".") && !IsNamespace(At(i - 2).Text)) continue;
            if (after.Is(":") && before.IsAnyOf("(", ",", "{")) continue;
            if (after.Is("=") && before.IsAnyOf("(", ",", "{")) continue;
            if (IsDeclaredName(i)) continue;
            if (members.Contains(token.Text) && !CanOnlyBeAType(i)) continue;
            yield return token;
        }
    }

    private SourceToken At(int index) => index >= 0 && index < Tokens.Count ? Tokens[index] : default(SourceToken) with { Text = "" };

    private bool CanOnlyBeAType(int index)
    {
        var after = At(index + 1);
        if (At(index - 1).IsAnyOf("new", "<", "typeof")) return true;
        if (after.Is("?")) return At(index + 2).IsWord && IsDeclaredName(index + 2);
        return after.IsWord && !after.IsAnyOf("is", "as", "and", "or", "switch", "with", "in", "when");
    }

    private static bool IsNamespace(string word) => Room.All.Any(r => r.Folder.Split('/')[^1] == word) || word == "UrbanIndicators";

    /// <summary>
    /// The name in <c>string? Name {</c>, <c>int Name;</c>, <c>Name =&gt;</c> and the like, or a value of an enumeration.
    /// </summary>
    private bool IsDeclaredName(int index)
    {
        if (!Tokens[index].IsWord) return false;
        var before = At(index - 1);
        var after = At(index + 1);
        if (!after.IsAnyOf("{", ";", "=", "=>", ",", ")", "(", "}")) return false;
        if (Types.Count == 1 && IsEnumeration && before.IsAnyOf("{", ",")) return true;
        return before.IsWord ? !IsKeyword(before) : before.IsAnyOf("?", ">", "]");
    }

    private bool IsEnumeration => Tokens.Any(t => t.Is("enum"));

    private static bool IsKeyword(SourceToken word) => word.IsAnyOf(
        "new", "return", "is", "as", "not", "and", "or", "in", "out", "ref", "case", "typeof", "nameof", "throw", "await", "else", "params",
            "this",
        "static", "readonly", "required", "public", "internal", "private", "protected", "sealed", "override", "virtual", "abstract",
            "const", "when",
        "using", "class", "record", "struct", "enum", "interface", "scoped", "where", "yield", "switch", "with", "implicit", "explicit",
            "operator");

    private List<SourceToken> FindTypes()
    {
        var found = new List<SourceToken>();
        var depth = 0;
        for (var i = 0; i < Tokens.Count; i++)
        {
            var token = Tokens[i];
            if (token.IsAnyOf("{", "(", "[")) depth++;
            if (token.IsAnyOf("}", ")", "]")) depth--;
            if (depth > 0 || !token.IsWord) continue;
            if (token.IsAnyOf("class", "struct", "interface", "enum", "record") && IsDeclaration(i)) found.Add(At(i + 1));
            if (token.Is("delegate")) found.Add(DelegateName(i));
        }

        return found;
    }

    /// <summary>Not the constraint <c>where T : class</c>, and not the first word of <c>record struct</c>.</summary>
    private bool IsDeclaration(int index) =>
        At(index + 1).IsWord && !At(index + 1).IsAnyOf("struct", "class", "where") && !At(index - 1).IsAnyOf(":", ",");

    private SourceToken DelegateName(int index)
    {
        while (index < Tokens.Count && !Tokens[index].Is("(")) index++;
        return At(index - 1);
    }
}
