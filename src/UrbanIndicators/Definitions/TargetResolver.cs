namespace UrbanIndicators.Definitions;

/// <summary>Chooses the target that counts, by the rule "which target" of docs/rules.md.</summary>
/// <param name="phases">The framework's phases.</param>
/// <param name="reference">What was asked.</param>
/// <param name="dataYear">The last year of the data; <see langword="null"/> when the data has no periods.</param>
internal sealed class TargetResolver(IReadOnlyList<Phase> phases, TargetReference reference, int? dataYear)
{
    /// <summary>Gives the target that counts, or <see langword="null"/> when there is none.</summary>
    public ResolvedTarget? Resolve(IReadOnlyList<Target> targets)
    {
        if (reference.Set is null) return In(targets, null, fromDefaultSet: false);
        return In(targets, reference.Set, fromDefaultSet: false) ?? In(targets, null, fromDefaultSet: true);
    }

    private ResolvedTarget? In(IReadOnlyList<Target> targets, string? set, bool fromDefaultSet)
    {
        var candidates = targets
            .Where(t => string.Equals(t.Set, set, StringComparison.Ordinal))
            .Select(t => (Target: t, Span: SpanOf(t)))
            .OrderBy(t => t.Span.To)
            .ToList();
        if (candidates.Count == 0) return null;
        if (Asked() is not { } asked) return NothingAsked(candidates, fromDefaultSet);

        var due = candidates.FindLastIndex(t => t.Span.To >= asked.From && t.Span.To <= asked.To);
        if (due < 0) due = candidates.FindLastIndex(t => IsInForce(t.Target, t.Span, asked));
        var carried = due < 0;
        if (carried) due = candidates.FindLastIndex(t => t.Span.To < asked.From);
        return due < 0 ? null : new(candidates[due].Target, candidates[due].Span.To, carried, Overdue: false, fromDefaultSet);
    }

    private ResolvedTarget NothingAsked(List<(Target Target, (int From, int To) Span)> candidates, bool fromDefaultSet)
    {
        // Data without a period has no place in time: its first target is the next step to be made.
        var next = candidates.FindIndex(t => t.Span.To >= (dataYear ?? int.MinValue));
        var overdue = next < 0;
        var chosen = candidates[overdue ? ^1 : next];
        return new(chosen.Target, chosen.Span.To, CarriedForward: false, overdue, fromDefaultSet);
    }

    /// <summary>A phase's target is in force in every year of the phase.</summary>
    private bool IsInForce(Target target, (int From, int To) span, (int From, int To) asked) =>
        reference.Year is not null && target.Phase is not null && asked.From >= span.From && asked.To <= span.To;

    private (int From, int To)? Asked()
    {
        if (reference.Year is { } year) return (year, year);
        if (reference.Phase is null) return null;
        var phase = Find(reference.Phase);
        return (phase.From, phase.To);
    }

    private (int From, int To) SpanOf(Target target)
    {
        if (target.By is { } by) return (by, by);
        var phase = Find(target.Phase!);
        return (phase.From, phase.To);
    }

    private Phase Find(string id) => phases.First(p => string.Equals(p.Id, id, StringComparison.Ordinal));
}
