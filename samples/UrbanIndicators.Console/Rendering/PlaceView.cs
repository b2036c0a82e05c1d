using Spectre.Console;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>
/// One place in detail: the score and what it rests on, the dimensions, every indicator against its target, the largest gaps.
/// </summary>
internal static class PlaceView
{
    private const int LargestGaps = 5;

    public static void Show(Screen screen, PlaceAssessment result)
    {
        ShowSummary(screen, result);
        ShowNodes(screen, result);
        ShowIndicators(screen, result);
        if (Heading.HasTargets(result.Assessment.Model.Plan.Framework))
        {
            GapView.ShowLargest(screen, [result], LargestGaps, withPlace: false);
        }
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
            var line = Labels.Summary.Format(
                language, name, Wording.Score(result.Score, method.Scale), Wording.Quantity(method.Scale.High, null, language), more);
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

        var others = result.Indicators.Where(
            i => i.Status is not (IndicatorStatus.Met or IndicatorStatus.NotMet)).CountBy(i => i.Status).OrderByDescending(o => o.Value);
        var rest = string.Concat(others.Select(o => Labels.SummaryOther.Format(language, Wording.Of(o.Key).Within(language), o.Value)));
        if (Heading.HasTargets(result.Assessment.Model.Plan.Framework))
        {
            screen.Line(Labels.SummaryCounts, result.MetCount, result.NotMetCount, rest);
        }

        ShowBottomLines(screen, result);
    }

    private static void ShowBottomLines(Screen screen, PlaceAssessment result)
    {
        string NamesOf(IEnumerable<Indicator> indicators) =>
            string.Join(Labels.NextName.In(screen.Language), indicators.Select(i => i.Name.In(screen.Language)));
        if (result.FailedBottomLines.Count > 0)
        {
            screen.Line(
                Labels.BottomLinesFailed.Format(screen.Language, NamesOf(result.FailedBottomLines)), new Style(foreground: Color.Red));
        }

        if (result.UndeterminedBottomLines.Count > 0) screen.Line(Labels.BottomLinesUndetermined, NamesOf(result.UndeterminedBottomLines));
    }

    private static void ShowNodes(Screen screen, PlaceAssessment result)
    {
        var scale = result.Assessment.Model.Plan.Framework.Method.Scale;
        var grid = new Grid(Labels.NodesTitle, screen.Language)
            .Text(Labels.Node).Number(Labels.Score).Text(Labels.Grade).Number(Labels.Coverage).Number(Labels.Weight)
            .Number(Labels.PointsLost);
        var index = result.Assessment.Model.Plan.Framework.Index;
        foreach (var node in result.Nodes)
        {
            var indent = new string(' ', 2 * index.DepthOf(node.Node.Id));
            grid.Row(
                node.IsProvisional ? new Style(foreground: Color.Yellow) : (Style?)null,
                indent + node.Node.Title.In(screen.Language),
                RowName.Score(node.Score, node.IsProvisional, scale, screen.Language),
                Wording.Grade(node.Grade, screen.Language),
                Wording.Share(node.Coverage),
                Wording.Share(node.EffectiveWeight),
                Wording.Score(node.Loss, scale));
        }

        grid.Show(screen);
    }

    private static void ShowIndicators(Screen screen, PlaceAssessment result)
    {
        var known = result.Indicators.Where(i => !double.IsNaN(i.Value)).ToArray();
        ShowIndicators(screen, Labels.IndicatorsTitle, result, [.. known.Where(i => i.IsScored)], withScore: true);
        ShowIndicators(screen, Labels.ReportedTitle, result, [.. known.Where(i => !i.IsScored)], withScore: false);
        if (known.Any(i => i.Gap is { IsCarriedForward: true })) screen.Line(Labels.CarriedNote);
        foreach (var kind in result.Indicators.Where(i => double.IsNaN(i.Value)).GroupBy(i => i.Status))
        {
            ShowNames(screen, kind.Key, [.. kind]);
        }
    }

    private static void ShowIndicators(
        Screen screen, LocalizedText title, PlaceAssessment result, IndicatorScore[] indicators, bool withScore)
    {
        if (indicators.Length == 0) return;
        var language = screen.Language;
        var grid = new Grid(title, language)
            .Text(Labels.Indicator).Number(Labels.Value).Number(Labels.Target).Text(Labels.Due).Number(Labels.Gap);
        if (withScore) grid.Number(Labels.Score);
        grid.Text(Labels.Status);
        foreach (var indicator in indicators)
        {
            grid.Row(
                RowName.StyleOf(indicator.Status),
                [
                    NameOf(indicator, language),
                    Wording.Value(indicator, result.Period, language),
                    indicator.Gap is { } gap ? Wording.Target(gap.Target, gap.Unit, language) : Wording.Nothing,
                    indicator.Gap is { } dated ? Wording.Due(dated, language) : Wording.Nothing,
                    Wording.Gap(indicator.Gap, language),
                    .. withScore
                        ? [Wording.Score(indicator.Score, result.Assessment.Model.Plan.Framework.Method.Scale)]
                        : Array.Empty<string>(),
                    Wording.Of(indicator.Status).In(language),
                ]);
        }

        grid.Show(screen);
    }

    /// <summary>What has no value needs no row: the names, each with what it will be held against.</summary>
    private static void ShowNames(Screen screen, IndicatorStatus status, IndicatorScore[] indicators)
    {
        var language = screen.Language;
        var names = indicators.Select(i => i is { Target: { } target, Due: { } due }
            ? Labels.WithTarget.Format(language, NameOf(i, language), Wording.Target(target, i.Indicator.Unit, language), due)
            : NameOf(i, language));
        screen.Items(Labels.WithoutData.Format(language, Wording.Of(status).In(language), indicators.Length), names);
    }

    private static string NameOf(IndicatorScore indicator, string language)
    {
        var name = indicator.Indicator.Name.In(language);
        return indicator.Indicator.BottomLine ? Labels.BottomLineMark.Format(language, name) : name;
    }
}
