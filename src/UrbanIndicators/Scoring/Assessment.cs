using System.Collections;
using UrbanIndicators.Data;
using UrbanIndicators.Definitions;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.StageResults;
using UrbanIndicators.Scoring.Stages;
using UrbanIndicators.Stages;

namespace UrbanIndicators;

/// <summary>The result of scoring a panel: rows are (place, period), as in the panel.</summary>
/// <remarks>It holds the model, the panel and the scores of the nodes; explanations, gaps and exports compute when asked.</remarks>
/// <threadsafety>Safe for use by several threads: what is computed on request is computed alike by each.</threadsafety>
public sealed class Assessment : IReadOnlyList<PlaceAssessment>
{
    private readonly AssessmentScores scores;
    private readonly int[]?[] ranks;
    private readonly double[]?[] coverages;
    private readonly int threads;
    private double[][]? nodes;

    internal Assessment(ScoringModel model, Panel panel, AssessmentScores scores, PreparedTable? prepared, int threads)
    {
        this.threads = threads;
        Prepared = prepared;
        Model = model;
        Panel = panel;
        this.scores = scores;
        ranks = new int[]?[model.Layout.Nodes.Length];
        coverages = new double[]?[model.Layout.Nodes.Length];
        coverages[0] = scores.IndexCoverage;
    }

    /// <summary>The model the panel was scored with.</summary>
    public ScoringModel Model { get; }

    /// <summary>The panel that was scored.</summary>
    public Panel Panel { get; }

    /// <summary>
    /// Every assumption made on the way, by definitions, data and scoring: equal weights, targets carried forward, units converted, values
    /// clipped.
    /// </summary>
    public IReadOnlyList<Diagnostic> Notes { get; internal set; } = [];

    /// <summary>The number of rows.</summary>
    public int Count => Panel.RowCount;

    /// <summary>
    /// For every row, the mean over the indicators with a value and a target (other than 0) of their relative shortfalls: 0 where the
    /// target is met, else the gap as a share of the target's size. NaN where there are none.
    /// </summary>
    public ReadOnlySpan<double> MeanShortfalls => scores.MeanShortfalls;

    /// <summary>For every row, the largest of the relative shortfalls; NaN where there are none.</summary>
    public ReadOnlySpan<double> WorstShortfalls => scores.WorstShortfalls;

    /// <summary>For every row, the number of indicators whose target is met.</summary>
    public ReadOnlySpan<ushort> MetCounts => scores.MetCounts;

    /// <summary>For every row, the number of indicators whose target is not met.</summary>
    public ReadOnlySpan<ushort> NotMetCounts => scores.NotMetCounts;

    /// <summary>What the stages have made of the panel; <see langword="null"/> where there are none.</summary>
    internal PreparedTable? Prepared { get; }

    internal ReadOnlySpan<double> IndexScores => scores.Index;

    internal ReadOnlySpan<int> IndexRanks => RanksOf(0);

    internal ReadOnlySpan<double> IndexCoverage => scores.IndexCoverage;

    /// <summary>For every row, the share of the weight below the index that rests on imputed values; empty without stages.</summary>
    internal ReadOnlySpan<double> ImputedShares => scores.ImputedShares;

    internal ReadOnlySpan<ushort> BottomLineFailures => scores.BottomLineFailures;

    /// <summary>Gives the result of a row.</summary>
    /// <param name="index">The row, from 0.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public PlaceAssessment this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new(this, index);
        }
    }

    /// <summary>Finds the result of a place.</summary>
    /// <param name="place">Its key or name.</param>
    /// <param name="period">The period; <see langword="null"/> for the latest there is.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">There is no such row.</exception>
    public PlaceAssessment Find(string place, Period? period = null)
    {
        if (!Panel.TryFindPlace(place, out var found))
        {
            throw new ArgumentException($"There is no place \"{place}\" in the data.", nameof(place));
        }

        var row = Enumerable.Range(0, Count)
            .Where(
                r =>
                    string.Equals(Panel.PlaceAt(r).Key, found.Key, StringComparison.Ordinal)
                        && (period is null || Panel.PeriodAt(r) == period))
            .OrderByDescending(r => Panel.PeriodAt(r))
            .Select(r => (int?)r)
            .FirstOrDefault();
        return row is { } index
            ? this[index]
            : throw new ArgumentException($"There is no row of \"{place}\" for the period {period}.", nameof(period));
    }

    /// <summary>Gives the scores of a node for all rows.</summary>
    /// <param name="node">The id of a node that is not a leaf.</param>
    /// <returns>A score for every row, provisional or not; NaN when there is none.</returns>
    /// <exception cref="ArgumentException">There is no such node, or nothing below it is scored.</exception>
    /// <remarks>Only the index is kept; the first time another node is asked for, all nodes are computed again and kept.</remarks>
    public ReadOnlySpan<double> ScoresOf(string node) => ScoresOf(NumberOf(node));

    /// <summary>Gives the coverage of a node for all rows.</summary>
    /// <param name="node">The id of a node that is not a leaf.</param>
    /// <returns>For every row the share, 0 to 1, of the applicable weight below the node that its score rests on.</returns>
    /// <exception cref="ArgumentException">There is no such node, or nothing below it is scored.</exception>
    public ReadOnlySpan<double> CoverageOf(string node) => CoverageOf(NumberOf(node));

    /// <summary>Gives the ranks of a node's scores within each period, 1 for the best.</summary>
    /// <param name="node">The id of a node that is not a leaf.</param>
    /// <returns>A rank for every row; 0 when there is none (no score, a provisional one, or a single place).</returns>
    /// <exception cref="ArgumentException">There is no such node, or nothing below it is scored.</exception>
    public ReadOnlySpan<int> RanksOf(string node) => RanksOf(NumberOf(node));

    /// <summary>Gives the gaps of all rows, row after row, within a row most points lost first.</summary>
    /// <returns>The gaps, computed while they are enumerated.</returns>
    public IEnumerable<Gap> Gaps() => this.SelectMany(p => p.Gaps);

    /// <summary>Takes the panel through its stages once more, and gives what entered and left each.</summary>
    /// <param name="cancellationToken">Stops the work between two stages.</param>
    /// <returns>The stages; nothing of them is kept in the assessment.</returns>
    public StageResults Stages(CancellationToken cancellationToken = default) =>
        StageRun.Of(Model.Layout, Panel, Prepared, cancellationToken);

    /// <summary>Enumerates the results of all rows.</summary>
    /// <returns>The results, in the order of the panel.</returns>
    public IEnumerator<PlaceAssessment> GetEnumerator()
    {
        for (var row = 0; row < Count; row++) yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool IsProvisional(int row) => Model.IsProvisional(0, scores.IndexCoverage[row]);

    internal Grade? GradeAt(int row)
    {
        var grade = Model.GradeOf(0, scores.Index[row], scores.IndexCoverage[row]);
        return grade is not null && scores.BottomLineFailures[row] > 0 && Model.BottomLineCap is { } cap && cap.From < grade.From
            ? cap
            : grade;
    }

    private int NumberOf(string node)
    {
        for (var number = 0; number < Model.Nodes.Count; number++)
        {
            if (string.Equals(Model.Nodes[number], node, StringComparison.Ordinal)) return number;
        }

        throw new ArgumentException(
            $"There is no node \"{node}\" that is scored; there are {string.Join(", ", Model.Nodes)}.", nameof(node));
    }

    /// <summary>Computes the scores of all nodes for one block of the panel, and keeps none of them.</summary>
    /// <param name="block">The block.</param>
    /// <param name="destination">Receives them: the model's node n from n × <see cref="Panel.BlockRows"/> on.</param>
    internal void ScoreBlock(int block, double[] destination) => new PanelBlocks(Panel, Model.Layout.Resolved, Prepared).VisitBlock(
        Model.Engine.Shape,
        block,
        (input, workspace, firstRow, rows) =>
        {
            Model.Engine.Score(input, workspace);
            for (var node = 0; node < Model.Nodes.Count; node++)
            {
                workspace.NodeScore(node)[..rows].CopyTo(destination.AsSpan((node * Panel.BlockRows) + (firstRow % Panel.BlockRows)));
            }
        });

    private double[] ScoresOf(int number) => number == 0 ? scores.Index : (nodes ??= ScoreNodes())[number];

    private double[][] ScoreNodes()
    {
        var computed = new double[Model.Nodes.Count][];
        for (var node = 0; node < computed.Length; node++) computed[node] = new double[Count];
        Visit(
            (input, workspace, firstRow, rows) =>
            {
                Model.Engine.Score(input, workspace);
                for (
                    var node = 0; node < computed.Length; node++) workspace.NodeScore(node)[..rows].CopyTo(computed[node].AsSpan(firstRow));
            });
        return computed;
    }

    private void Visit(PanelBlocks.Visitor visitor) => new PanelBlocks(Panel, Model.Layout.Resolved, Prepared).Share(
        Model.Engine.Shape, threads, () =>
            visitor, static (visit, input, workspace, firstRow, rows) => visit(input, workspace, firstRow, rows),
        CancellationToken.None);

    private double[] CoverageOf(int number)
    {
        if (coverages[number] is { } known) return known;
        var coverage = new double[Count];
        Visit(
            (input, workspace, firstRow, rows) =>
            {
                Model.Engine.Score(input, workspace);
                for (var i = 0; i < rows; i++)
                {
                    coverage[firstRow + i] = workspace.NodeCoverage(number)[i] is var share && double.IsNaN(share) ? 0 : share;
                }
            });
        return coverages[number] = coverage;
    }

    private int[] RanksOf(int number) => ranks[number] ??= Rank(number);

    private int[] Rank(int number)
    {
        var coverage = CoverageOf(number);
        var all = ScoresOf(number);
        var ranked = GC.AllocateUninitializedArray<double>(all.Length);
        var parts = Math.Clamp(ranked.Length / Panel.BlockRows, 1, threads);
        Threads.Run(parts, part =>
        {
            var end = (int)((long)ranked.Length * (part + 1) / parts);
            for (var row = (int)((long)ranked.Length * part / parts); row < end; row++)
            {
                ranked[row] = Model.IsProvisional(number, coverage[row]) ? double.NaN : all[row];
            }
        });

        return Ranking.Of(ranked, Panel.RowsByPeriod(), Threshold.OfScores(Model.Plan.Framework.Method.Scale), threads);
    }
}
