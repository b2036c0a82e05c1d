using YamlDotNet.Core;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Finds tabs in indentation. The parser places them at the beginning of the file, or takes them for part of a text.</summary>
internal sealed class TabScan
{
    private readonly List<(long First, long Last)> exempt = [];

    /// <summary>The lines after the first of a block, of a quoted text and of brackets may begin with tabs.</summary>
    public void Exempt(Mark start, Mark end, bool applies)
    {
        if (applies && end.Line > start.Line) exempt.Add((start.Line + 1, end.Line));
    }

    /// <summary>Gives a diagnostic for each line indented by a tab.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Its file.</param>
    /// <param name="complete">The parser reached the end, so that all exempt lines are known.</param>
    public IReadOnlyList<Diagnostic> Find(string text, string? file, bool complete)
    {
        var found = new List<Diagnostic>();
        if (!text.Contains('\t', StringComparison.Ordinal)) return found;
        exempt.Sort();
        var (line, next, covered) = (0, 0, 0L);
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            while (next < exempt.Count && exempt[next].First <= line) covered = Math.Max(covered, exempt[next++].Last);
            var indentation = content.Length - content.TrimStart(" \t").Length;
            var tab = content[..indentation].IndexOf('\t');
            if (tab < 0 || indentation == content.Length || content[indentation] == '#' || line <= covered) continue;
            if (!complete && content[indentation] is '{' or '[' or '}' or ']') continue;
            found.Add(TabIndentation.At(new(file, line, tab + 1)));
        }

        return found;
    }
}
