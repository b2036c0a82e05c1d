using System.Runtime.InteropServices;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Holds the targets of one indicator or node against each other.</summary>
internal static class TargetChecks
{
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct DueTarget(Target Target, int Due);

    public static void Check(BindingContext context, IReadOnlyList<Target> targets, string owner)
    {
        var dated = targets.Select(t => (Target: t, Due: Due(context, t))).Where(t => t.Due is not null).Select(
            t => new DueTarget(t.Target, t.Due!.Value));
        foreach (var set in dated.GroupBy(t => t.Target.Set, StringComparer.Ordinal))
        {
            var seen = new Dictionary<int, Target>();
            foreach (var (target, due) in set)
            {
                if (!seen.TryAdd(due, target)) Repeated(context, owner, seen[due], target, due);
            }

            Looser(context, owner, set);
        }
    }

    private static int? Due(BindingContext context, Target target) =>
        target.By ?? (target.Phase is { } phase ? context.Phases.GetValueOrDefault(phase)?.To : null);

    private static void Repeated(BindingContext context, string owner, Target first, Target second, int due)
    {
        var same = (first.Comparator, first.Low, first.High, first.Change) == (second.Comparator, second.Low, second.High, second.Change);
        if (same) context.Bag.Report(TargetRepeated, second.Location, owner, due, first.Location.ToString());
        else context.Bag.Report(TargetConflict, second.Location, owner, due, Set(second.Set), first.Location.ToString());
    }

    private static void Looser(BindingContext context, string owner, IEnumerable<DueTarget> set)
    {
        DueTarget? before = null;
        foreach (var current in set.OrderBy(t => t.Due))
        {
            if (before is { } earlier && earlier.Due < current.Due && earlier.Target.Comparator == current.Target.Comparator
                && current.Target.Comparator is TargetComparator.AtLeast or TargetComparator.AtMost
                && (current.Target.Low < earlier.Target.Low || current.Target.High > earlier.Target.High))
            {
                context.Bag.Report(
                    TargetLooser, current.Target.Location, owner, Figure(current.Target), current.Due, Figure(earlier.Target), earlier.Due);
            }

            before = current;
        }
    }

    private static string Figure(Target target) => NumberText.Of(target.Comparator == TargetComparator.AtLeast ? target.Low : target.High);

    private static LocalizedText Set(string? set) => set is null
        ? Phrase.Of("target-checks.the-set-without-a-name")
        : Phrase.Of("target-checks.the-set", Quoted.Text(set));
}
