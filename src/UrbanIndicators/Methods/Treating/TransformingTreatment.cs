using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Treating;

/// <summary>A logarithm or a power of a column, drawing in the tail it has.</summary>
/// <remarks>
/// A value of another population below the smallest of the reference (above the largest, for a tail of low values) counts as that.
/// </remarks>
internal abstract class TransformingTreatment(MethodDescriptor descriptor) : TestedTreatment(descriptor)
{
    /// <summary>The offset <c>range</c>, as a share of the range.</summary>
    protected const double OffsetShare = 0.01;

    /// <summary>The parameter that says which tail to draw in.</summary>
    public static MethodParameter Tail() =>
        new(TreatmentWords.Tail, MethodParameterType.Word, Phrase.Of("transforming.the-tail-to-draw-in"))
        {
            Words = [TreatmentWords.AutoTail, TreatmentWords.HighTail, TreatmentWords.LowTail],
            Default = new MethodValue(TreatmentWords.AutoTail),
        };

    /// <summary>The parameter that says what keeps the distance above 0.</summary>
    public static MethodParameter Offset() =>
        new(TreatmentWords.Offset, MethodParameterType.Word, Phrase.Of("transforming.range-a-hundredth-of-max"))
        {
            Words = [TreatmentWords.OffsetOfRange, TreatmentWords.OffsetOfOne, TreatmentWords.NoOffset],
            Default = new MethodValue(TreatmentWords.OffsetOfRange),
        };

    public sealed override FittedTreatment? Fit(TreatmentContext context)
    {
        var test = OutlierTest.Of(context.Arguments);
        if (!NeedsTreatment(context, test, out var before, out var untreated)) return untreated;
        return Transformed(context, test, before, double.NegativeInfinity, double.PositiveInfinity);
    }

    public sealed override FittedTreatment Read(Indicator indicator, MethodArguments arguments, ConstantReader constants) =>
        StandardTreatment.Read(constants, transforms: true, GivenPower(arguments));

    /// <summary>Fits a transform on values that are put within limits first.</summary>
    public StandardTreatment? Transformed(TreatmentContext context, OutlierTest test, Moments before, double low, double high)
    {
        if (Find(context, before, low, high) is not { } transform) return null;
        var extent = Extent.Of(context.Values);
        // Beyond the values it was fitted on a logarithm might not be defined.
        var fitted = transform.HighTail
            ? new StandardTreatment(Math.Max(low, extent.Low), high, transform)
            : new StandardTreatment(low, Math.Min(high, extent.High), transform);
        fitted.Apply(context.Values, context.Values);
        var after = test.MomentsOf(context.Values);
        var how = transform.Lambda == 0 ? "ln" : $"λ = {Figures.Value(transform.Lambda)}";
        context.Report(
            ScoringDiagnostics.ValuesTreated, context.Indicator.Id, context.Method.Name,
            transform.HighTail
                ? Phrase.Of("transforming.all-values-transformed-tail-of", how)
                : Phrase.Of("transforming.all-values-transformed-tail-of-low-values", how),
            Shift(before.Skewness, after.Skewness), Shift(before.Kurtosis, after.Kurtosis));
        return fitted.Reporting(Report(context, Outcome(context, test, after)) with
        {
            Before = before,
            After = after,
            Transform = Descriptor.Name,
        });
    }

    /// <summary>The power, where the framework says it; 0 for a logarithm.</summary>
    protected abstract double? GivenPower(MethodArguments arguments);

    /// <summary>The distance to an origin with the offset <c>range</c>, before a power is taken.</summary>
    protected abstract Transform OffsetByRange(double origin, double range, bool highTail);

    /// <summary>Gives a transform the power that was asked for, else the one the method finds.</summary>
    protected abstract Transform WithPower(TreatmentContext context, Transform shifted, double bottom, double top);

    private Transform? Find(TreatmentContext context, Moments before, double low, double high)
    {
        var extent = Extent.Of(context.Values);
        var (bottom, top) = (Math.Max(low, extent.Low), Math.Min(high, extent.High));
        var highTail = context.Arguments.Word(TreatmentWords.Tail) switch
        {
            TreatmentWords.HighTail => true,
            TreatmentWords.LowTail => false,
            _ => before.Skewness >= 0,
        };
        var offset = context.Arguments.Word(TreatmentWords.Offset);
        if (offset == TreatmentWords.NoOffset && !highTail)
        {
            context.Report(
                ScoringDiagnostics.TransformOfLowTail, context.Indicator.Id, context.Method.Name, Figures.Rounded(before.Skewness));
            return null;
        }

        if (offset == TreatmentWords.NoOffset && bottom <= 0)
        {
            context.Report(ScoringDiagnostics.TransformNotPositive, context.Indicator.Id, context.Method.Name, Figures.Value(bottom));
            return null;
        }

        var origin = highTail ? bottom : top;
        var shifted = offset switch
        {
            TreatmentWords.NoOffset => new Transform(0, 1, 0, true, 0),
            TreatmentWords.OffsetOfOne => new Transform(origin, 1, 1, highTail, 0),
            _ => OffsetByRange(origin, top - bottom, highTail),
        };
        return WithPower(context, shifted, bottom, top);
    }
}
