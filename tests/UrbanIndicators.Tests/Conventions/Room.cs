namespace UrbanIndicators.Tests.Conventions;

/// <summary>A folder of the library with what its files may use: the arrows between the rooms of the house.</summary>
/// <param name="Folder">The folder below src/UrbanIndicators; empty for the root.</param>
/// <param name="Uses">The other rooms whose types it may mention.</param>
/// <param name="Packages">The namespaces of packages it may use, beside what every room may (the runtime and System.Numerics.Tensors).</param>
internal sealed record Room(string Folder, string[] Uses, string[] Packages)
{
    private static readonly string[] Everything =
    [
        "", "Diagnostics", "Definitions", "Definitions/Yaml", "Data", "Data/Csv", "Scoring", "Reporting", "Hosting",
    ];

    public static IReadOnlyList<Room> All { get; } =
    [
        new("Diagnostics", [], []),
        new("Definitions", ["Diagnostics"], []),
        new("Definitions/Yaml", ["Definitions", "Diagnostics"], ["YamlDotNet"]),
        new("Data", ["Diagnostics"], []),
        new("Data/Csv", ["Data", "Definitions", "Diagnostics"], ["CsvHelper"]),
        new("Scoring", ["Definitions", "Data", "Diagnostics"], ["MathNet"]),
        new("Reporting", ["Scoring", "Definitions", "Data", "Data/Csv", "Diagnostics"], []),
        new("Hosting", Everything, ["Microsoft.Extensions"]),
        new("", Everything, ["Microsoft.Extensions"]),
    ];

    /// <summary>The namespaces of packages that only some rooms may use.</summary>
    public static IEnumerable<string> GuardedPackages => All.SelectMany(r => r.Packages).Distinct(StringComparer.Ordinal);

    public string Name => Folder.Length == 0 ? "the root" : Folder + "/";

    /// <summary>The room a file stands in: the innermost one; a folder without an entry here belongs to the room above it.</summary>
    public static Room? Of(string file)
    {
        var folder = Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '/');
        if (folder.Length == 0) return All.Single(r => r.Folder.Length == 0);
        return All.Where(r => r.Folder.Length > 0 && (folder + "/").StartsWith(r.Folder + "/", StringComparison.Ordinal)).MaxBy(r => r.Folder.Length);
    }

    public bool MayUse(Room other) => other.Folder == Folder || Uses.Contains(other.Folder, StringComparer.Ordinal);

    public override string ToString() => Uses.Length == 0
        ? $"{Name} may use no other folder"
        : $"{Name} may use only {string.Join(", ", Uses.Select(u => u.Length == 0 ? "the root" : u + "/"))}";
}
