namespace UrbanIndicators.Tests.Conventions;

/// <summary>An identifier or keyword, or a symbol (one character, except <c>=&gt;</c>, <c>==</c>, <c>::</c>).</summary>
internal readonly record struct SourceToken(string Text, int Line, bool IsWord)
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
