using UrbanIndicators.Stages;

namespace UrbanIndicators.Reporting;

/// <summary>The tables of a result, to be written as CSV or by a writer of one's own.</summary>
/// <threadsafety>Static methods that share nothing.</threadsafety>
public static class ResultTables
{
    /// <summary>
    /// Gives the table of scores, a row for every place and period: see <see cref="AssessmentExport.WriteScoresCsv"/> for its columns.
    /// </summary>
    /// <param name="assessment">The result.</param>
    /// <param name="indicators">Adds a column with the score of every indicator of the tree.</param>
    /// <returns>The table.</returns>
    public static ResultTable ScoreTable(this Assessment assessment, bool indicators = false)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Reporting.ScoreTable.Of(assessment, indicators);
    }

    /// <summary>Gives the table of gaps, a row for every gap: see <see cref="AssessmentExport.WriteGapsCsv"/> for its columns.</summary>
    /// <param name="assessment">The result.</param>
    /// <param name="language">The language of the names in it.</param>
    /// <returns>The table.</returns>
    public static ResultTable GapTable(this Assessment assessment, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentException.ThrowIfNullOrEmpty(language);
        return Reporting.GapTable.Of(assessment, language);
    }

    /// <summary>
    /// Gives the tables of the stages: the data, what left each stage, what screening, imputation and treatment did, where there are such
    /// stages.
    /// </summary>
    /// <param name="stages">The stages.</param>
    /// <returns>The tables, those of values first, in the order of the stages.</returns>
    public static IReadOnlyList<ResultTable> StageTables(this StageResults stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        return [.. Reporting.StageTables.Values(stages), .. Reporting.StageTables.Changes(stages)];
    }

    /// <summary>
    /// Gives the table of weights, a row for every child of every node: <c>node, child, method, weight_set, weight, effective_weight</c>;
    /// the weights of a node sum to one, and so do the effective weights of all indicators.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <returns>The table.</returns>
    public static ResultTable WeightTable(this ScoringModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Reporting.WeightTable.Of(model);
    }
}
