namespace UrbanIndicators;

/// <summary>A target given as a change against a baseline.</summary>
/// <param name="Amount">The change: +3 for "three percentage points more", -30 for "30 % less".</param>
/// <param name="InPercentagePoints">
/// <see langword="true"/> for percentage points (百分点), <see langword="false"/> for percent of the baseline.
/// </param>
/// <param name="From">The year of the baseline.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record TargetChange(double Amount, bool InPercentagePoints, int From);
