using System.Text.Json;

namespace UrbanIndicators.Cli.Commands;

/// <summary>The layouts by their names on the command line, which are those of the library with hyphens.</summary>
internal static class LayoutNames
{
    private static readonly Dictionary<string, TableLayout> ByName = Enum.GetValues<TableLayout>()
        .Where(l => l != TableLayout.Detect)
        .ToDictionary(l => JsonNamingPolicy.KebabCaseLower.ConvertName(l.ToString()), StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All => ByName.Keys;

    /// <summary>The layout of a name; where none is given it is found out.</summary>
    public static TableLayout Parse(string? name) => name is null ? TableLayout.Detect : ByName[name];
}
