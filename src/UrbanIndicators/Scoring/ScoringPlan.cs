namespace UrbanIndicators;

/// <summary>What is to be done: the framework with its methods and weights, the targets asked for. A plan is a value: vary it with <c>with</c>.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ScoringPlan
{
    /// <summary>The framework whose methods and weights are used.</summary>
    public required Framework Framework { get; init; }

    /// <summary>Which targets count.</summary>
    public TargetReference Targets { get; init; } = new();

    /// <summary>The methods that the framework may name.</summary>
    public MethodRegistry Methods { get; init; } = MethodRegistry.Default;

    /// <summary>Learns what depends on data and gives the model.</summary>
    /// <param name="panel">The data.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The model.</returns>
    /// <exception cref="UrbanIndicatorsException">The plan cannot be carried out on the data; the diagnostics name indicator and remedy.</exception>
    public ScoringModel Fit(Panel panel, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
