using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Reporting;

/// <summary>
/// A table of results: its columns, and rows that are computed while they are written. One description serves every kind of file.
/// </summary>
/// <threadsafety>
/// As safe as what it was made from; the library's own may be written by several threads, each to a writer of its own.
/// </threadsafety>
public sealed class ResultTable
{
    private readonly Action<ResultTableWriter, CancellationToken> rows;

    /// <summary>Makes a table.</summary>
    /// <param name="id">Its name for programs: <c>scores</c>.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Writes the rows: as many cells as there are columns, then <see cref="ResultTableWriter.EndRow"/>.</param>
    public ResultTable(string id, IEnumerable<ResultColumn> columns, Action<ResultTableWriter, CancellationToken> rows)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        Id = id;
        Columns = Copy.Of(columns);
        this.rows = rows;
    }

    /// <summary>Its name for programs.</summary>
    public string Id { get; }

    /// <summary>Its columns, in their order.</summary>
    public IReadOnlyList<ResultColumn> Columns { get; }

    /// <summary>Writes the table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void WriteTo(ResultTableWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Begin(this);
        rows(writer, cancellationToken);
        writer.End();
    }

    /// <summary>
    /// Writes the table as CSV: UTF-8, numbers that read back to the same bits, text that no spreadsheet takes for a formula.
    /// </summary>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="options">How to write; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="InvalidOperationException">A row has more or fewer cells than there are columns.</exception>
    public void WriteCsv(Stream stream, ExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var csv = new CsvResultWriter(stream, options ?? new());
        WriteTo(csv, cancellationToken);
    }
}
