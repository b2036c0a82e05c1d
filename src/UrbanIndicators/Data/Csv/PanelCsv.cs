using System.Diagnostics.CodeAnalysis;
using UrbanIndicators.Data.Csv;
using UrbanIndicators.Data.Tables.Layouts;

namespace UrbanIndicators.Tables;

/// <summary>Reads observations from CSV: wide, long, or with indicators as rows; UTF-8, UTF-16 or GB18030.</summary>
/// <remarks>All mistakes are found in one go. Columns are matched by name, never by position; a missing value is NaN, never zero.</remarks>
/// <threadsafety>Its methods may be called from several threads at once.</threadsafety>
public static class PanelCsv
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="framework">The indicators and variables to look for.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The panel; what was left out, converted or assumed stands in its notes.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Panel Read(
        string path, Framework framework, TableReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read([path], framework, options, cancellationToken);
    }

    /// <summary>Reads several files that together make one panel: rows of one place and period are put together.</summary>
    /// <param name="paths">The files, at least one.</param>
    /// <param name="framework">The indicators and variables to look for.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The panel; what was left out, converted or assumed stands in its notes.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Panel Read(
        IEnumerable<string> paths, Framework framework, TableReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(Sources(paths), framework, options, cancellationToken);

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">CSV text from the current position on; it is left open. One that cannot seek is first copied to memory.</param>
    /// <param name="name">What the stream is called in messages.</param>
    /// <param name="framework">The indicators and variables to look for.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The panel; what was left out, converted or assumed stands in its notes.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    public static Panel Read(
        Stream stream, string name, Framework framework, TableReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(Sources(stream, name), framework, options, cancellationToken);

    /// <summary>Reads a file without throwing for what stands in it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="framework">The indicators and variables to look for.</param>
    /// <param name="panel">The panel; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool TryRead(
        string path,
        Framework framework,
        [NotNullWhen(true)] out Panel? panel,
        out IReadOnlyList<Diagnostic> diagnostics,
        TableReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return TryRead([path], framework, out panel, out diagnostics, options, cancellationToken);
    }

    /// <summary>Reads several files as one panel without throwing for what stands in them.</summary>
    /// <param name="paths">The files, at least one.</param>
    /// <param name="framework">The indicators and variables to look for.</param>
    /// <param name="panel">The panel; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static bool TryRead(
        IEnumerable<string> paths,
        Framework framework,
        [NotNullWhen(true)] out Panel? panel,
        out IReadOnlyList<Diagnostic> diagnostics,
        TableReadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        TryRead(Sources(paths), framework, out panel, out diagnostics, options, cancellationToken);

    /// <summary>Reads a stream without throwing for what stands in it.</summary>
    /// <param name="stream">CSV text from the current position on; it is left open. One that cannot seek is first copied to memory.</param>
    /// <param name="name">What the stream is called in messages.</param>
    /// <param name="framework">The indicators and variables to look for.</param>
    /// <param name="panel">The panel; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    public static bool TryRead(
        Stream stream,
        string name,
        Framework framework,
        [NotNullWhen(true)] out Panel? panel,
        out IReadOnlyList<Diagnostic> diagnostics,
        TableReadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        TryRead(Sources(stream, name), framework, out panel, out diagnostics, options, cancellationToken);

    /// <summary>Gives a CSV file as a table, to be read together with tables of other kinds.</summary>
    /// <param name="path">The file; it is opened when it is read.</param>
    /// <returns>The table. Its rows by themselves throw <see cref="UrbanIndicatorsException"/> where the file is no right CSV.</returns>
    public static TableSource Table(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvSource.File(path);
    }

    private static Panel Read(
        List<CsvSource> sources, Framework framework, TableReadOptions? options, CancellationToken cancellationToken) =>
        PanelReading.Read(sources, framework, options, CsvSource.OfPlaces(options), cancellationToken);

    private static bool TryRead(
        List<CsvSource> sources,
        Framework framework,
        [NotNullWhen(true)] out Panel? panel,
        out IReadOnlyList<Diagnostic> diagnostics,
        TableReadOptions? options,
        CancellationToken cancellationToken)
    {
        panel = PanelReading.TryRead(sources, framework, options, CsvSource.OfPlaces(options), out diagnostics, cancellationToken);
        return panel is not null;
    }

    private static List<CsvSource> Sources(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        List<CsvSource> sources = [.. paths.Select(CsvSource.File)];
        return sources.Count > 0 ? sources : throw new ArgumentException("At least one file is needed.", nameof(paths));
    }

    private static List<CsvSource> Sources(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return [CsvSource.Of(stream, name)];
    }
}
