namespace UrbanIndicators;

/// <summary>What the values of an indicator are divided by before anything else is done with them: per person, per area.</summary>
/// <param name="By">The id of the variable or indicator to divide by.</param>
/// <param name="Factor">What the quotient is multiplied by (10000 for "per ten thousand people"); above 0.</param>
/// <param name="Unit">
/// The unit the data gives the indicator in; <see langword="null"/> for a pure number. The indicator's own unit is that of the quotient.
/// </param>
/// <remarks>value ÷ denominator × factor. Missing where either is missing, and where the denominator is not above 0 (reported).</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Denominator(string By, double Factor = 1, string? Unit = null);
