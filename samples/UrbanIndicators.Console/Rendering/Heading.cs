using Spectre.Console;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>What was scored: framework, how far it can be relied on, the targets asked for.</summary>
internal static class Heading
{
    /// <summary>Without any target there is nothing to be met or missed.</summary>
    public static bool HasTargets(Framework framework) => framework.AllTargets().Any();

    public static void Show(Screen screen, Assessment assessment)
    {
        var plan = assessment.Model.Plan;
        var (framework, language) = (plan.Framework, screen.Language);
        var title = framework.Title.In(language);
        screen.Line(
            framework.Edition is { } edition ? Labels.Edition.Format(language, title, edition) : title,
            new Style(decoration: Decoration.Bold));
        screen.Line(Labels.StatusOf, Wording.Of(framework.Status).In(language));
        if (!HasTargets(framework)) return;
        var (phase, year, set) = plan.Targets;
        if (phase is not null) screen.Line(
            Labels.TargetsPhase, framework.Phases.FirstOrDefault(p => p.Id == phase)?.Title.In(language) ?? phase);
        else if (year is not null) screen.Line(Labels.TargetsYear, year);
        else screen.Line(Labels.TargetsNext);
        if (set is not null) screen.Line(Labels.TargetsSet, set);
    }
}
