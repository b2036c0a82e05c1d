using System.Globalization;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Scoring.Resolving;

/// <summary>Chooses the targets of a plan, each once, and tells what was assumed in choosing.</summary>
internal sealed class TargetChooser(ScoringPlan plan, int? dataYear, DiagnosticBag diagnostics)
{
    private readonly TargetResolver resolver = new(plan.Framework.Phases, plan.Targets, dataYear);
    private readonly Dictionary<string, ResolvedTarget?> chosen = new(StringComparer.Ordinal);
    private readonly List<string> unscored = [];

    /// <summary>Gives the target that counts for an indicator or node, or <see langword="null"/>.</summary>
    public ResolvedTarget? For(string id, IReadOnlyList<Target> targets)
    {
        if (chosen.TryGetValue(id, out var known)) return known;
        var resolved = resolver.Resolve(targets);
        if (resolved?.Target.Change is { } change)
        {
            diagnostics.Report(
                ScoringDiagnostics.ChangeNotComputed, resolved.Target.Location, id, change.From.ToString(CultureInfo.InvariantCulture));
            resolved = null;
        }

        chosen.Add(id, resolved);
        return resolved;
    }

    public void NoteUnscored(string id)
    {
        if (!unscored.Contains(id, StringComparer.Ordinal)) unscored.Add(id);
    }

    public void ReportChoices()
    {
        var location = plan.Framework.Location;
        var asked = Asked();
        if (unscored.Count > 0)
        {
            diagnostics.Report(ScoringDiagnostics.NotScoredNoTarget, location, asked, unscored.Count, Quoted.List(unscored));
        }

        if (plan.Targets is { Phase: null, Year: null } && chosen.Values.Any(t => t is not null))
        {
            object from = dataYear is { } year
                ? year.ToString(CultureInfo.InvariantCulture)
                : Phrase.Of("target-chooser.any-time-the-data-has");
            diagnostics.Report(ScoringDiagnostics.TargetsByDefault, location, from);
        }

        Note(t => t.CarriedForward, ids => [ids.Count, asked, Quoted.List(ids)], ScoringDiagnostics.TargetsCarriedForward);
        Note(t => t.Overdue, ids => [ids.Count, Quoted.List(ids)], ScoringDiagnostics.TargetsOverdue);
        Note(t => t.FromDefaultSet, ids => [ids.Count, plan.Targets.Set!, Quoted.List(ids)], ScoringDiagnostics.TargetsFromDefaultSet);
    }

    private void Note(Func<ResolvedTarget, bool> condition, Func<List<string>, object[]> arguments, DiagnosticDescriptor descriptor)
    {
        var ids = chosen.Where(c => c.Value is not null && condition(c.Value)).Select(c => c.Key).ToList();
        if (ids.Count > 0) diagnostics.Report(descriptor, plan.Framework.Location, arguments(ids));
    }

    private LocalizedText Asked() => plan.Targets switch
    {
        { Phase: { } phase } => Phrase.Of("target-chooser.the-phase", phase),
        { Year: { } year } => new(year.ToString(CultureInfo.InvariantCulture)),
        _ => Phrase.Of("target-chooser.any-time"),
    };
}
