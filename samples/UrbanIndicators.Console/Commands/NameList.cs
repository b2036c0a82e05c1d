namespace UrbanIndicators.Cli.Commands;

/// <summary>Lists names in a message; a long list is cut.</summary>
internal static class NameList
{
    private const int Shown = 20;

    public static string Of(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(Shown)) + (names.Count > Shown ? " …" : "");
}
