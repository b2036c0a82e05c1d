using UrbanIndicators.Reporting;

namespace UrbanIndicators;

/// <summary>
/// Writes results as CSV and JSON: UTF-8, invariant numbers that read back to the same bits, an empty cell or <c>null</c> where there is no
/// value.
/// </summary>
/// <threadsafety>Static methods that share nothing; the stream is used by one call at a time and left open.</threadsafety>
public static class AssessmentExport
{
    /// <summary>
    /// Writes a row for every place and period:
    /// <c>place, name, parent, group, period, rank, score, provisional, grade, coverage, met, unmet, bottom_line_failed</c>,
    /// with stages before normalising <c>imputed</c> (a share of the weight) and <c>screening</c>, then the score of every node below the
    /// index by id in tree order.
    /// </summary>
    /// <remarks>
    /// Scores are on the framework's scale and unrounded, the coverage is a share from 0 to 1; <c>met</c>, <c>unmet</c> and
    /// <c>bottom_line_failed</c> are numbers of indicators; <c>grade</c> is the grade's id. Text that a spreadsheet would run as a formula
    /// is made harmless.
    /// </remarks>
    /// <param name="assessment">The result.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="options">How to write; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work between two blocks of rows.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void WriteScoresCsv(
        this Assessment assessment, Stream stream, ExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(stream);
        assessment.ScoreTable(options?.Indicators == true).WriteCsv(stream, options, cancellationToken);
    }

    /// <summary>
    /// Writes the table of every stage, and what each stage did, as CSV files into a folder: <c>1-data.csv</c>, <c>2-derive.csv</c>, the
    /// stages of the framework in their order, the normalised and the aggregated scores; beside them <c>screening.csv</c>,
    /// <c>imputed-cells.csv</c>, <c>treatment.csv</c> and <c>treated-cells.csv</c> where there are such stages, and <c>weights.csv</c>.
    /// </summary>
    /// <remarks>
    /// Rows are those of the panel without the ones left out before; columns the scored indicators. Files of a run before are replaced or,
    /// where their stage is gone, removed; when something fails they stay as they are. A link that has the name of such a file is replaced,
    /// not followed.
    /// </remarks>
    /// <param name="assessment">The result.</param>
    /// <param name="folder">The folder; it is made when it is not there.</param>
    /// <param name="options">How to write; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work between two stages.</param>
    /// <returns>The names of the files, in the order they were written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<string> WriteStages(
        this Assessment assessment, string folder, ExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return StageFolder.Write(assessment, folder, options ?? new(), cancellationToken);
    }

    /// <summary>
    /// Writes a row for every gap, in the order of <see cref="Assessment.Gaps"/>: <c>place, period, indicator, name, value, unit,
    /// comparator, target, due, set, gap, gap_unit, relative_gap, attainment, score, points_lost, points_to_target, status,
    /// bottom_line</c>.
    /// </summary>
    /// <remarks>
    /// The gap is positive when short of the target. A range is written as <c>[low, high]</c>. Names are in
    /// <see cref="ExportOptions.HeadingLanguage"/>, else in English.
    /// </remarks>
    /// <param name="assessment">The result.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="options">How to write; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work between two rows.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void WriteGapsCsv(
        this Assessment assessment, Stream stream, ExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(stream);
        assessment.GapTable(options?.HeadingLanguage ?? "en").WriteCsv(stream, options, cancellationToken);
    }

    /// <summary>
    /// Writes everything as one JSON object: the framework, the targets asked for, the places with nodes, indicators and gaps, and the
    /// notes in both languages.
    /// </summary>
    /// <remarks>
    /// The field <c>schema</c> is <c>urban-indicators/assessment/1.0</c>. Rows are written one after the other in bounded memory.
    /// </remarks>
    /// <param name="assessment">The result.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellationToken">Stops the work between two rows.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void WriteJson(this Assessment assessment, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(stream);
        AssessmentJson.Write(assessment, stream, cancellationToken);
    }
}
