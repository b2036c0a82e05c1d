using UrbanIndicators.Data;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Scoring.Fitting;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators;

/// <summary>An exam with its data, ready to be scored.</summary>
/// <threadsafety>Immutable: every step gives a new exam.</threadsafety>
public sealed class ObservedExam
{
    private readonly Panel all;
    private readonly int[]? rows;
    private readonly int threads;

    internal ObservedExam(Panel all, Panel panel, int[]? rows, ScoringPlan plan, int threads = 1)
    {
        this.threads = threads;
        this.all = all;
        this.rows = rows;
        Panel = panel;
        Plan = plan;
    }

    /// <summary>The rows that are scored.</summary>
    public Panel Panel { get; }

    /// <summary>What is going to be done.</summary>
    public ScoringPlan Plan { get; }

    /// <summary>
    /// Takes only the rows of a period. A reference to fit on may still lie in another, and values over time are filled in from all.
    /// </summary>
    /// <param name="period">The period.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="UrbanIndicatorsException">There is no row of it.</exception>
    public ObservedExam ForPeriod(Period period)
    {
        var found = Enumerable.Range(0, all.RowCount).Where(r => all.PeriodAt(r) == period).ToArray();
        if (found.Length > 0) return new(all, all.Only(found), found, Plan, threads);
        var known = Enumerable.Range(0, all.RowCount).Select(
            r => all.PeriodAt(r)).Distinct().Order().OfType<Period>().Select(p => p.ToString()).ToList();
        throw new UrbanIndicatorsException(
            [ScoringDiagnostics.NoSuchPeriod.At(default, period.ToString(), known.Count == 0 ? "–" : string.Join(", ", known.Take(50)))],
                1);
    }

    /// <summary>Takes only the rows of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="UrbanIndicatorsException">There is no row of it.</exception>
    public ObservedExam ForPeriod(int year) => ForPeriod(Period.OfYear(year));

    /// <summary>Says which targets count. When it is not called, the first due at or after the data's period do.</summary>
    /// <param name="phase">The id of a phase.</param>
    /// <param name="year">A year; not together with <paramref name="phase"/>.</param>
    /// <param name="set">A named set of targets.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="ArgumentException">Both phase and year are given.</exception>
    /// <exception cref="UrbanIndicatorsException">The framework has no such phase or set.</exception>
    public ObservedExam AgainstTargets(string? phase = null, int? year = null, string? set = null)
    {
        if (phase is not null && year is not null) throw new ArgumentException("Give a phase or a year, not both.", nameof(year));
        var plan = Plan with { Targets = new(phase, year, set) };
        var diagnostics = new DiagnosticBag();
        plan.CheckReference(diagnostics);
        diagnostics.ThrowIfErrors();
        return new(all, Panel, rows, plan, threads);
    }

    /// <summary>
    /// Lets the work be done on several threads; on one when it is not called. The result has the same bits, however many there are.
    /// </summary>
    /// <param name="threads">How many may be used; at least 1.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    public ObservedExam OnThreads(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return new(all, Panel, rows, Plan, threads);
    }

    /// <summary>Learns what depends on data and gives the model.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The model.</returns>
    /// <exception cref="UrbanIndicatorsException">The plan cannot be carried out on the data.</exception>
    public ScoringModel Fit(CancellationToken cancellationToken = default) =>
        FitPrepared(cancellationToken).Model;

    /// <summary>Scores the data.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The result.</returns>
    /// <exception cref="UrbanIndicatorsException">The plan cannot be carried out on the data.</exception>
    public Assessment Score(CancellationToken cancellationToken = default)
    {
        var (model, prepared) = FitPrepared(cancellationToken);
        return prepared is null ? model.Score(Panel, threads, cancellationToken) : model.Score(Panel, prepared, threads, cancellationToken);
    }

    /// <summary>Gives the model, and the rows to score where they have been through its stages already.</summary>
    private (ScoringModel Model, PreparedTable? Prepared) FitPrepared(CancellationToken cancellationToken)
    {
        var year = ScoringPlanFitting.LastYear(Panel);
        if (rows is not null && !ReferenceEquals(Panel, all) && ImputationGroups.TakesOtherPeriods(Plan))
        {
            var (fitted, table) = ModelFitter.Fit(Plan, all, rows, year, threads, cancellationToken);
            return (new(fitted), table is null ? null : fitted.Layout.Preparation!.Take(table, all, rows));
        }

        var (model, prepared) = ModelFitter.Fit(
            Plan, Plan.Framework.Method.Fit is null ? Panel : all, rows: null, year, threads, cancellationToken);
        return (new(model), ReferenceEquals(model.FittedOn, Panel) ? prepared : null);
    }
}
