namespace UrbanIndicators;

/// <summary>The frameworks that come with the library, as files inside it.</summary>
internal static class BuiltInFrameworks
{
    public const string Suffix = ".yaml";

    private const string Prefix = "frameworks/";

    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(BuiltInFrameworks).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static Stream Open(string id) => typeof(BuiltInFrameworks).Assembly.GetManifestResourceStream($"{Prefix}{id}{Suffix}")
        ?? throw new ArgumentException($"There is no built-in framework \"{id}\"; there are {string.Join(", ", Ids)}.", nameof(id));
}
