using UrbanIndicators.Diagnostics;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>What every part of a fit is given.</summary>
/// <param name="Resolved">The plan.</param>
/// <param name="Panel">The rows to learn from, and those that only serve to fill in values over time.</param>
/// <param name="Asked">Which of them are going to be scored; <see langword="null"/> for all.</param>
/// <param name="Threads">How many threads may be used.</param>
/// <param name="Diagnostics">Receives errors and notes.</param>
/// <param name="CancellationToken">Stops the work.</param>
internal sealed record FitTask(
    ResolvedPlan Resolved, Panel Panel, bool[]? Asked, int Threads, DiagnosticBag Diagnostics, CancellationToken CancellationToken)
{
    public ScoringPlan Plan => Resolved.Plan;

    public MethodSettings Settings => Plan.Framework.Method;
}
