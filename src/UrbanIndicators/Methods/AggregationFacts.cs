namespace UrbanIndicators.Methods;

/// <summary>What an aggregation is with the parameters it was given.</summary>
internal static class AggregationFacts
{
    /// <summary>The score that lower ones are raised to; <see langword="null"/> for none.</summary>
    public static double? FloorOf(Method method) => method.Parameters.TryGetValue("floor", out var floor) ? floor.Number : null;

    /// <summary>It cannot be computed of negative scores, and no floor raises them.</summary>
    public static bool RefusesNegative(Method method, MethodDescriptor descriptor) => descriptor.RefusesNegative && FloorOf(method) is null;

    /// <summary>
    /// The range in which its scores lie, whatever those of the children; <see langword="null"/> where they lie between these.
    /// </summary>
    public static ValueRange? OwnRangeOf(Method method, MethodDescriptor descriptor, ValueRange scale)
    {
        if (descriptor.LiesBetween) return null;
        if (descriptor.Bounded) return scale;
        return method.Parameters.GetValueOrDefault(MethodParameter.OutputRange)?.Numbers is [var low, var high]
            ? new(low, high)
            : new(double.NegativeInfinity, double.PositiveInfinity);
    }
}
