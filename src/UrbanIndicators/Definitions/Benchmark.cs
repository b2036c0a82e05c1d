namespace UrbanIndicators;

/// <summary>A reference value shown beside an indicator, never scored: a recommendation, another city's level.</summary>
/// <param name="Id">Its name among the indicator's benchmarks.</param>
/// <param name="Range">
/// The reference in the indicator's unit; both ends are equal for a single value, one is infinite for "at least" and "at most".
/// </param>
/// <param name="Source">Where it comes from.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Benchmark(string Id, ValueRange Range, string? Source = null);
