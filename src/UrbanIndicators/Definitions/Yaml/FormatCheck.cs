using System.Globalization;
using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads the format line. What is of a newer version is not read further: its mistakes might be none.</summary>
internal static class FormatCheck
{
    /// <summary>
    /// Reports and gives false when the file is of another format; a missing line is reported with the other missing keys.
    /// </summary>
    public static bool Passes(BindingContext context, SourceNode document)
    {
        if (document.Find("format") is not { } node) return true;
        if (ValueReader.Text(context, node, "format") is not { } format) return true;
        var parts = format.Split('/');
        var version = parts.Length == 2 ? parts[1].Split('.') : [];
        if (parts[0] != FormatSpec.Name || version.Length != 2 || Part(version[0]) is not { } major || Part(version[1]) is not { } minor
            || major < FormatSpec.Major)
        {
            context.Report(FormatUnknown, node, Quoted.Text(format), FormatSpec.Current);
            return false;
        }

        if (major == FormatSpec.Major && minor <= FormatSpec.Minor) return true;
        context.Report(FormatNewer, node, Quoted.Text(format), FormatSpec.Current);
        return false;
    }

    private static int? Part(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var part) ? part : null;
}
