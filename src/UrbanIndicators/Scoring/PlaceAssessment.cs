using UrbanIndicators.Scoring;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators;

/// <summary>The result for one place and period. It computes what it is asked for from the model; nothing is kept twice.</summary>
/// <threadsafety>Safe for use by several threads.</threadsafety>
public sealed class PlaceAssessment
{
    private readonly Lazy<RowResult> result;
    private readonly Lazy<PlaceResults> details;

    internal PlaceAssessment(Assessment assessment, int row)
    {
        Assessment = assessment;
        Row = row;
        result = new(() => RowResult.Of(assessment.Model, Inputs(), assessment.Prepared?.Row(row)));
        details = new(() => new(this, result.Value));
    }

    /// <summary>The assessment it is part of.</summary>
    public Assessment Assessment { get; }

    /// <summary>Its row, from 0.</summary>
    public int Row { get; }

    /// <summary>The place.</summary>
    public Place Place => Assessment.Panel.PlaceAt(Row);

    /// <summary>The period; <see langword="null"/> when the data has none.</summary>
    public Period? Period => Assessment.Panel.PeriodAt(Row);

    /// <summary>The score of the index on the framework's scale, unrounded, provisional or not; NaN when there is none.</summary>
    public double Score => Assessment.IndexScores[Row];

    /// <summary>
    /// The rank of the index within the period, 1 for the best; <see langword="null"/> when provisional, missing or a single place.
    /// </summary>
    public int? Rank => Assessment.IndexRanks[Row] is var rank and > 0 ? rank : null;

    /// <summary>The share, 0 to 1, of the applicable weight that the index rests on.</summary>
    public double Coverage => Assessment.IndexCoverage[Row];

    /// <summary>The coverage is below the minimum.</summary>
    public bool IsProvisional => Assessment.IsProvisional(Row);

    /// <summary>It was left out by screening: it has no score, and nothing was learnt from it.</summary>
    public bool IsLeftOut => Assessment.Prepared?.IsLeftOut(Row) == true;

    /// <summary>
    /// The share, 0 to 1, of the applicable weight below the index that rests on imputed values; not part of the coverage.
    /// </summary>
    public double ImputedShare => Assessment.Prepared is null ? 0 : Assessment.ImputedShares[Row];

    /// <summary>The grade of the index, capped where a bottom line failed; <see langword="null"/> where there is none.</summary>
    public Grade? Grade => Assessment.GradeAt(Row);

    /// <summary>The number of indicators whose target is met.</summary>
    public int MetCount => Assessment.MetCounts[Row];

    /// <summary>The number of indicators whose target is not met.</summary>
    public int NotMetCount => Assessment.NotMetCounts[Row];

    /// <summary>The bottom-line indicators whose target is missed.</summary>
    public IReadOnlyList<Indicator> FailedBottomLines =>
        Assessment.BottomLineFailures[Row] == 0
            ? []
            : [.. Indicators.Where(i => i.Indicator.BottomLine && i.Status == IndicatorStatus.NotMet).Select(i => i.Indicator)];

    /// <summary>The bottom-line indicators of which nothing can be said, for want of a value or a target: they are not passed.</summary>
    public IReadOnlyList<Indicator> UndeterminedBottomLines =>
        [.. Indicators.Where(i => i.Indicator.BottomLine
            && i.Status is not (IndicatorStatus.Met or IndicatorStatus.NotMet or IndicatorStatus.NotApplicable)).Select(i => i.Indicator)];

    /// <summary>The nodes of the tree that are scored and are not leaves, the index first, in tree order.</summary>
    public IReadOnlyList<NodeScore> Nodes => details.Value.Nodes;

    /// <summary>All indicators: those that are scored, in tree order, then those that are only reported.</summary>
    public IReadOnlyList<IndicatorScore> Indicators => details.Value.Indicators;

    /// <summary>
    /// The gaps of indicators and nodes that have a target and a value, most points lost first; those that do not count in the index come
    /// last.
    /// </summary>
    public IReadOnlyList<Gap> Gaps => details.Value.Gaps;

    /// <summary>Explains how a score came about.</summary>
    /// <param name="id">The id of an indicator or node.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">There is no such indicator or node, or the node is not scored.</exception>
    public Explanation Explain(string id) => new Explainer(this, result.Value).Explain(id);

    /// <summary>The values of the model's inputs.</summary>
    internal double[] Inputs()
    {
        var panel = Assessment.Panel;
        var inputs = new double[Assessment.Model.Layout.Inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = panel.TryGetColumn(Assessment.Model.Layout.Inputs[i], out var column)
                ? panel.ValueAt(Row, column)
                : Data.Missing.Value;
        }

        return inputs;
    }

    internal double ScoreOf(ModelChild child) => result.Value.ScoreOf(child);
}
