using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>Gaps to target for reading.</summary>
internal static class GapView
{
    private const int MostRows = 60;

    /// <summary>All gaps, in the order of the result.</summary>
    public static void Show(Screen screen, Assessment assessment)
    {
        Heading.Show(screen, assessment);
        var gaps = Of(assessment).Take(MostRows + 1).ToList();
        if (gaps.Count == 0)
        {
            screen.Line(Labels.NoGaps);
            return;
        }

        Table(screen, Labels.GapsTitle, gaps.Take(MostRows), withPlace: true);
        if (gaps.Count > MostRows) screen.Line(Labels.Cut, MostRows, assessment.Gaps().Count());
        screen.Line(Labels.Rounded);
    }

    /// <summary>The unmet targets that cost most points.</summary>
    public static void ShowLargest(Screen screen, IEnumerable<PlaceAssessment> rows, int count, bool withPlace)
    {
        var largest = Of(rows).Where(
            g => g.Gap.Status == IndicatorStatus.NotMet).OrderByDescending(g => g.Gap.PointsLost).Take(count).ToList();
        if (largest.Count == 0) screen.Line(Labels.NothingMissed);
        else Table(screen, Labels.LargestGapsTitle, largest, withPlace);
    }

    private static IEnumerable<(PlaceAssessment Row, Gap Gap)> Of(IEnumerable<PlaceAssessment> rows) =>
        rows.SelectMany(r => r.Gaps.Select(g => (r, g)));

    private static void Table(Screen screen, LocalizedText title, IEnumerable<(PlaceAssessment Row, Gap Gap)> gaps, bool withPlace)
    {
        var language = screen.Language;
        var grid = new Grid(title, language);
        if (withPlace) grid.Text(Labels.Place).Text(Labels.Period);
        grid.Text(Labels.Indicator).Number(Labels.Value).Number(Labels.Target).Text(Labels.Due).Number(Labels.Gap)
            .Number(Labels.PointsLost).Number(Labels.PointsToTarget).Text(Labels.Status);
        var isCarried = false;
        foreach (var (row, gap) in gaps)
        {
            grid.Row(RowName.StyleOf(gap.Status), CellsOf(row, gap, withPlace, language));
            isCarried |= gap.IsCarriedForward;
        }

        grid.Show(screen);
        if (isCarried) screen.Line(Labels.CarriedNote);
    }

    private static IEnumerable<string> CellsOf(PlaceAssessment row, Gap gap, bool withPlace, string language)
    {
        var (name, scale) = (gap.Name.In(language), row.Assessment.Model.Plan.Framework.Method.Scale);
        var qualifier = row.Assessment.Panel.ObservationAt(row.Row, gap.Id).Qualifier;
        return
        [
            .. withPlace ? [gap.Place.Name, gap.Period?.ToString() ?? Wording.Nothing] : Array.Empty<string>(),
            gap.IsBottomLine ? Labels.BottomLineMark.Format(language, name) : name,
            Wording.Qualified(Wording.Against(gap.Value, gap, gap.Unit, language), qualifier, language),
            Wording.Target(gap.Target, gap.Unit, language),
            Wording.Due(gap, language),
            Wording.Gap(gap, language),
            Wording.Score(gap.PointsLost, scale),
            Wording.Score(gap.PointsToTarget, scale),
            Wording.Of(gap.Status).In(language),
        ];
    }
}
