using System.Collections.Immutable;
using UrbanIndicators.Definitions;

namespace UrbanIndicators.Scoring.Aggregating;

/// <summary>From the scores of children to the score of their node: makes each method ready.</summary>
internal static class Aggregation
{
    private static readonly ImmutableDictionary<string, Func<Method, ValueRange, Aggregator>> Methods =
        new Dictionary<string, Func<Method, ValueRange, Aggregator>>(StringComparer.Ordinal)
        {
            [BuiltInMethods.Arithmetic.Name] = (_, _) => new ArithmeticAggregator(),
            [BuiltInMethods.Geometric.Name] = (method, _) => new GeometricAggregator(FloorOf(method)),
            [BuiltInMethods.Harmonic.Name] = (method, _) => new HarmonicAggregator(FloorOf(method)),
            [BuiltInMethods.PowerMean.Name] = (method, scale) => new PowerAggregator(method.Parameters["p"].Number!.Value, FloorOf(method), scale.High),
            [BuiltInMethods.Minimum.Name] = (_, _) => new MinimumAggregator(),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Makes an aggregation ready that learns nothing from data; <see langword="null"/> for one that does.</summary>
    public static Aggregator? Of(Method method, MethodDescriptor descriptor, ValueRange scale) => descriptor.Function is AggregationFunction function
        ? new CustomAggregator(function, method)
        : Methods.GetValueOrDefault(descriptor.Name)?.Invoke(method, scale);

    /// <summary>Fits an aggregation; <see langword="null"/> when it cannot be, with a diagnostic that says why.</summary>
    public static Aggregator? Fit(AggregationContext context) => Of(context.Method, context.Descriptor, context.Scale);

    /// <summary>Makes the aggregation of a saved model anew; <see langword="null"/> when the constants do not make one.</summary>
    public static Aggregator? Read(
        Method method, MethodDescriptor descriptor, ValueRange scale, ImmutableSortedDictionary<string, ImmutableArray<double>> constants) =>
        constants.IsEmpty ? Of(method, descriptor, scale) : null;

    public static double? FloorOf(Method method) => method.Parameters.TryGetValue("floor", out var floor) ? floor.Number : null;
}
