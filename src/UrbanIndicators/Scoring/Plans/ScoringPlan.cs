using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>
/// What is to be done: the framework with its methods and weights, the targets asked for. A plan is a value; <see cref="UrbanExam"/> makes
/// it.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ScoringPlan
{
    internal ScoringPlan(Framework framework, MethodRegistry methods)
    {
        Framework = framework;
        Methods = methods;
    }

    /// <summary>The framework whose methods and weights are used; checked by <see cref="UrbanExam"/>.</summary>
    public Framework Framework { get; }

    /// <summary>Which targets count.</summary>
    public TargetReference Targets { get; init; } = new();

    /// <summary>The methods that the framework may name.</summary>
    public MethodRegistry Methods { get; }

    /// <summary>Checks that the phase and the set asked for are there.</summary>
    internal void CheckReference(DiagnosticBag diagnostics)
    {
        if (Targets is { Phase: not null, Year: not null })
        {
            throw new ArgumentException("The targets of a phase or of a year can be asked for, not both.");
        }

        if (Targets.Phase is { } phase && Framework.Phases.All(p => !string.Equals(p.Id, phase, StringComparison.Ordinal)))
        {
            diagnostics.Report(
                ScoringDiagnostics.NoSuchPhase, Framework.Location, phase, string.Join(", ", Framework.Phases.Select(p => p.Id)));
        }

        if (Targets.Set is not { } set) return;
        var sets = TargetSets().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (!sets.Contains(set, StringComparer.Ordinal))
        {
            diagnostics.Report(
                ScoringDiagnostics.NoSuchTargetSet, Framework.Location, set, sets.Count == 0 ? "–" : string.Join(", ", sets));
        }
    }

    private IEnumerable<string> TargetSets() => Framework.AllTargets().Select(t => t.Set).OfType<string>();
}
