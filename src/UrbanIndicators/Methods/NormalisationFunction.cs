namespace UrbanIndicators.Methods;

/// <summary>A user's own normalisation: turns one value into a score on the framework's scale.</summary>
/// <param name="value">The value in the indicator's unit; never missing.</param>
/// <param name="indicator">The indicator.</param>
/// <param name="method">The method as written, with its parameters.</param>
/// <returns>The score, on the scale: another one is an error; NaN when the value cannot be scored, which counts as missing.</returns>
/// <remarks>It must depend on nothing but its arguments: it is called from several threads, in any order.</remarks>
public delegate double NormalisationFunction(double value, Indicator indicator, Method method);
