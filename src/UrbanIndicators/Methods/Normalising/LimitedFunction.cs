using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>A function whose scores are not cut to the scale, held within a million lengths of it.</summary>
/// <remarks>
/// A score farther away tells of a mistake in the data or the parameters, and powers and squares of it would overflow. Such a value has no
/// score and is reported, as any other that a method is not defined for.
/// </remarks>
/// <param name="inner">The function.</param>
/// <param name="scale">The scale of all scores.</param>
internal sealed class LimitedFunction(ColumnFunction inner, ValueRange scale) : ColumnFunction
{
    private const double Lengths = 1e6;

    /// <summary>How far a score may lie from a scale.</summary>
    public static ValueRange LimitsOf(ValueRange scale) => new(scale.Low - (Lengths * scale.Length), scale.High + (Lengths * scale.Length));

    /// <summary>Limits a function where its method does not cut its scores; a missing one stays missing.</summary>
    public static ColumnFunction? Of(ColumnFunction? function, MethodDescriptor descriptor, Method method, ValueRange scale) =>
        function is null || NormalisationFacts.IsBounded(descriptor, method) ? function : new LimitedFunction(function, scale);

    public override string Kind => inner.Kind;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => inner.Constants;

    public override LocalizedText Domain { get; } = Phrase.Of("limited-function.a-value-whose-score-is");

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally)
    {
        inner.Apply(values, scores, ref tally);
        var limits = LimitsOf(scale);
        var lowest = Vector512.Create(limits.Low);
        var highest = Vector512.Create(limits.High);
        var input = MemoryMarshal.Cast<double, Vector512<double>>(values);
        var output = MemoryMarshal.Cast<double, Vector512<double>>(scores)[..input.Length];
        for (var i = 0; i < output.Length; i++)
        {
            var present = Vector512.Equals(input[i], input[i]);
            var within = Vector512.GreaterThanOrEqual(output[i], lowest) & Vector512.LessThanOrEqual(output[i], highest);
            var lost = Vector512.AndNot(present, within);
            if (lost == Vector512<double>.Zero) continue;
            tally.Invalid -= Vector512.Sum(lost.AsInt64());
            output[i] = Vector512.ConditionalSelect(lost, Vector512.Create(double.NaN), output[i]);
        }
    }

    public override string Describe(double value) => inner.Describe(value);
}
