using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Treating;

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

    private static readonly Need Power = new(-BoxCoxLikelihood.Limit, BoxCoxLikelihood.Limit, Phrase.Of("standard.a-power-from-5-to"));

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

    public static StandardTreatment Nothing(TreatmentReport report) =>
        new(double.NegativeInfinity, double.PositiveInfinity, null) { Report = report };

    /// <summary>Reads what was learnt.</summary>
    /// <param name="constants">The constants.</param>
    /// <param name="transforms">The method may transform.</param>
    /// <param name="lambda">The power, where the framework says it; 0 for a logarithm.</param>
    public static StandardTreatment Read(ConstantReader constants, bool transforms, double? lambda)
    {
        var low = constants.Has(LowName) ? constants.Number(LowName) : double.NegativeInfinity;
        var high = constants.Has(HighName) ? constants.Number(HighName) : double.PositiveInfinity;
        // Where one is not there, the other is no more than infinite.
        constants.Require(low <= high, LowName, Phrase.Of("standard.no-more-than", LowName, HighName));
        if (!transforms || !constants.Has(LambdaName)) return new(low, high, null);
        if (lambda is { } power) constants.Same(LambdaName, [power]);
        var transform = new Transform(
            constants.Number(OriginName), constants.Number(UnitName, Need.AboveZero), constants.Number(OffsetName, Need.NotNegative),
            constants.Number(TailName) > 0, constants.Number(LambdaName, Power));
        constants.Require(Math.Abs(constants.Number(TailName)) == 1, TailName, Phrase.Of("standard.1-or-1"));
        // Below the lowest value the logarithm must not be asked for.
        constants.Require(
            transform.DistanceOf(transform.HighTail ? low : high) is > 0 and <= Need.Largest, OffsetName,
            Phrase.Of("standard.an-offset-that-keeps-every"));
        return new(low, high, transform);
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
