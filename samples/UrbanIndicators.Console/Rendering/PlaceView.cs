using Spectre.Console;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>One place in detail: the score and what it rests on, the dimensions, every indicator against its target, the largest gaps.</summary>
internal static class PlaceView
{
    private const int LargestGaps = 5;

    public static void Show(Screen screen, PlaceAssessment result)
    {
        ShowSummary(screen, result);
        ShowNodes(screen, result);
        ShowIndicators(screen, result);
        GapView.ShowLargest(screen, [result], LargestGaps, withPlace: false);
    }

    private static void ShowSummary(Screen screen, PlaceAssessment result)
    {
        var (language, method) = (screen.Language, result.Assessment.Model.Plan.Framework.Method);
        var name = RowName.Of(result);
        if (double.IsNaN(result.Score))
        {
            screen.Line(Labels.SummaryNoScore, name);
        }
        else
        {
            var more = (result.Grade is { } grade ? Labels.SummaryGrade.Format(language, grade.Title.In(language)) : "")
                + (result.Rank is { } rank ? Labels.SummaryRank.Format(language, rank) : "");
            var line = Labels.Summary.Format(language, name, Wording.Score(result.Score), Wording.Quantity(method.Scale.High, null), more);
            screen.Line(line, new Style(decoration: Decoration.Bold));
        }

        if (result.IsProvisional)
        {
            var needed = result.Assessment.Model.Plan.Framework.Index.MinimumCoverage ?? method.MinimumCoverage;
            var line = Labels.SummaryProvisional.Format(language, Wording.Share(result.Coverage), Wording.Share(needed));
            screen.Line(line, new Style(foreground: Color.Yellow));
        }
        else
        {
            screen.Line(Labels.SummaryCoverage, Wording.Share(result.Coverage));
        }

        var unknown = result.Indicators.Count(i => i.Status is not (IndicatorStatus.Met or IndicatorStatus.NotMet));
        screen.Line(Labels.SummaryCounts, result.MetCount, result.NotMetCount, unknown);
        ShowBottomLines(screen, result);
    }

    private static void ShowBottomLines(Screen screen, PlaceAssessment result)
    {
        string NamesOf(IEnumerable<Indicator> indicators) => string.Join(", ", indicators.Select(i => i.Name.In(screen.Language)));
        if (result.FailedBottomLines.Count > 0)
        {
            screen.Line(Labels.BottomLinesFailed.Format(screen.Language, NamesOf(result.FailedBottomLines)), new Style(foreground: Color.Red));
        }

        if (result.UndeterminedBottomLines.Count > 0) screen.Line(Labels.BottomLinesUndetermined, NamesOf(result.UndeterminedBottomLines));
    }

    private static void ShowNodes(Screen screen, PlaceAssessment result)
    {
        var grid = new Grid(Labels.NodesTitle, screen.Language)
            .Text(Labels.Node).Number(Labels.Score).Text(Labels.Grade).Number(Labels.Coverage).Number(Labels.Weight).Number(Labels.PointsLost);
        var depths = Commands.TreeWalk.DepthsOf(result.Assessment.Model.Plan.Framework.Index);
        foreach (var node in result.Nodes)
        {
            var indent = new string(' ', 2 * depths[node.Node.Id]);
            grid.Row(
                node.IsProvisional ? new Style(foreground: Color.Yellow) : null,
                indent + node.Node.Title.In(screen.Language),
                RowName.Score(node.Score, node.IsProvisional, screen.Language),
                Wording.Grade(node.Grade, screen.Language),
                Wording.Share(node.Coverage),
                Wording.Share(node.EffectiveWeight),
                Wording.Score(node.Loss));
        }

        grid.Show(screen);
    }

    private static void ShowIndicators(Screen screen, PlaceAssessment result)
    {
        var language = screen.Language;
        var grid = new Grid(Labels.IndicatorsTitle, language)
            .Text(Labels.Indicator).Number(Labels.Value).Number(Labels.Target).Text(Labels.Due).Number(Labels.Gap).Number(Labels.Score).Text(Labels.Status);
        foreach (var indicator in result.Indicators)
        {
            var name = indicator.Indicator.Name.In(language);
            grid.Row(
                RowName.StyleOf(indicator.Status),
                indicator.Indicator.BottomLine ? Labels.BottomLineMark.Format(language, name) : name,
                Wording.Value(indicator, language),
                indicator.Gap is { } gap ? Wording.Target(gap.Target, gap.Unit) : Wording.Nothing,
                indicator.Gap is { } dated ? Wording.Due(dated, language) : Wording.Nothing,
                Wording.Gap(indicator.Gap),
                Wording.Score(indicator.Score),
                Wording.Of(indicator.Status).In(language));
        }

        grid.Show(screen);
    }
}
