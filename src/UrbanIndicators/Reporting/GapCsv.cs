using System.Collections.Immutable;
using UrbanIndicators.Data.Csv;

namespace UrbanIndicators.Reporting;

/// <summary>The table of gaps, one row a gap.</summary>
internal static class GapCsv
{
    public static readonly ImmutableArray<string> Columns =
    [
        "place", "period", "indicator", "name", "value", "unit", "comparator", "target", "due", "set", "gap", "gap_unit", "relative_gap", "attainment", "score",
        "points_lost", "points_to_target", "status", "bottom_line",
    ];

    public static void Write(Assessment assessment, Stream stream, ExportOptions options, CancellationToken cancellationToken)
    {
        using var csv = new CsvTableWriter(stream, options.ByteOrderMark);
        foreach (var column in Columns) csv.WriteText(Headings.Of(column, options.HeadingLanguage));
        csv.EndRow();
        var period = new PeriodText();
        foreach (var gap in assessment.Gaps())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(csv, gap, options.HeadingLanguage ?? "en", period);
        }
    }

    private static void Write(CsvTableWriter csv, Gap gap, string language, PeriodText period)
    {
        csv.WriteText(gap.Place.Key);
        csv.WriteText(period.Of(gap.Period));
        csv.WriteText(gap.Id);
        csv.WriteText(gap.Name.In(language));
        csv.WriteNumber(gap.Value);
        csv.WriteText(gap.Unit);
        csv.WriteText(Words.Of(gap.Target.Comparator));
        WriteTarget(csv, gap.Target);
        csv.WriteInteger(gap.Due);
        csv.WriteText(gap.Target.Set);
        csv.WriteNumber(gap.Difference);
        csv.WriteText(gap.GapUnit);
        csv.WriteNumber(gap.Relative);
        csv.WriteNumber(gap.Attainment);
        csv.WriteNumber(gap.Score);
        csv.WriteNumber(gap.PointsLost);
        csv.WriteNumber(gap.PointsToTarget);
        csv.WriteText(Words.Of(gap.Status));
        csv.WriteText(Words.Of(gap.IsBottomLine));
        csv.EndRow();
    }

    private static void WriteTarget(CsvTableWriter csv, Target target)
    {
        if (target.Comparator == TargetComparator.AtLeast) csv.WriteNumber(target.Low);
        else if (target.Comparator == TargetComparator.AtMost || target.Low == target.High) csv.WriteNumber(target.High);
        else csv.WriteText($"[{Words.Number(target.Low)}, {Words.Number(target.High)}]");
    }
}
