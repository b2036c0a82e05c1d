namespace UrbanIndicators.Methods;

/// <summary>A user's own imputation: gives the value that stands in for the missing values of an indicator.</summary>
/// <param name="present">The values of the reference population that are present, in the indicator's unit; may be empty.</param>
/// <param name="method">The method as written, with its parameters.</param>
/// <returns>The value; NaN to leave them missing.</returns>
/// <remarks>It is called when a model is fitted, never when places are scored.</remarks>
public delegate double ImputationFunction(ReadOnlySpan<double> present, Method method);
