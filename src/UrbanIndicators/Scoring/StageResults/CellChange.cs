namespace UrbanIndicators.Stages;

/// <summary>What a stage did to one cell: filled it, or set it to another value.</summary>
/// <param name="Place">The place.</param>
/// <param name="Period">The period; <see langword="null"/> when the data has none.</param>
/// <param name="Indicator">The id of the indicator.</param>
/// <param name="Method">The method that did it; <see langword="null"/> for a formula.</param>
/// <param name="Before">What entered the stage; NaN for a missing value.</param>
/// <param name="After">What left it.</param>
/// <param name="Score">The score the cell has in the end.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record CellChange(Place Place, Period? Period, string Indicator, Method? Method, double Before, double After, double Score);
