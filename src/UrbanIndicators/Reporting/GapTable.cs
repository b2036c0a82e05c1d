using System.Collections.Immutable;

namespace UrbanIndicators.Reporting;

/// <summary>The table of gaps, one row a gap.</summary>
internal static class GapTable
{
    private static readonly ImmutableArray<ResultColumn> Columns =
    [
        Headings.Text("place"), Headings.Text("period"), Headings.Text("indicator"), Headings.Text("name"),
        Headings.Number("value"), Headings.Text("unit"), Headings.Text("comparator"), Headings.Number("target"),
        Headings.Whole("due"), Headings.Text("set"), Headings.Number("gap"), Headings.Text("gap_unit"),
        Headings.Number("relative_gap"), Headings.Number("attainment"), Headings.Number("score"), Headings.Number("points_lost"),
        Headings.Number("points_to_target"), Headings.Text("status"), Headings.Text("bottom_line"),
    ];

    public static ResultTable Of(Assessment assessment, string language) => new("gaps", Columns, (writer, cancellationToken) =>
    {
        var period = new PeriodText();
        foreach (var gap in assessment.Gaps())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(writer, gap, language, period);
        }
    });

    private static void Write(ResultTableWriter writer, Gap gap, string language, PeriodText period)
    {
        writer.WriteText(gap.Place.Key);
        writer.WriteText(period.Of(gap.Period));
        writer.WriteText(gap.Id);
        writer.WriteText(gap.Name.In(language));
        writer.WriteNumber(gap.Value);
        writer.WriteText(gap.Unit);
        writer.WriteText(Words.Of(gap.Target.Comparator));
        WriteTarget(writer, gap.Target);
        writer.WriteInteger(gap.Due);
        writer.WriteText(gap.Target.Set);
        writer.WriteNumber(gap.Difference);
        writer.WriteText(gap.GapUnit);
        writer.WriteNumber(gap.Relative);
        writer.WriteNumber(gap.Attainment);
        writer.WriteNumber(gap.Score);
        writer.WriteNumber(gap.PointsLost);
        writer.WriteNumber(gap.PointsToTarget);
        writer.WriteText(Words.Of(gap.Status));
        writer.WriteText(Words.Of(gap.IsBottomLine));
        writer.EndRow();
    }

    private static void WriteTarget(ResultTableWriter writer, Target target)
    {
        if (target.Comparator == TargetComparator.AtLeast) writer.WriteNumber(target.Low);
        else if (target.Comparator == TargetComparator.AtMost || target.Low == target.High) writer.WriteNumber(target.High);
        else writer.WriteText($"[{Words.Number(target.Low)}, {Words.Number(target.High)}]");
    }
}
