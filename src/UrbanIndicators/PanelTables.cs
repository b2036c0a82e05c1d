using System.Diagnostics.CodeAnalysis;
using UrbanIndicators.Data.Csv;
using UrbanIndicators.Data.Tables.Layouts;

namespace UrbanIndicators.Tables;

/// <summary>Reads observations from tables of any kind, in the layouts and by the rules of <see cref="PanelCsv"/>.</summary>
/// <remarks>
/// Mistakes in the data are found in one go, and located as <see cref="TableSource.Addresses"/> says. What a source throws passes through.
/// </remarks>
/// <threadsafety>Its methods may be called from several threads at once, as far as their sources may.</threadsafety>
public static class PanelTables
{
    /// <summary>Reads a table.</summary>
    /// <param name="source">The table.</param>
    /// <param name="framework">The indicators and variables to look for.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The panel; what was left out, converted or assumed stands in its notes.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    public static Panel Read(
        TableSource source, Framework framework, TableReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read([source], framework, options, cancellationToken);
    }

    /// <summary>Reads several tables that together make one panel: rows of one place and period are put together.</summary>
    /// <param name="sources">The tables, at least one.</param>
    /// <param name="framework">The indicators and variables to look for.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The panel; what was left out, converted or assumed stands in its notes.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has mistakes: all of them are in it.</exception>
    public static Panel Read(
        IEnumerable<TableSource> sources, Framework framework, TableReadOptions? options = null,
            CancellationToken cancellationToken = default) =>
        PanelReading.Read(Listed(sources), framework, options, CsvSource.OfPlaces(options), cancellationToken);

    /// <summary>Reads several tables as one panel without throwing for what stands in them.</summary>
    /// <param name="sources">The tables, at least one.</param>
    /// <param name="framework">The indicators and variables to look for.</param>
    /// <param name="panel">The panel; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    public static bool TryRead(
        IEnumerable<TableSource> sources,
        Framework framework,
        [NotNullWhen(true)] out Panel? panel,
        out IReadOnlyList<Diagnostic> diagnostics,
        TableReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        panel = PanelReading.TryRead(Listed(sources), framework, options, CsvSource.OfPlaces(options), out diagnostics, cancellationToken);
        return panel is not null;
    }

    private static List<TableSource> Listed(IEnumerable<TableSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        List<TableSource> listed = [.. sources];
        if (listed.Count == 0) throw new ArgumentException("At least one table is needed.", nameof(sources));
        return listed.TrueForAll(s => s is not null) ? listed : throw new ArgumentException("A table must not be null.", nameof(sources));
    }
}
