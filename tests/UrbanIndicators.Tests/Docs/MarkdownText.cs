namespace UrbanIndicators.Tests.Docs;

/// <summary>Text put into Markdown pages.</summary>
internal static class MarkdownText
{
    /// <summary>A text that stays within its cell of a table.</summary>
    public static string Cell(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");
}
