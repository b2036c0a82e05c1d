namespace UrbanIndicators.Tests.Conventions;

/// <summary>A folder of the library with what its files may use: the arrows between the rooms of the house.</summary>
/// <param name="Folder">The folder below src/UrbanIndicators; empty for the root.</param>
/// <param name="Uses">The other rooms whose types it may mention; all of them stand before it in <see cref="All"/>.</param>
/// <param name="Packages">
/// The namespaces of packages it may use, beside what every room may (the runtime and System.Numerics.Tensors).
/// </param>
internal sealed record Room(string Folder, string[] Uses, string[] Packages)
{
    /// <summary>The rooms, each after those it uses: an order in which they could be built.</summary>
    public static IReadOnlyList<Room> All { get; } =
    [
        new("Localisation", [], []),
        new("Diagnostics", [], []),
        new("Definitions/Formulas", ["Diagnostics"], []),
        new("Definitions", ["Diagnostics", "Definitions/Formulas"], []),
        new("Data", ["Diagnostics"], []),
        new("Arithmetic/Optimising", [], ["MathNet"]),
        new("Arithmetic", ["Definitions"], []),
        new("Methods", ["Definitions", "Data", "Diagnostics"], []),
        new("Methods/Constants", ["Arithmetic", "Definitions", "Diagnostics"], []),
        new("Methods/Normalising", ["Methods", "Methods/Constants", "Arithmetic", "Definitions", "Data", "Diagnostics"], ["MathNet"]),
        new(
            "Methods/Normalising/Relative",
            ["Methods/Normalising", "Methods", "Methods/Constants", "Arithmetic", "Definitions", "Data", "Diagnostics"],
            ["MathNet"]),
        new("Methods/Weighting", ["Methods", "Arithmetic", "Definitions", "Diagnostics"], ["MathNet"]),
        new(
            "Methods/Weighting/Experts",
            [
                "Methods/Weighting", "Methods", "Arithmetic", "Arithmetic/Optimising", "Definitions", "Diagnostics",
            ],
            ["MathNet"]),
        new(
            "Methods/Aggregating",
            ["Methods", "Methods/Constants", "Arithmetic", "Definitions", "Diagnostics"],
            ["MathNet"]),
        new(
            "Methods/Aggregating/Means",
            [
                "Methods/Aggregating", "Methods", "Methods/Constants", "Arithmetic", "Definitions", "Diagnostics",
            ],
            ["MathNet"]),
        new(
            "Methods/Aggregating/Comparing",
            [
                "Methods/Aggregating", "Methods/Weighting/Experts", "Methods", "Methods/Constants", "Arithmetic", "Definitions",
                "Diagnostics",
            ],
            ["MathNet"]),
        new("Methods/Imputing", ["Methods", "Methods/Constants", "Arithmetic", "Definitions", "Data", "Diagnostics"], ["MathNet"]),
        new(
            "Methods/Imputing/OverTime",
            ["Methods/Imputing", "Methods", "Methods/Constants", "Definitions", "Data", "Diagnostics"],
            ["MathNet"]),
        new("Methods/Treating", ["Methods", "Methods/Constants", "Arithmetic", "Definitions", "Diagnostics"], ["MathNet"]),
        new(
            "Methods/Registry",
            [
                "Methods", "Methods/Normalising", "Methods/Normalising/Relative", "Methods/Weighting", "Methods/Weighting/Experts",
                "Methods/Aggregating", "Methods/Aggregating/Means", "Methods/Aggregating/Comparing", "Methods/Imputing",
                "Methods/Imputing/OverTime", "Methods/Treating", "Definitions", "Diagnostics",
            ],
            []),
        new(
            "Definitions/Yaml",
            [
                "Methods/Registry", "Methods/Weighting", "Methods", "Definitions", "Definitions/Formulas", "Diagnostics",
            ],
            ["YamlDotNet"]),
        new(
            "Definitions/Yaml/Json",
            ["Definitions/Yaml", "Methods/Registry", "Definitions", "Diagnostics"],
            []),
        new("Data/Tables/Sources", ["Data", "Diagnostics"], []),
        new("Data/Tables/Texts", ["Data", "Diagnostics"], []),
        new("Data/Tables/Headers", ["Data/Tables/Sources", "Data/Tables/Texts", "Data", "Definitions", "Diagnostics"], []),
        new(
            "Data/Tables/Cells", ["Data/Tables/Headers", "Data/Tables/Sources", "Data/Tables/Texts", "Data", "Definitions", "Diagnostics"],
            []),
        new(
            "Data/Tables/Layouts",
            [
                "Data/Tables/Cells", "Data/Tables/Headers", "Data/Tables/Sources", "Data/Tables/Texts", "Data", "Definitions",
                    "Diagnostics",
            ],
            []),
        new(
            "Data/Tables/Judgements",
            [
                "Data/Tables/Headers", "Data/Tables/Sources", "Data/Tables/Texts", "Definitions", "Diagnostics",
                "Methods/Weighting/Experts",
            ],
            []),
        new("Data/Tables/Weights", ["Data/Tables/Headers", "Data/Tables/Sources", "Data/Tables/Texts", "Definitions", "Diagnostics"], []),
        new(
            "Data/Csv",
            [
                "Data/Tables/Judgements", "Data/Tables/Weights", "Data/Tables/Layouts", "Data/Tables/Sources", "Data/Tables/Texts",
                "Data", "Definitions", "Diagnostics", "Methods/Weighting/Experts",
            ],
            ["CsvHelper"]),
        new(
            "Scoring/Saving",
            [
                "Methods/Constants", "Arithmetic", "Definitions/Formulas", "Definitions/Yaml", "Diagnostics",
            ],
            []),
        new("Scoring/Formulas", ["Arithmetic", "Definitions", "Definitions/Formulas", "Data", "Diagnostics"], []),
        new("Scoring/Results", ["Definitions", "Data", "Diagnostics"], []),
        new("Scoring/Explaining", ["Data", "Diagnostics"], []),
        new("Scoring/Plans", ["Methods/Registry", "Definitions", "Diagnostics"], []),
        new(
            "Scoring/Resolving",
            [
                "Scoring/Plans", "Scoring/Formulas", "Methods/Normalising", "Methods/Weighting", "Methods/Aggregating",
                "Methods/Imputing", "Methods/Treating", "Methods", "Definitions", "Diagnostics", "Methods/Aggregating/Means",
            ],
            []),
        new(
            "Scoring/Stages",
            [
                "Scoring/Saving", "Methods/Normalising", "Methods/Imputing", "Methods/Treating", "Methods", "Definitions", "Data",
                "Methods/Imputing/OverTime", "Diagnostics",
            ],
            []),
        new(
            "Scoring/Models",
            [
                "Scoring/Resolving", "Scoring/Stages", "Scoring/Plans", "Scoring/Results", "Methods/Normalising",
                "Methods/Aggregating", "Methods/Imputing", "Methods/Treating", "Definitions", "Data", "Diagnostics",
            ],
            []),
        new(
            "Scoring/Execution",
            [
                "Scoring/Resolving", "Scoring/Models", "Scoring/Stages", "Scoring/Plans", "Methods/Normalising", "Methods/Aggregating",
                    "Methods",
                "Definitions", "Data", "Diagnostics",
            ],
            []),
        new(
            "Scoring/Fitting",
            [
                "Scoring/Resolving", "Scoring/Execution", "Scoring/Models", "Scoring/Stages", "Scoring/Plans", "Scoring/Results",
                "Methods/Normalising", "Methods/Weighting", "Methods/Aggregating", "Methods/Imputing", "Methods/Treating",
                "Methods/Constants", "Methods", "Arithmetic", "Definitions", "Data", "Diagnostics", "Methods/Aggregating/Means",
            ],
            []),
        new(
            "Scoring/ModelFiles",
            [
                "Scoring/Resolving", "Scoring/Fitting", "Scoring/Models", "Scoring/Stages", "Scoring/Plans", "Scoring/Results",
                "Scoring/Saving", "Methods/Registry", "Methods/Weighting", "Methods/Aggregating", "Methods/Imputing",
                "Methods/Treating", "Methods", "Arithmetic", "Definitions", "Definitions/Yaml", "Data", "Diagnostics",
                "Methods/Normalising", "Definitions/Yaml/Json", "Methods/Aggregating/Means",
            ],
            []),
        new(
            "Scoring/StageResults",
            [
                "Scoring/Resolving", "Scoring/Execution", "Scoring/Models", "Scoring/Stages", "Methods/Treating", "Definitions",
                "Data", "Diagnostics",
            ],
            []),
        new(
            "Scoring",
            [
                "Scoring/StageResults", "Scoring/Explaining", "Scoring/Resolving", "Scoring/ModelFiles", "Scoring/Fitting",
                "Scoring/Execution", "Scoring/Models", "Scoring/Stages", "Scoring/Plans", "Scoring/Results", "Methods/Registry",
                "Methods/Normalising", "Methods/Aggregating", "Arithmetic", "Definitions", "Data", "Diagnostics",
                "Methods/Aggregating/Means",
            ],
            []),
        new(
            "Reporting",
            [
                "Scoring/Resolving", "Scoring", "Scoring/Results", "Scoring/Models", "Scoring/Stages", "Methods/Treating",
                "Definitions", "Data", "Data/Tables/Headers", "Data/Csv", "Diagnostics", "Scoring/StageResults",
            ],
            []),
        new(
            "",
            [
                "Scoring", "Scoring/Fitting", "Scoring/Stages", "Scoring/Plans", "Methods/Registry", "Definitions",
                "Definitions/Yaml", "Data", "Data/Csv", "Data/Tables/Sources", "Data/Tables/Layouts", "Diagnostics",
                "Scoring/Resolving", "Scoring/Results", "Definitions/Yaml/Json",
            ],
            []),
        new("Hosting", ["", "Scoring", "Methods/Registry", "Definitions/Yaml", "Data"], ["Microsoft.Extensions"]),
    ];

    /// <summary>The room that every other one may use, without an arrow of its own: the texts in languages.</summary>
    public const string OfAll = "Localisation";

    /// <summary>The namespaces of packages that only some rooms may use.</summary>
    public static IEnumerable<string> GuardedPackages => All.SelectMany(r => r.Packages).Distinct(StringComparer.Ordinal);

    public string Name => NameOf(Folder);

    /// <summary>The room a file stands in: the innermost one; a folder without an entry here belongs to the room above it.</summary>
    public static Room? Of(string file)
    {
        var folder = Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '/');
        if (folder.Length == 0) return All.Single(r => r.Folder.Length == 0);
        return All.Where(r => r.Folder.Length > 0
            && (folder + "/").StartsWith(r.Folder + "/", StringComparison.Ordinal)).MaxBy(r => r.Folder.Length);
    }

    public static string NameOf(string folder) => folder.Length == 0 ? "the root" : folder + "/";

    public bool MayUse(Room other) =>
        other.Folder is OfAll || other.Folder == Folder || Uses.Contains(other.Folder, StringComparer.Ordinal);

    public override string ToString() =>
        Uses.Length == 0 ? $"{Name} may use no other folder" : $"{Name} may use only {string.Join(", ", Uses.Select(NameOf))}";
}
