namespace UrbanIndicators;

/// <summary>An exam with its data, ready to be scored.</summary>
/// <threadsafety>Immutable: every step gives a new exam.</threadsafety>
public sealed class ObservedExam
{
    /// <summary>The data.</summary>
    public Panel Panel => throw new NotImplementedException();

    /// <summary>What is going to be done.</summary>
    public ScoringPlan Plan => throw new NotImplementedException();

    /// <summary>Takes only the rows of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="UrbanIndicatorsException">There is no row of it.</exception>
    public ObservedExam ForPeriod(Period period) => throw new NotImplementedException();

    /// <summary>Takes only the rows of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="UrbanIndicatorsException">There is no row of it.</exception>
    public ObservedExam ForPeriod(int year) => throw new NotImplementedException();

    /// <summary>Says which targets count. When it is not called, the first due at or after the data's period do.</summary>
    /// <param name="phase">The id of a phase.</param>
    /// <param name="year">A year; not together with <paramref name="phase"/>.</param>
    /// <param name="set">A named set of targets.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="ArgumentException">Both phase and year are given, or the framework has no such phase or set.</exception>
    public ObservedExam AgainstTargets(string? phase = null, int? year = null, string? set = null) => throw new NotImplementedException();

    /// <summary>Learns what depends on data and gives the model.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The model.</returns>
    /// <exception cref="UrbanIndicatorsException">The plan cannot be carried out on the data.</exception>
    public ScoringModel Fit(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Scores the data.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The result.</returns>
    /// <exception cref="UrbanIndicatorsException">The plan cannot be carried out on the data.</exception>
    public Assessment Score(CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
