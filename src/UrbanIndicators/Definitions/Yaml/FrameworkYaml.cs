using System.Diagnostics.CodeAnalysis;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads frameworks from YAML definitions.</summary>
/// <remarks>One pass reports every mistake with file, line and column. Nothing outside the file and its imports is touched.</remarks>
/// <threadsafety>All members may be called from several threads.</threadsafety>
internal static class FrameworkYaml
{
    /// <summary>Reads a framework and what it imports.</summary>
    /// <param name="path">The file, UTF-8.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The framework; its <see cref="Framework.Diagnostics"/> hold warnings and notes.</returns>
    /// <exception cref="UrbanIndicatorsException">The definitions have mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Framework Load(string path, DefinitionOptions? options = null) =>
        Read(path, options, out var bag) ?? throw Mistakes(bag);

    /// <summary>Reads a framework and what it imports, without throwing for what stands in it.</summary>
    /// <param name="path">The file, UTF-8.</param>
    /// <param name="framework">The framework; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes, in the order of the file.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static bool TryLoad(
        string path, [NotNullWhen(true)] out Framework? framework, out IReadOnlyList<Diagnostic> diagnostics,
            DefinitionOptions? options = null)
    {
        framework = Read(path, options, out var bag);
        diagnostics = Ordered(bag);
        return framework is not null;
    }

    /// <summary>Reads a framework from a stream; it may not import files.</summary>
    /// <param name="stream">UTF-8 text; it is read to its end and left open.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The framework; its <see cref="Framework.Diagnostics"/> hold warnings and notes.</returns>
    /// <exception cref="UrbanIndicatorsException">The definitions have mistakes: all of them are in it.</exception>
    public static Framework Read(Stream stream, DefinitionOptions? options = null) =>
        Read(stream, null, options, out var bag) ?? throw Mistakes(bag);

    /// <summary>Reads a framework that has a name but is no file.</summary>
    internal static Framework Read(Stream stream, string name) => Read(stream, name, options: null, out var bag) ?? throw Mistakes(bag);

    /// <summary>Reads a framework from a stream without throwing for what stands in it; it may not import files.</summary>
    /// <param name="stream">UTF-8 text; it is read to its end and left open.</param>
    /// <param name="framework">The framework; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes, in the order of the text.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    public static bool TryRead(
        Stream stream, [NotNullWhen(true)] out Framework? framework, out IReadOnlyList<Diagnostic> diagnostics,
            DefinitionOptions? options = null)
    {
        framework = Read(stream, null, options, out var bag);
        diagnostics = Ordered(bag);
        return framework is not null;
    }

    /// <summary>Binds nodes that have been read, from whatever they came.</summary>
    internal static Framework? Bind(SourceNode? root, string? file, DefinitionOptions options, DiagnosticBag bag)
    {
        var framework = root is null ? null : FrameworkBinder.Bind(root, file, options, bag);
        return framework is null || bag.HasErrors ? null : framework with { Diagnostics = Ordered(bag) };
    }

    /// <summary>By place; files in the order in which they were first named, so that the main file does not drown in its imports.</summary>
    internal static IReadOnlyList<Diagnostic> Ordered(DiagnosticBag bag)
    {
        var files = bag.Items.Select(d => d.Location.File).Distinct(StringComparer.Ordinal).ToList();
        return [.. bag.Items.OrderBy(d => files.IndexOf(d.Location.File)).ThenBy(d => d.Location.Line).ThenBy(d => d.Location.Column)];
    }

    private static Framework? Read(string path, DefinitionOptions? options, out DiagnosticBag bag)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Read(stream, path, options, out bag);
    }

    private static Framework? Read(Stream stream, string? file, DefinitionOptions? options, out DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new DefinitionOptions();
        bag = new DiagnosticBag();
        var root = SourceText.Read(stream, file, options.MaximumLength, bag) is { } text ? YamlSourceReader.Read(text, file, bag) : null;
        return Bind(root, file, options, bag);
    }

    private static UrbanIndicatorsException Mistakes(DiagnosticBag bag) => new(Ordered(bag), bag.ErrorCount);
}
