namespace UrbanIndicators.Tests.Conventions;

/// <summary>
/// An identifier or keyword, or a symbol (one character, except <c>=&gt;</c>, <c>==</c>, <c>::</c>), with where it begins in the source.
/// </summary>
internal readonly record struct SourceToken(string Text, int Line, bool IsWord, int Start = 0)
{
    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);

    public bool IsAnyOf(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (Is(text)) return true;
        }

        return false;
    }
}
