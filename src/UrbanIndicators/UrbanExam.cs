using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using UrbanIndicators.Definitions.Yaml;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using UrbanIndicators.Tables;

namespace UrbanIndicators;

/// <summary>The way in: definitions, then data, then the question, then the answer.</summary>
/// <example><code>
/// var assessment = UrbanExam.Define("people-city-2035.yaml").Observe("china-2023.csv").AgainstTargets(phase: "far").Score();
/// </code></example>
/// <threadsafety>Immutable: every step gives a new exam.</threadsafety>
public sealed partial class UrbanExam
{
    private UrbanExam(Framework framework, MethodRegistry methods)
    {
        Framework = framework;
        Methods = methods;
    }

    /// <summary>The framework.</summary>
    public Framework Framework { get; }

    /// <summary>The methods it may name.</summary>
    public MethodRegistry Methods { get; }

    /// <summary>The ids of the frameworks that come with the library.</summary>
    public static IReadOnlyList<string> BuiltIn => BuiltInFrameworks.Ids;

    /// <summary>Reads definitions from a YAML file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The exam.</returns>
    /// <exception cref="UrbanIndicatorsException">The definitions have mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static UrbanExam Define(string path, DefinitionOptions? options = null) =>
        new(FrameworkYaml.Load(path, options), MethodsOf(options));

    /// <summary>Reads definitions from YAML text in a stream.</summary>
    /// <param name="stream">UTF-8 text; it may not import other files.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The exam.</returns>
    /// <exception cref="UrbanIndicatorsException">The definitions have mistakes: all of them are in it.</exception>
    public static UrbanExam Define(Stream stream, DefinitionOptions? options = null) =>
        new(FrameworkYaml.Read(stream, options), MethodsOf(options));

    /// <summary>Takes a framework made in code or read before, and checks it as a file would be checked.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="methods">The methods it may name; <see langword="null"/>: the library's own.</param>
    /// <returns>The exam.</returns>
    /// <exception cref="UrbanIndicatorsException">The framework has mistakes: all of them are in it.</exception>
    /// <exception cref="ArgumentException">
    /// It holds what no file can say: a value an enumeration does not have, a target whose ends contradict its comparator.
    /// </exception>
    public static UrbanExam Define(Framework framework, MethodRegistry? methods = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        FrameworkCheck.ThrowIfInvalid(framework, methods ?? MethodRegistry.Default);
        return new(framework, methods ?? MethodRegistry.Default);
    }

    /// <summary>Takes a framework that comes with the library.</summary>
    /// <param name="id">One of <see cref="BuiltIn"/>.</param>
    /// <returns>The exam.</returns>
    /// <exception cref="ArgumentException">There is none of this id.</exception>
    public static UrbanExam DefineBuiltIn(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        using var stream = BuiltInFrameworks.Open(id);
        return new(FrameworkYaml.Read(stream, id + BuiltInFrameworks.Suffix), MethodRegistry.Default);
    }

    /// <summary>Reads definitions from a YAML file without throwing for what stands in it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="exam">The exam; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static bool TryDefine(
        string path, [NotNullWhen(true)] out UrbanExam? exam, out IReadOnlyList<Diagnostic> diagnostics, DefinitionOptions? options = null)
    {
        exam = FrameworkYaml.TryLoad(path, out var framework, out diagnostics, options) ? new(framework, MethodsOf(options)) : null;
        return exam is not null;
    }

    /// <summary>Reads definitions from YAML text in a stream without throwing for what stands in it.</summary>
    /// <param name="stream">UTF-8 text; it may not import other files.</param>
    /// <param name="exam">The exam; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    public static bool TryDefine(
        Stream stream, [NotNullWhen(true)] out UrbanExam? exam, out IReadOnlyList<Diagnostic> diagnostics,
            DefinitionOptions? options = null)
    {
        exam = FrameworkYaml.TryRead(stream, out var framework, out diagnostics, options) ? new(framework, MethodsOf(options)) : null;
        return exam is not null;
    }

    /// <summary>Writes the JSON schema (draft-07) of the definitions, for editors: keys, words, methods and what they mean.</summary>
    /// <param name="stream">Where to; UTF-8, left open.</param>
    public static void WriteSchema(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        FrameworkSchema.Write(stream);
    }

    /// <summary>Reads a method as it would stand in the framework's file: <c>min-max</c>, <c>power-mean: { p: 0.5 }</c>.</summary>
    /// <param name="kind">What it is to work on.</param>
    /// <param name="text">The method in YAML.</param>
    /// <param name="source">What to call the text in messages.</param>
    /// <returns>The method; its parameters have been checked as in a file.</returns>
    /// <exception cref="UrbanIndicatorsException">It is no such method: all mistakes are in it, with their places in the text.</exception>
    public Method ParseMethod(MethodKind kind, string text, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MethodText.Read(text, source, kind, Framework, Methods);
    }

    /// <summary>Reads observations from a CSV file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The exam with data.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public ObservedExam Observe(string path, TableReadOptions? options = null) => Observe(PanelCsv.Read(path, Framework, options));

    /// <summary>Reads observations from several CSV files that together make one panel.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The exam with data.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public ObservedExam Observe(IEnumerable<string> paths, TableReadOptions? options = null) =>
        Observe(PanelCsv.Read(paths, Framework, options));

    /// <summary>Reads observations from CSV text in a stream.</summary>
    /// <param name="stream">The text.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The exam with data.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    public ObservedExam Observe(Stream stream, TableReadOptions? options = null) =>
        Observe(PanelCsv.Read(stream, "stream", Framework, options));

    /// <summary>Reads observations from a table of any kind, as from CSV.</summary>
    /// <param name="source">The table.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The exam with data.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    public ObservedExam Observe(TableSource source, TableReadOptions? options = null) =>
        Observe(PanelTables.Read(source, Framework, options));

    /// <summary>Reads observations from several tables, of one kind or several, that together make one panel.</summary>
    /// <param name="sources">The tables.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The exam with data.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    // Where the list alone does not tell (an empty one), it is one of files, as it was before there were tables.
    [OverloadResolutionPriority(-1)]
    public ObservedExam Observe(IEnumerable<TableSource> sources, TableReadOptions? options = null) =>
        Observe(PanelTables.Read(sources, Framework, options));

    /// <summary>Takes a panel made in code or read before.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The exam with data.</returns>
    public ObservedExam Observe(Panel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return new(panel, panel, rows: null, new(Framework, Methods));
    }

    private Framework Change(string node, Func<IndexNode, IndexNode> change)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (!Framework.Index.Descendants().Any(n => !n.IsLeaf && string.Equals(n.Id, node, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"There is no node \"{node}\" with children in the tree.", nameof(node));
        }

        return Framework with { Index = Framework.Index.Change(node, change) };
    }

    private static MethodRegistry MethodsOf(DefinitionOptions? options) => options?.Methods ?? MethodRegistry.Default;

    /// <summary>The indicators of the tree, and their own methods of a kind where they have one.</summary>
    private IEnumerable<(string Id, Method? Own)> OwnOf(Func<Indicator, Method?> own)
    {
        var inTree = Framework.Index.Descendants().Where(n => n.IsLeaf).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return Framework.Indicators.Where(i => inTree.Contains(i.Id)).Select(i => (i.Id, own(i)));
    }

    /// <summary>The nodes, and their own methods of a kind where they have one.</summary>
    private IEnumerable<(string Id, Method? Own)> OwnOf(Func<IndexNode, Method?> own) =>
        Framework.Index.Descendants().Where(n => !n.IsLeaf).Select(n => (n.Id, own(n)));

    /// <summary>Gives the exam with another method for all, and says what keeps its own.</summary>
    private UrbanExam Vary(Framework framework, Method method, IEnumerable<(string Id, Method? Own)> all)
    {
        var kept = all.Where(o => o.Own is not null && o.Own.ToString() != method.ToString()).Select(o => o.Id).ToList();
        return Vary(kept.Count == 0
            ? framework
            : framework with
            {
                Diagnostics = [
                .. framework.Diagnostics, DefinitionDiagnostics.OwnMethodsKept.At(framework.Location, method.Name, Quoted.List(kept)),
            ]
            });
    }

    // What a caller changes is no longer what the source of the framework says: an official status would be a lie.
    private UrbanExam Vary(Framework framework) => Define(framework with { Status = DefinitionStatus.Assumed }, Methods);
}
