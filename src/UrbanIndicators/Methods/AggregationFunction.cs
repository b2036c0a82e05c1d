namespace UrbanIndicators.Methods;

/// <summary>A user's own aggregation: turns the scores of a node's present children into the node's score.</summary>
/// <param name="scores">The scores of the children that are present, in tree order; never empty, never NaN.</param>
/// <param name="weights">Their weights, made to sum to one over those present.</param>
/// <param name="method">The method as written, with its parameters.</param>
/// <returns>The score; NaN when there is none. Where the children's scores lie on the scale, one outside it is an error.</returns>
/// <remarks>It must depend on nothing but its arguments: it is called from several threads, in any order.</remarks>
public delegate double AggregationFunction(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, Method method);
