namespace UrbanIndicators.Diagnostics;

/// <summary>Makes text from files harmless to a terminal and to spreadsheets.</summary>
internal static class PlainText
{
    /// <summary>Replaces what is unseen and acts; tabs and line ends become spaces.</summary>
    public static string OneLine(string text) => Unseen.Replace(text, static point => point is '\t' or '\r' or '\n' ? " " : "\uFFFD");

    /// <summary>The same, but keeps tabs and line ends.</summary>
    public static string Lines(string text) =>
        Unseen.Replace(text, static point => point is '\t' or '\r' or '\n' ? ((char)point).ToString() : "\uFFFD");
}
