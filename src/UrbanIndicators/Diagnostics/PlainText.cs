namespace UrbanIndicators.Diagnostics;

/// <summary>
/// Makes text from files harmless to a terminal: names and messages may hold escape sequences and marks that turn the
/// reading direction.
/// </summary>
/// <threadsafety>Its methods may be called from several threads at once.</threadsafety>
public static class PlainText
{
    /// <summary>Replaces what is unseen and acts; tabs and line ends become spaces.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text on one line.</returns>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Unseen.Replace(text, static point => point is '\t' or '\r' or '\n' ? " " : "\uFFFD");
    }

    /// <summary>Replaces what is unseen and acts, but keeps tabs and line ends.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in its lines.</returns>
    public static string Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Unseen.Replace(text, static point => point is '\t' or '\r' or '\n' ? ((char)point).ToString() : "\uFFFD");
    }
}
