using System.Collections.Immutable;
using UrbanIndicators.Stages;

namespace UrbanIndicators.Reporting;

/// <summary>
/// The tables of what the stages made of the data: the values between them, and what single stages did to which place, cell and column.
/// </summary>
internal static class StageTables
{
    private static readonly ImmutableArray<ResultColumn> Rows = [Headings.Text("place"), Headings.Text("name"), Headings.Text("period")];

    /// <summary>The data, and what left each stage.</summary>
    public static IEnumerable<ResultTable> Values(StageResults results) =>
        results.Stages.Select(s => Values(Words.Of(s.Stage), s.Left)).Prepend(Values("data", results.Stages[0].Entered));

    /// <summary>What single stages did.</summary>
    public static IEnumerable<ResultTable> Changes(StageResults results)
    {
        if (StageOf(results, ScoringStage.Screen) is not null) yield return Screening(results.Screened);
        if (StageOf(results, ScoringStage.Impute) is { } imputing) yield return Imputed(imputing);
        if (StageOf(results, ScoringStage.Treat) is not { } treating) yield break;
        yield return Treatments(results.Treated);
        yield return Treated(treating);
    }

    private static StageResult? StageOf(StageResults results, ScoringStage stage) => results.Stages.FirstOrDefault(s => s.Stage == stage);

    /// <summary>The values between two stages.</summary>
    private static ResultTable Values(string id, StageValues values) => new(
        id,
        [.. Rows, .. values.Indicators.Select(i => new ResultColumn(i.Id, i.Name, ResultColumnKind.Number))],
        (writer, _) =>
        {
            for (var row = 0; row < values.RowCount; row++)
            {
                WriteRow(writer, values.PlaceAt(row), values.PeriodAt(row));
                for (
                    var indicator = 0; indicator < values.Indicators.Count; indicator++) writer.WriteNumber(values.ValueAt(row, indicator));
                writer.EndRow();
            }
        });

    private static ResultTable Screening(IReadOnlyList<ScreenedRow> screened) => new(
        "screening",
        [
            .. Rows, Headings.Whole("applicable"), Headings.Whole("present"), Headings.Number("share_present"),
                Headings.Number("share_non_zero"),
            Headings.Text("screening"),
        ],
        (writer, _) =>
        {
            foreach (var row in screened)
            {
                WriteRow(writer, row.Place, row.Period);
                writer.WriteInteger(row.Applicable);
                writer.WriteInteger(row.Present);
                writer.WriteNumber(row.SharePresent);
                writer.WriteNumber(row.ShareNonZero);
                writer.WriteText(Words.Of(row.Verdict));
                writer.EndRow();
            }
        });

    /// <summary>The cells that were filled. Where scores were imputed there is no value.</summary>
    private static ResultTable Imputed(StageResult stage) => new(
        "imputed-cells",
        [.. Rows, Headings.Text("indicator"), Headings.Text("method"), Headings.Number("value"), Headings.Number("score")],
        (writer, _) =>
        {
            foreach (var change in stage.Changes)
            {
                WriteRow(writer, change.Place, change.Period);
                writer.WriteText(change.Indicator);
                writer.WriteText(change.Method?.Name);
                writer.WriteNumber(stage.Left.AreScores ? double.NaN : change.After);
                writer.WriteNumber(change.Score);
                writer.EndRow();
            }
        });

    /// <summary>The cells that treatment changed, indicator by indicator.</summary>
    private static ResultTable Treated(StageResult stage) => new(
        "treated-cells",
        [.. Rows, Headings.Text("indicator"), Headings.Number("value"), Headings.Number("treated")],
        (writer, _) =>
        {
            var order = stage.Left.Indicators.Select((i, number) => (i.Id, number)).ToDictionary(
                i => i.Id, i => i.number, StringComparer.Ordinal);
            foreach (var change in stage.Changes.OrderBy(c => order[c.Indicator]))
            {
                WriteRow(writer, change.Place, change.Period);
                writer.WriteText(change.Indicator);
                writer.WriteNumber(change.Before);
                writer.WriteNumber(change.After);
                writer.EndRow();
            }
        });

    private static ResultTable Treatments(IReadOnlyList<TreatedColumn> treated) => new(
        "treatment",
        [
            Headings.Text("indicator"), Headings.Text("method"), Headings.Whole("count"), Headings.Text("outcome"),
                Headings.Number("skewness_before"),
            Headings.Number("kurtosis_before"), Headings.Number("skewness_after"), Headings.Number("kurtosis_after"),
                Headings.Whole("winsorised_high"),
            Headings.Whole("winsorised_low"), Headings.Text("transform"),
        ],
        (writer, _) =>
        {
            foreach (var column in treated)
            {
                writer.WriteText(column.Indicator);
                writer.WriteText(column.Method?.Name);
                WriteCount(writer, column.Count);
                writer.WriteText(column.Outcome is { } outcome ? Words.Of(outcome) : null);
                writer.WriteNumber(column.SkewnessBefore);
                writer.WriteNumber(column.KurtosisBefore);
                writer.WriteNumber(column.SkewnessAfter);
                writer.WriteNumber(column.KurtosisAfter);
                WriteCount(writer, column.WinsorisedHigh);
                WriteCount(writer, column.WinsorisedLow);
                writer.WriteText(column.Transform);
                writer.EndRow();
            }
        });

    private static void WriteRow(ResultTableWriter writer, Place place, Period? period)
    {
        writer.WriteText(place.Key);
        writer.WriteText(place.Name);
        writer.WriteText(period?.ToString());
    }

    private static void WriteCount(ResultTableWriter writer, int? count)
    {
        if (count is { } number) writer.WriteInteger(number);
        else writer.WriteEmpty();
    }
}
