using System.Collections.Immutable;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Reporting;

/// <summary>The table of scores. Nothing is allocated per row, so that a million rows take as long as their digits.</summary>
internal static class ScoreTable
{
    private static readonly ImmutableArray<ResultColumn> Columns =
    [
        Headings.Text("place"), Headings.Text("name"), Headings.Text("parent"), Headings.Text("group"), Headings.Text("period"),
        Headings.Whole("rank"), Headings.Number("score"), Headings.Text("provisional"), Headings.Text("grade"), Headings.Number("coverage"),
        Headings.Whole("met"), Headings.Whole("unmet"), Headings.Whole("bottom_line_failed"),
    ];

    /// <summary>The columns that stages between data and normalising add.</summary>
    private static readonly ImmutableArray<ResultColumn> StageColumns = [Headings.Number("imputed"), Headings.Text("screening")];

    public static ResultTable Of(Assessment assessment, bool indicators)
    {
        var index = assessment.Model.Plan.Framework.Index;
        IndexNode[] nodes = [.. index.Descendants().Where(n => !n.IsLeaf).Skip(1)];
        IndexNode[] leaves = indicators ? [.. index.Descendants().Where(n => n.IsLeaf)] : [];
        var known = assessment.Prepared is null ? Columns : [.. Columns, .. StageColumns];
        return new(
            "scores",
            [.. known, .. nodes.Concat(leaves).Select(n => new ResultColumn(n.Id, n.Title, ResultColumnKind.Number))],
            (writer, cancellationToken) => Write(assessment, nodes, leaves, writer, cancellationToken));
    }

    private static void Write(
        Assessment assessment, IndexNode[] nodes, IndexNode[] leaves, ResultTableWriter writer, CancellationToken cancellationToken)
    {
        var scored = LeavesOf(assessment.Model.Layout, leaves);
        var block = new NodeScoreBlock(assessment, nodes);
        var period = new PeriodText();
        for (var first = 0; first < assessment.Count; first += Panel.BlockRows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = Math.Min(first + Panel.BlockRows, assessment.Count);
            block.MoveTo(first / Panel.BlockRows);
            var columns = new IndexColumns(assessment, assessment.Model.Plan.Framework.Index.Id);
            for (var row = first; row < end; row++)
            {
                columns.Write(writer, row, period);
                block.Write(writer, row - first);
                if (leaves.Length > 0) WriteIndicators(writer, assessment[row], scored);
                writer.EndRow();
            }
        }
    }

    /// <summary>The number of each leaf among those the model scores; <see langword="null"/> for one it does not.</summary>
    private static ModelChild?[] LeavesOf(ModelLayout layout, IndexNode[] leaves)
    {
        var numbers = layout.Leaves.Select((indicator, leaf) => (layout.Indicators[indicator].Indicator.Id, leaf))
            .ToDictionary(l => l.Id, l => l.leaf, StringComparer.Ordinal);
        return Array.ConvertAll(
            leaves, l => numbers.TryGetValue(l.Id, out var leaf) ? new ModelChild(IsLeaf: true, leaf) : (ModelChild?)null);
    }

    // The scores alone: the results of a row with their gaps would cost a scoring for every target missed.
    private static void WriteIndicators(ResultTableWriter writer, PlaceAssessment place, ModelChild?[] leaves)
    {
        foreach (var leaf in leaves)
        {
            if (leaf is { } scored) writer.WriteNumber(place.ScoreOf(scored));
            else writer.WriteEmpty();
        }
    }

    /// <summary>What is known of the place and the index, column by column.</summary>
    private readonly ref struct IndexColumns(Assessment assessment, string index)
    {
        private readonly ReadOnlySpan<double> scores = assessment.ScoresOf(index);
        private readonly ReadOnlySpan<int> ranks = assessment.RanksOf(index);
        private readonly ReadOnlySpan<double> coverage = assessment.IndexCoverage;
        private readonly ReadOnlySpan<ushort> met = assessment.MetCounts;
        private readonly ReadOnlySpan<ushort> unmet = assessment.NotMetCounts;
        private readonly ReadOnlySpan<ushort> failed = assessment.BottomLineFailures;

        public void Write(ResultTableWriter writer, int row, PeriodText period)
        {
            var place = assessment.Panel.PlaceAt(row);
            writer.WriteText(place.Key);
            writer.WriteText(place.Name);
            writer.WriteText(place.Parent);
            writer.WriteText(place.Group);
            writer.WriteText(period.Of(assessment.Panel.PeriodAt(row)));
            if (ranks[row] == 0) writer.WriteEmpty();
            else writer.WriteInteger(ranks[row]);
            writer.WriteNumber(scores[row]);
            writer.WriteText(Words.Of(assessment.IsProvisional(row)));
            writer.WriteText(assessment.GradeAt(row)?.Id);
            writer.WriteNumber(coverage[row]);
            writer.WriteInteger(met[row]);
            writer.WriteInteger(unmet[row]);
            writer.WriteInteger(failed[row]);
            if (assessment.Prepared is not { } prepared) return;
            writer.WriteNumber(assessment.ImputedShares[row]);
            if (prepared.Screened is { } screened) writer.WriteText(Words.Of(screened[row].Verdict));
            else writer.WriteEmpty();
        }
    }
}
