using System.Globalization;
using Spectre.Console;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>Several places: the ranking, for a few of them the dimensions side by side, and the largest gaps.</summary>
internal static class RankingView
{
    private const int MostRows = 40;
    private const int MostSideBySide = 5;
    private const int LargestGaps = 10;
    private const int MostWithGaps = 200;

    public static void Show(Screen screen, Assessment assessment)
    {
        var rows = Ordered(assessment);
        ShowRanking(screen, assessment, rows);
        if (rows.Count <= MostSideBySide) ShowNodes(screen, rows);
        if (Heading.HasTargets(assessment.Model.Plan.Framework)) ShowLargestGaps(screen, assessment, rows[0].Period);
    }

    // Of the latest period; where there are many places, of those that lose most.
    private static void ShowLargestGaps(Screen screen, Assessment assessment, Period? latest)
    {
        var scores = assessment.ScoresOf(assessment.Model.Plan.Framework.Index.Id).ToArray();
        var rows = Enumerable.Range(0, assessment.Count).Where(
            r => assessment.Panel.PeriodAt(r) == latest).OrderBy(r => double.IsNaN(scores[r])).ThenBy(r => scores[r]).ToList();
        GapView.ShowLargest(screen, rows.Take(MostWithGaps).Select(r => assessment[r]), LargestGaps, withPlace: true);
        if (rows.Count > MostWithGaps) screen.Line(Labels.GapsOfLowest, MostWithGaps, rows.Count);
    }

    // The latest period first; within it the best first, then those without a rank by score, then those without a score.
    private static List<PlaceAssessment> Ordered(Assessment assessment)
    {
        var ranks = assessment.RanksOf(assessment.Model.Plan.Framework.Index.Id).ToArray();
        var scores = assessment.ScoresOf(assessment.Model.Plan.Framework.Index.Id).ToArray();
        return
        [
            .. Enumerable.Range(0, assessment.Count)
                .OrderByDescending(r => assessment.Panel.PeriodAt(r))
                .ThenBy(r => ranks[r] == 0 ? int.MaxValue : ranks[r])
                .ThenByDescending(r => scores[r])
                .Take(MostRows)
                .Select(r => assessment[r]),
        ];
    }

    private static void ShowRanking(Screen screen, Assessment assessment, List<PlaceAssessment> rows)
    {
        var (language, framework) = (screen.Language, assessment.Model.Plan.Framework);
        // A dimension of which nothing is scored (no target for the phase asked) has no column.
        var dimensions = framework.Index.Children.Where(
            c => !c.IsLeaf && assessment.Model.Nodes.Contains(c.Id, StringComparer.Ordinal)).ToArray();
        // More columns than this cannot be read side by side; CSV has them all.
        if (dimensions.Length > 8) dimensions = [];
        var grid = new Grid(Labels.ScoresTitle, language).Number(Labels.Rank).Text(Labels.Place);
        if (assessment.Panel.HasPeriods) grid.Text(Labels.Period);
        var (hasGrades, hasBottomLines) = (framework.Method.Grades.Count > 0, framework.Indicators.Any(i => i.BottomLine));
        grid.Number(Labels.Score);
        if (hasGrades) grid.Text(Labels.Grade);
        grid.Number(Labels.Coverage);
        var hasImputed = rows.Exists(r => r.ImputedShare > 0);
        if (hasImputed) grid.Number(Labels.Imputed);
        var hasTargets = Heading.HasTargets(framework);
        if (hasTargets) grid.Number(Labels.Met).Number(Labels.NotMet);
        if (hasBottomLines) grid.Number(Labels.BottomLinesShort);
        foreach (var dimension in dimensions) grid.Number(dimension.Title.In(language));
        foreach (var row in rows)
        {
            grid.Row(row.IsProvisional ? new Style(foreground: Color.Yellow) : (Style?)null, CellsOf(row));
        }

        grid.Show(screen);
        if (assessment.Count > rows.Count) screen.Line(Labels.Cut, rows.Count, assessment.Count);

        IEnumerable<string> CellsOf(PlaceAssessment row) =>
        [
            row.Rank?.ToString(CultureInfo.InvariantCulture) ?? Wording.Nothing,
            row.Place.Name,
            .. row.Period is { } period ? [period.ToString()] : Array.Empty<string>(),
            RowName.Score(row.Score, row.IsProvisional, framework.Method.Scale, language),
            .. hasGrades ? [Wording.Grade(row.Grade, language)] : Array.Empty<string>(),
            row.IsLeftOut ? Labels.LeftOut.In(language) : Wording.Share(row.Coverage),
            .. hasImputed ? [Wording.Share(row.ImputedShare)] : Array.Empty<string>(),
            .. hasTargets
                ? [row.MetCount.ToString(CultureInfo.InvariantCulture), row.NotMetCount.ToString(CultureInfo.InvariantCulture)]
                : Array.Empty<string>(),
            .. hasBottomLines ? [row.FailedBottomLines.Count.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(),
            .. dimensions.Select(d => Wording.Score(assessment.ScoresOf(d.Id)[row.Row], framework.Method.Scale)),
        ];
    }

    private static void ShowNodes(Screen screen, List<PlaceAssessment> rows)
    {
        var grid = new Grid(Labels.NodesTitle, screen.Language).Text(Labels.Node);
        foreach (var row in rows) grid.Number(RowName.Of(row));
        var nodes = rows.Select(r => r.Nodes).ToArray();
        var framework = rows[0].Assessment.Model.Plan.Framework;
        for (var i = 0; i < nodes[0].Count; i++)
        {
            var name = new string(' ', 2 * framework.Index.DepthOf(nodes[0][i].Node.Id)) + nodes[0][i].Node.Title.In(screen.Language);
            grid.Row(
                null, [name, .. nodes.Select(n => RowName.Score(n[i].Score, n[i].IsProvisional, framework.Method.Scale, screen.Language))]);
        }

        grid.Show(screen);
    }
}
