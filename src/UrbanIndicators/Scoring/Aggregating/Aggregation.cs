using System.Collections.Immutable;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Aggregating;

/// <summary>From the scores of children to the score of their node: makes each method ready.</summary>
internal static class Aggregation
{
    private static readonly ImmutableDictionary<string, Func<Method, Aggregator>> Methods =
        new Dictionary<string, Func<Method, Aggregator>>(StringComparer.Ordinal)
        {
            [BuiltInMethods.Arithmetic.Name] = _ => new ArithmeticAggregator(),
            [BuiltInMethods.Geometric.Name] = method => new GeometricAggregator(FloorOf(method)),
            [BuiltInMethods.Harmonic.Name] = method => new HarmonicAggregator(FloorOf(method)),
            [BuiltInMethods.PowerMean.Name] = method => new PowerAggregator(method.Parameters["p"].Number!.Value, FloorOf(method)),
            [BuiltInMethods.Minimum.Name] = _ => new MinimumAggregator(),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    public static Aggregator Of(Method method, MethodDescriptor descriptor) => descriptor.Function is AggregationFunction function
        ? new CustomAggregator(function, method)
        : Methods[descriptor.Name](method);

    public static double? FloorOf(Method method) => method.Parameters.TryGetValue("floor", out var floor) ? floor.Number : null;
}
