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
            [BuiltInMethods.PowerMean.Name] = PowerMean,
            [BuiltInMethods.Minimum.Name] = _ => new MinimumAggregator(),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    public static Aggregator Of(Method method, MethodDescriptor descriptor) => descriptor.Function is AggregationFunction function
        ? new CustomAggregator(function, method)
        : Methods[descriptor.Name](method);

    public static double? FloorOf(Method method) => method.Parameters.TryGetValue("floor", out var floor) ? floor.Number : null;

    /// <summary>The power mean tends to the geometric mean as its exponent tends to 0.</summary>
    private static Aggregator PowerMean(Method method) => method.Parameters["p"].Number!.Value is var p && p == 0
        ? new GeometricAggregator(FloorOf(method))
        : new PowerAggregator(p, FloorOf(method));
}
