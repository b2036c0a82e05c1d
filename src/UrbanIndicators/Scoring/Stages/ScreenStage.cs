using System.Text.Json;
using UrbanIndicators.Data;
using UrbanIndicators.Definitions;
using UrbanIndicators.Stages;

namespace UrbanIndicators.Scoring.Stages;

/// <summary>Screening: judges each row by the share of indicators that have a value. It learns nothing.</summary>
/// <remarks>
/// The values of a row that is left out are taken out of the table, so that no later stage learns from them or fills anything by them.
/// </remarks>
internal sealed class ScreenStage(Screening screening) : PreparationStage
{
    private readonly HashSet<string> include = screening.Include.ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> exclude = screening.Exclude.ToHashSet(StringComparer.Ordinal);

    public override ScoringStage Stage => ScoringStage.Screen;

    public override void Apply(PreparedTable table, Panel? panel)
    {
        var applicable = new int[table.RowCount];
        var present = new int[table.RowCount];
        var nonZero = new int[table.RowCount];
        foreach (var column in table.Current)
        {
            for (var row = 0; row < table.RowCount; row++)
            {
                var value = column[row];
                if (!double.IsNaN(value))
                {
                    applicable[row]++;
                    present[row]++;
                    if (value != 0) nonZero[row]++;
                }
                else if (Missing.StatusOf(value) != ObservationStatus.NotApplicable)
                {
                    applicable[row]++;
                }
            }
        }

        table.Screened = new ScreeningOutcome[table.RowCount];
        for (var row = 0; row < table.RowCount; row++)
        {
            var outcome = new ScreeningOutcome(applicable[row], present[row], nonZero[row], ScreeningVerdict.Kept);
            table.Screened[row] = outcome with { Verdict = VerdictOf(outcome, panel?.PlaceAt(row)) };
            if (table.IsLeftOut(row)) table.TakeOut(row);
        }
    }

    public override void Write(Utf8JsonWriter writer) => writer.WriteNullValue();

    private ScreeningVerdict VerdictOf(ScreeningOutcome outcome, Place? place)
    {
        if (IsNamed(exclude, place)) return ScreeningVerdict.Excluded;

        // A share of nothing is no shortage.
        var fails = IsShort(outcome.DataShare, screening.MinimumData) || IsShort(outcome.NonZeroShare, screening.MinimumNonZero);
        if (!fails) return ScreeningVerdict.Kept;
        if (IsNamed(include, place)) return ScreeningVerdict.Included;
        return screening.FlagOnly ? ScreeningVerdict.Flagged : ScreeningVerdict.LeftOut;
    }

    private static bool IsShort(double share, double? minimum) => minimum is { } least && Threshold.OfShares.IsBelow(share, least);

    private static bool IsNamed(HashSet<string> names, Place? place) =>
        place is not null && (names.Contains(place.Key) || names.Contains(place.Name));
}
