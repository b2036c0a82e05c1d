using Microsoft.Extensions.Options;

namespace UrbanIndicators.Hosting;

/// <summary>
/// Begins exams with the defaults an application was configured with. It is the one service of <c>AddUrbanIndicators</c>.
/// </summary>
/// <threadsafety>Immutable: one instance serves all threads.</threadsafety>
public sealed class UrbanExamFactory
{
    private readonly UrbanIndicatorsOptions options;

    /// <summary>Makes a factory.</summary>
    /// <param name="options">The defaults.</param>
    /// <exception cref="OptionsValidationException">The options have mistakes: all of them are in it.</exception>
    public UrbanExamFactory(IOptions<UrbanIndicatorsOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options.Value;
    }

    /// <summary>Reads definitions from a YAML file.</summary>
    /// <param name="path">The file; a relative path starts at <see cref="UrbanIndicatorsOptions.DefinitionsRoot"/>.</param>
    /// <returns>The exam.</returns>
    /// <exception cref="UrbanIndicatorsException">The definitions have mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public UrbanExam Define(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return UrbanExam.Define(options.DefinitionsRoot is { } root ? Path.Combine(root, path) : path, Definitions);
    }

    /// <summary>Reads definitions from YAML text in a stream.</summary>
    /// <param name="stream">UTF-8 text; it may not import other files.</param>
    /// <returns>The exam.</returns>
    /// <exception cref="UrbanIndicatorsException">The definitions have mistakes: all of them are in it.</exception>
    public UrbanExam Define(Stream stream) => UrbanExam.Define(stream, Definitions);

    /// <summary>Reads observations that together make one panel, as <see cref="UrbanIndicatorsOptions.Csv"/> says.</summary>
    /// <param name="exam">The exam they are for.</param>
    /// <param name="paths">The files.</param>
    /// <returns>The exam with data.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public ObservedExam Observe(UrbanExam exam, params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(exam);
        return exam.Observe(paths, options.Csv);
    }

    /// <summary>Reads a model saved before, with the methods registered here.</summary>
    /// <param name="stream">Where from.</param>
    /// <returns>The model.</returns>
    /// <exception cref="UrbanIndicatorsException">It is no model, of a newer version, or needs a method that is not there.</exception>
    public ScoringModel LoadModel(Stream stream) => ScoringModel.Load(stream, options.Methods);

    private DefinitionOptions Definitions => new() { Root = options.DefinitionsRoot, Methods = options.Methods };
}
