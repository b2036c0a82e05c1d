using System.Collections.Immutable;
using UrbanIndicators.Data.Csv;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Reporting;

/// <summary>The table of scores. Nothing is allocated per row, so that a million rows take as long as their digits.</summary>
internal static class ScoreCsv
{
    public static readonly ImmutableArray<string> Columns =
    [
        "place", "name", "parent", "group", "period", "rank", "score", "provisional", "grade", "coverage", "met", "unmet", "bottom_line_failed",
    ];

    /// <summary>The columns that stages between data and normalising add.</summary>
    public static readonly ImmutableArray<string> StageColumns = ["imputed", "screening"];

    public static void Write(Assessment assessment, Stream stream, ExportOptions options, CancellationToken cancellationToken)
    {
        using var csv = new CsvTableWriter(stream, options.ByteOrderMark);
        var index = assessment.Model.Plan.Framework.Index;
        var leaves = options.Indicators ? index.Descendants().Where(n => n.IsLeaf).ToArray() : [];
        var scored = LeavesOf(assessment.Model.Layout, leaves);
        var nodes = new NodeScoreBlock(assessment, index.Descendants().Where(n => !n.IsLeaf).Skip(1));
        var columnNames = assessment.Prepared is null ? Columns : [.. Columns, .. StageColumns];
        WriteHeader(csv, columnNames, [.. nodes.Nodes, .. leaves], options.HeadingLanguage);

        var period = new PeriodText();
        for (var first = 0; first < assessment.Count; first += Panel.BlockRows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = Math.Min(first + Panel.BlockRows, assessment.Count);
            nodes.MoveTo(first / Panel.BlockRows);
            var columns = new IndexColumns(assessment, index.Id);
            for (var row = first; row < end; row++)
            {
                columns.Write(csv, row, period);
                nodes.Write(csv, row - first);
                if (leaves.Length > 0) WriteIndicators(csv, assessment[row], scored);
                csv.EndRow();
            }
        }
    }

    private static void WriteHeader(CsvTableWriter csv, ImmutableArray<string> columns, IEnumerable<IndexNode> nodes, string? language)
    {
        foreach (var column in columns) csv.WriteText(Headings.Of(column, language));
        foreach (var node in nodes) csv.WriteText(language is null ? node.Id : node.Title.In(language));
        csv.EndRow();
    }

    /// <summary>The number of each leaf among those the model scores; <see langword="null"/> for one it does not.</summary>
    private static ModelChild?[] LeavesOf(ModelLayout layout, IndexNode[] leaves)
    {
        var numbers = layout.Leaves.Select((indicator, leaf) => (layout.Indicators[indicator].Indicator.Id, leaf))
            .ToDictionary(l => l.Id, l => l.leaf, StringComparer.Ordinal);
        return Array.ConvertAll(leaves, l => numbers.TryGetValue(l.Id, out var leaf) ? new ModelChild(IsLeaf: true, leaf) : (ModelChild?)null);
    }

    // The scores alone: the results of a row with their gaps would cost a scoring for every target missed.
    private static void WriteIndicators(CsvTableWriter csv, PlaceAssessment place, ModelChild?[] leaves)
    {
        foreach (var leaf in leaves)
        {
            if (leaf is { } scored) csv.WriteNumber(place.ScoreOf(scored));
            else csv.WriteEmpty();
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

        public void Write(CsvTableWriter csv, int row, PeriodText period)
        {
            var place = assessment.Panel.PlaceAt(row);
            csv.WriteText(place.Key);
            csv.WriteText(place.Name);
            csv.WriteText(place.Parent);
            csv.WriteText(place.Group);
            csv.WriteText(period.Of(assessment.Panel.PeriodAt(row)));
            if (ranks[row] == 0) csv.WriteEmpty();
            else csv.WriteInteger(ranks[row]);
            csv.WriteNumber(scores[row]);
            csv.WriteText(Words.Of(assessment.IsProvisional(row)));
            csv.WriteText(assessment.GradeAt(row)?.Id);
            csv.WriteNumber(coverage[row]);
            csv.WriteInteger(met[row]);
            csv.WriteInteger(unmet[row]);
            csv.WriteInteger(failed[row]);
            if (assessment.Prepared is not { } prepared) return;
            csv.WriteNumber(assessment.ImputedShares[row]);
            if (prepared.Screened is { } screened) csv.WriteText(Words.Of(screened[row].Verdict));
            else csv.WriteEmpty();
        }
    }
}
