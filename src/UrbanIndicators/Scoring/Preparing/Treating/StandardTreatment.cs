using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Scoring.Preparing.Treating;

/// <summary>The library's own treatments: values are put within limits, then transformed; either may be missing.</summary>
/// <param name="low">The lower limit; <see cref="double.NegativeInfinity"/> for none.</param>
/// <param name="high">The upper limit; <see cref="double.PositiveInfinity"/> for none.</param>
/// <param name="transform">The transform, if any.</param>
internal sealed class StandardTreatment(double low, double high, Transform? transform) : FittedTreatment
{
    private const string LowName = "low";
    private const string HighName = "high";
    private const string OriginName = "origin";
    private const string UnitName = "unit";
    private const string OffsetName = "offset";
    private const string TailName = "tail";
    private const string LambdaName = "lambda";

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants
    {
        get
        {
            var constants = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<double>>(StringComparer.Ordinal);
            if (double.IsFinite(low)) constants.Add(LowName, [low]);
            if (double.IsFinite(high)) constants.Add(HighName, [high]);
            if (transform is null) return constants.ToImmutable();
            constants.Add(OriginName, [transform.Origin]);
            constants.Add(UnitName, [transform.Unit]);
            constants.Add(OffsetName, [transform.Offset]);
            constants.Add(TailName, [transform.HighTail ? 1 : -1]);
            constants.Add(LambdaName, [transform.Lambda]);
            return constants.ToImmutable();
        }
    }

    public override bool ChangesNothing => transform is null && !double.IsFinite(low) && !double.IsFinite(high);

    public override bool LeavesUnit => transform is not null;

    public static StandardTreatment Nothing(TreatmentReport report) => new(double.NegativeInfinity, double.PositiveInfinity, null) { Report = report };

    /// <summary>Makes the treatment of a saved model anew; <see langword="null"/> when the constants do not make one.</summary>
    public static StandardTreatment? From(IReadOnlyDictionary<string, ImmutableArray<double>> constants)
    {
        string[] limits = [LowName, HighName], shape = [OriginName, UnitName, OffsetName, TailName, LambdaName];
        if (constants.Any(c => (!limits.Contains(c.Key) && !shape.Contains(c.Key)) || c.Value.Length != 1 || !double.IsFinite(c.Value[0]))) return null;
        var present = shape.Count(constants.ContainsKey);
        if (present != 0 && present != shape.Length) return null;
        var low = constants.TryGetValue(LowName, out var lower) ? lower[0] : double.NegativeInfinity;
        var high = constants.TryGetValue(HighName, out var upper) ? upper[0] : double.PositiveInfinity;
        if (!(low <= high)) return null;
        if (present == 0) return new(low, high, null);
        var transform = new Transform(
            constants[OriginName][0], constants[UnitName][0], constants[OffsetName][0], constants[TailName][0] > 0, constants[LambdaName][0]);
        // Below the lowest value the logarithm must not be asked for.
        var nearest = transform.HighTail ? low : high;
        return transform.Unit > 0 && double.IsFinite(nearest) && double.IsFinite(transform.Apply(nearest)) ? new(low, high, transform) : null;
    }

    /// <summary>Gives the same treatment with what is to be said about it.</summary>
    public StandardTreatment Reporting(TreatmentReport report) => new(low, high, transform) { Report = report };

    public override void Apply(ReadOnlySpan<double> values, Span<double> treated)
    {
        var input = MemoryMarshal.Cast<double, Vector512<double>>(values);
        var output = MemoryMarshal.Cast<double, Vector512<double>>(treated)[..input.Length];
        for (var i = 0; i < input.Length; i++)
        {
            // Comparisons with what is missing are false: it stays, to the bit.
            var value = input[i];
            value = Vector512.ConditionalSelect(Vector512.LessThan(value, Vector512.Create(low)), Vector512.Create(low), value);
            output[i] = Vector512.ConditionalSelect(Vector512.GreaterThan(value, Vector512.Create(high)), Vector512.Create(high), value);
        }

        for (var i = input.Length * Vector512<double>.Count; i < values.Length; i++) treated[i] = Within(values[i]);
        transform?.Apply(treated[..values.Length], treated);
    }

    public override string Describe(double value)
    {
        var within = Within(value);
        if (transform is not null) return transform.Describe(within);
        return within == value ? Figures.Value(value) : $"{Figures.Value(value)} → {Figures.Value(within)}";
    }

    private double Within(double value) => value < low ? low : value > high ? high : value;
}
