namespace UrbanIndicators.Methods.Normalising;

/// <summary>What a normalisation is with the parameters it was given.</summary>
internal static class NormalisationFacts
{
    /// <summary>The part of the scale that its scores fill.</summary>
    public static ValueRange RangeOf(Method method, ValueRange scale) =>
        method.Parameters.GetValueOrDefault(MethodParameter.OutputRange)?.Numbers is [var low, var high] && low < high
            ? new(low, high)
            : scale;

    /// <summary>Whether its scores depend on other places.</summary>
    public static MethodBasis BasisOf(MethodDescriptor descriptor, Method method) =>
        descriptor.AbsoluteWith.Count > 0 && descriptor.AbsoluteWith.All(method.Parameters.ContainsKey)
            ? MethodBasis.Absolute
            : descriptor.Basis;

    /// <summary>Whether its scores lie within its range, whatever the value.</summary>
    public static bool IsBounded(MethodDescriptor descriptor, Method method) =>
        descriptor.Bounded && (descriptor.CutBy is null || new MethodArguments(method, descriptor).Flag(descriptor.CutBy));

    /// <summary>The range in which its scores of an indicator lie, as far as the definition tells.</summary>
    public static ValueRange ScoresOf(Indicator indicator, Method method, MethodDescriptor descriptor, ValueRange scale)
    {
        // What a registered method gives is held against the scale, where it is to lie on it.
        if (descriptor.IsRegistered && IsBounded(descriptor, method)) return scale;
        var range = RangeOf(method, scale);
        var arguments = new MethodArguments(method, descriptor);
        var implementation = NormalisationMethod.DescribedBy(descriptor);
        if (implementation.ScoresOf(indicator, arguments, scale) is { } told) return told;
        if (IsBounded(descriptor, method)) return range;
        var input = implementation.InputOf(arguments, scale);
        if (input is not { } ends || indicator.Valid is not { } valid) return new(double.NegativeInfinity, double.PositiveInfinity);
        return indicator.Direction == Direction.Lower
            ? new(Onto(range, (ends.High - valid.High) / ends.Length), Onto(range, (ends.High - valid.Low) / ends.Length))
            : new(Onto(range, (valid.Low - ends.Low) / ends.Length), Onto(range, (valid.High - ends.Low) / ends.Length));
    }

    /// <summary>Puts a score of the whole scale into a part of it.</summary>
    public static double InRange(double score, ValueRange scale, ValueRange range) =>
        range == scale ? score : Onto(range, (score - scale.Low) / scale.Length);

    /// <summary>The range of the scores of points.</summary>
    public static ValueRange Onto(ValueRange range, ValueRange scale, IReadOnlyList<(double X, double Y)> points) =>
        new(InRange(points.Min(p => p.Y), scale, range), InRange(points.Max(p => p.Y), scale, range));

    /// <summary>The score at a position: 0 at the low end of the range, 1 at its high end.</summary>
    private static double Onto(ValueRange range, double position) => range.Low + (position * range.Length);
}
