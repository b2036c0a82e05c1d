namespace UrbanIndicators.Definitions;

/// <summary>What a normalisation is with the parameters it was given.</summary>
internal static class NormalisationFacts
{
    /// <summary>The part of the scale that its scores fill.</summary>
    public static ValueRange RangeOf(Method method, ValueRange scale) =>
        method.Parameters.GetValueOrDefault(BuiltInMethods.OutputRange)?.Numbers is [var low, var high] && low < high ? new(low, high) : scale;

    /// <summary>Whether its scores depend on other places.</summary>
    public static MethodBasis BasisOf(MethodDescriptor descriptor, Method method) =>
        descriptor.AbsoluteWith.Count > 0 && descriptor.AbsoluteWith.All(method.Parameters.ContainsKey) ? MethodBasis.Absolute : descriptor.Basis;

    /// <summary>Whether its scores lie within its range, whatever the value.</summary>
    public static bool IsBounded(MethodDescriptor descriptor, Method method) =>
        descriptor.Bounded && (descriptor.CutBy is null || new MethodArguments(method, descriptor).Flag(descriptor.CutBy));
}
