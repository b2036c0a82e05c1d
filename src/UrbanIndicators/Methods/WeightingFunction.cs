namespace UrbanIndicators.Methods;

/// <summary>A user's own weighting: gives the children of a node their weights.</summary>
/// <param name="children">The ids of the children, in tree order.</param>
/// <param name="scores">
/// For each child its scores on the rows of the reference population, all in the same order; NaN where one is missing.
/// </param>
/// <param name="method">The method as written, with its parameters.</param>
/// <returns>A weight for each child, at least 0 and not all 0; they need not sum to one.</returns>
/// <remarks>It is called when a model is fitted, never when places are scored.</remarks>
public delegate double[] WeightingFunction(IReadOnlyList<string> children, IReadOnlyList<ReadOnlyMemory<double>> scores, Method method);
