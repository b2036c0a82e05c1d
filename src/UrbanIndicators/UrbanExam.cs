namespace UrbanIndicators;

/// <summary>The way in: definitions, then data, then the question, then the answer.</summary>
/// <example><code>
/// var assessment = UrbanExam.Define("people-city-2035.yaml").Observe("china-2023.csv").AgainstTargets(phase: "far").Score();
/// </code></example>
/// <threadsafety>Immutable: every step gives a new exam.</threadsafety>
public sealed class UrbanExam
{
    private UrbanExam(Framework framework) => Framework = framework;

    /// <summary>The framework.</summary>
    public Framework Framework { get; }

    /// <summary>The ids of the frameworks that come with the library.</summary>
    public static IReadOnlyList<string> BuiltIn => throw new NotImplementedException();

    /// <summary>Reads definitions from a YAML file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The exam.</returns>
    /// <exception cref="UrbanIndicatorsException">The definitions have mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static UrbanExam Define(string path, DefinitionOptions? options = null) => throw new NotImplementedException();

    /// <summary>Reads definitions from YAML text in a stream.</summary>
    /// <param name="stream">UTF-8 text; it may not import other files.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The exam.</returns>
    /// <exception cref="UrbanIndicatorsException">The definitions have mistakes: all of them are in it.</exception>
    public static UrbanExam Define(Stream stream, DefinitionOptions? options = null) => throw new NotImplementedException();

    /// <summary>Takes a framework made in code or read before.</summary>
    /// <param name="framework">The framework.</param>
    /// <returns>The exam.</returns>
    public static UrbanExam Define(Framework framework) => new(framework);

    /// <summary>Takes a framework that comes with the library.</summary>
    /// <param name="id">One of <see cref="BuiltIn"/>.</param>
    /// <returns>The exam.</returns>
    /// <exception cref="ArgumentException">There is none of this id.</exception>
    public static UrbanExam DefineBuiltIn(string id) => throw new NotImplementedException();

    /// <summary>Reads definitions from a YAML file without throwing for what stands in it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="exam">The exam; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool TryDefine(
        string path,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out UrbanExam? exam,
        out IReadOnlyList<Diagnostic> diagnostics,
        DefinitionOptions? options = null) => throw new NotImplementedException();

    /// <summary>Gives the exam with another normalisation for all indicators that have none of their own.</summary>
    /// <param name="method">The method.</param>
    /// <returns>A new exam.</returns>
    public UrbanExam Normalise(Method method) => throw new NotImplementedException();

    /// <summary>Gives the exam with another aggregation for all nodes that have none of their own.</summary>
    /// <param name="method">The method.</param>
    /// <returns>A new exam.</returns>
    public UrbanExam Aggregate(Method method) => throw new NotImplementedException();

    /// <summary>Gives the exam with other weights.</summary>
    /// <param name="weights">Weights by id of indicator or node; those not named stay as they are.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="ArgumentException">An id is not in the tree, or a weight is negative or not finite.</exception>
    public UrbanExam Weigh(IReadOnlyDictionary<string, double> weights) => throw new NotImplementedException();

    /// <summary>Reads observations from CSV files.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The exam with data.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public ObservedExam Observe(string path, CsvReadOptions? options = null) => throw new NotImplementedException();

    /// <summary>Reads observations from several CSV files that together make one panel.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The exam with data.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public ObservedExam Observe(IEnumerable<string> paths, CsvReadOptions? options = null) => throw new NotImplementedException();

    /// <summary>Takes a panel made in code or read before.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The exam with data.</returns>
    public ObservedExam Observe(Panel panel) => throw new NotImplementedException();
}
