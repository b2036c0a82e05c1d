using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Data.Csv;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Reporting;

/// <summary>The tables of what single stages did: to which place, to which cell, to which column.</summary>
internal sealed class StageCells(Assessment assessment, ExportOptions options)
{
    public static readonly ImmutableArray<string> ScreeningColumns =
        ["place", "name", "period", "applicable", "present", "share_present", "share_non_zero", "screening"];

    public static readonly ImmutableArray<string> ImputedColumns = ["place", "name", "period", "indicator", "method", "value", "score"];

    public static readonly ImmutableArray<string> TreatmentColumns =
    [
        "indicator", "method", "count", "outcome", "skewness_before", "kurtosis_before", "skewness_after", "kurtosis_after",
        "winsorised_high", "winsorised_low", "transform",
    ];

    public static readonly ImmutableArray<string> TreatedColumns = ["place", "name", "period", "indicator", "value", "treated"];

    private readonly ModelLayout layout = assessment.Model.Layout;
    private readonly MethodSettings settings = assessment.Model.Plan.Framework.Method;

    private PreparedTable Table => assessment.Prepared!;

    public void WriteScreening(Stream stream)
    {
        using var csv = Begin(stream, ScreeningColumns);
        for (var row = 0; row < Table.RowCount; row++)
        {
            var outcome = Table.Screened![row];
            WriteRow(csv, row);
            csv.WriteInteger(outcome.Applicable);
            csv.WriteInteger(outcome.Present);
            csv.WriteNumber(outcome.DataShare);
            csv.WriteNumber(outcome.NonZeroShare);
            csv.WriteText(Words.Of(outcome.Verdict));
            csv.EndRow();
        }
    }

    public void WriteImputed(Stream stream)
    {
        using var csv = Begin(stream, ImputedColumns);
        double[]?[] scores = [.. Enumerable.Range(0, layout.Leaves.Length).Select(leaf => Table.Imputed[leaf] is null ? null : ScoresOf(leaf))];
        for (var row = 0; row < Table.RowCount; row++)
        {
            for (var leaf = 0; leaf < layout.Leaves.Length; leaf++)
            {
                if (!Table.IsImputed(row, leaf)) continue;
                var indicator = layout.Indicators[layout.Leaves[leaf]].Indicator;
                WriteRow(csv, row);
                csv.WriteText(indicator.Id);
                csv.WriteText((indicator.Impute ?? settings.Impute)?.Name);
                csv.WriteNumber((Table.BeforeTreatment[leaf] ?? Table.Values[leaf])[row]);
                csv.WriteNumber(scores[leaf]![row]);
                csv.EndRow();
            }
        }
    }

    public void WriteTreatments(Stream stream)
    {
        using var csv = Begin(stream, TreatmentColumns);
        for (var leaf = 0; leaf < layout.Leaves.Length; leaf++)
        {
            if (layout.Preparation!.TreatmentOf(leaf) is not { } treatment) continue;
            var indicator = layout.Indicators[layout.Leaves[leaf]];
            csv.WriteText(indicator.Indicator.Id);
            csv.WriteText(TreatmentChoice.Of(settings, indicator)?.Name);
            WriteReport(csv, treatment.Report);
            csv.EndRow();
        }
    }

    /// <summary>Writes the cells that treatment changed.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="columns">By leaf, the column before and after; <see langword="null"/> for one that is not treated.</param>
    /// <param name="rows">For each row of the assessment, its row in the columns.</param>
    public void WriteTreated(Stream stream, (double[] Before, double[] After)?[] columns, int[] rows)
    {
        using var csv = Begin(stream, TreatedColumns);
        for (var leaf = 0; leaf < columns.Length; leaf++)
        {
            if (columns[leaf] is not var (before, after)) continue;
            for (var row = 0; row < rows.Length; row++)
            {
                var at = rows[row];
                if (double.IsNaN(before[at]) || before[at] == after[at] || Table.IsLeftOut(row)) continue;
                WriteRow(csv, row);
                csv.WriteText(layout.Indicators[layout.Leaves[leaf]].Indicator.Id);
                csv.WriteNumber(before[at]);
                csv.WriteNumber(after[at]);
                csv.EndRow();
            }
        }
    }

    private static void WriteReport(CsvTableWriter csv, TreatmentReport? report)
    {
        // A model that was loaded knows what is done, not why.
        if (report is null)
        {
            for (var column = 2; column < TreatmentColumns.Length; column++) csv.WriteEmpty();
            return;
        }

        csv.WriteInteger(report.Count);
        csv.WriteText(Words.Of(report.Outcome));
        foreach (var moments in (ReadOnlySpan<Moments>)[report.Before, report.After])
        {
            csv.WriteNumber(moments.Skewness);
            csv.WriteNumber(moments.Kurtosis);
        }

        csv.WriteInteger(report.WinsorisedHigh);
        csv.WriteInteger(report.WinsorisedLow);
        csv.WriteText(report.Transform);
    }

    /// <summary>The scores of a leaf on all rows.</summary>
    private double[] ScoresOf(int leaf)
    {
        if (Table.Scores is not null) return Table.Scores[leaf];
        var scores = new double[Table.Values[leaf].Length];
        var tally = default(CellTally);
        layout.Functions[leaf].Apply(Table.Values[leaf], scores, ref tally);
        return scores;
    }

    private CsvTableWriter Begin(Stream stream, ImmutableArray<string> columns)
    {
        var csv = new CsvTableWriter(stream, options.ByteOrderMark);
        foreach (var column in columns) csv.WriteText(Headings.Of(column, options.HeadingLanguage));
        csv.EndRow();
        return csv;
    }

    private void WriteRow(CsvTableWriter csv, int row)
    {
        csv.WriteText(assessment.Panel.PlaceAt(row).Key);
        csv.WriteText(assessment.Panel.PlaceAt(row).Name);
        csv.WriteText(assessment.Panel.PeriodAt(row)?.ToString());
    }
}
