using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Treating;

internal static partial class Treatment
{
    /// <summary>The offset of a logarithm, as a share of the range.</summary>
    private const double OffsetShare = 0.01;

    /// <summary>The logarithm, drawing in the tail the column has.</summary>
    /// <remarks>
    /// High values: ln(x − min + a); low values: −ln(max − x + a). By <c>offset</c>: <c>range</c>, a = 0.01 · (max − min), the logarithm of COINr
    /// (log_CT), which gives the same min-max scores whatever the unit; <c>one</c>, a = 1, that of the COIN Tool (log_CT_orig), which does not;
    /// <c>none</c>, plain ln x, of values above 0 only. Becker et al., COINr, Journal of Open Source Software 7, 2022.
    /// A value of another population below the smallest of the reference (above the largest, for a tail of low values) counts as that.
    /// </remarks>
    private static FittedTreatment? Log(TreatmentContext context) => Transformed(context, BuiltInMethods.LogTransform.Name);

    /// <summary>The Box–Cox power, drawing in the tail the column has.</summary>
    /// <remarks>
    /// (z^λ − 1) ÷ λ, ln z where λ = 0, turned round for low values. λ is given, or found by maximum likelihood (see <see cref="BoxCoxLikelihood"/>).
    /// By <c>offset</c>: <c>range</c>, z = (x − min) ÷ (max − min) + 0.01, or (max − x) ÷ (max − min) + 0.01, which no change of unit touches;
    /// <c>one</c>, z = x − min + 1, as COINr; <c>none</c>, z = x, of values above 0 only. Box and Cox, 1964.
    /// </remarks>
    private static FittedTreatment? BoxCox(TreatmentContext context) => Transformed(context, BuiltInMethods.BoxCox.Name);

    private static FittedTreatment? Transformed(TreatmentContext context, string transform)
    {
        var test = OutlierTest.Of(context.Arguments);
        if (!NeedsTreatment(context, test, out var before, out var untreated)) return untreated;
        return Transformed(context, transform, test, before, double.NegativeInfinity, double.PositiveInfinity);
    }

    /// <summary>Fits a transform on values that are put within limits first.</summary>
    private static StandardTreatment? Transformed(TreatmentContext context, string name, OutlierTest test, Moments before, double low, double high)
    {
        if (Fit(context, name, before, low, high) is not { } transform) return null;
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
                ? LocalizedText.Of($"all values transformed ({how}, tail of high values)", $"全部值作变换（{how}，高值长尾）")
                : LocalizedText.Of($"all values transformed ({how}, tail of low values)", $"全部值作变换（{how}，低值长尾）"),
            Shift(before.Skewness, after.Skewness), Shift(before.Kurtosis, after.Kurtosis));
        return fitted.Reporting(Report(context, Outcome(context, test, after)) with { Before = before, After = after, Transform = name });
    }

    private static Transform? Fit(TreatmentContext context, string name, Moments before, double low, double high)
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
            context.Report(ScoringDiagnostics.TransformOfLowTail, context.Indicator.Id, context.Method.Name, Figures.Rounded(before.Skewness));
            return null;
        }

        if (offset == TreatmentWords.NoOffset && bottom <= 0)
        {
            context.Report(ScoringDiagnostics.TransformNotPositive, context.Indicator.Id, context.Method.Name, Figures.Value(bottom));
            return null;
        }

        var origin = highTail ? bottom : top;
        var isLog = name == BuiltInMethods.LogTransform.Name;
        var shifted = offset switch
        {
            TreatmentWords.NoOffset => new Transform(0, 1, 0, true, 0),
            TreatmentWords.OffsetOfOne => new Transform(origin, 1, 1, highTail, 0),
            _ when isLog => new Transform(origin, 1, OffsetShare * (top - bottom), highTail, 0),
            // Of large distances a negative power would be too near to 0 to be told from 0.
            _ => new Transform(origin, top - bottom, OffsetShare, highTail, 0),
        };
        return isLog ? shifted : shifted with { Lambda = Power(context, shifted, bottom, top) };
    }

    private static double? GivenPower(MethodArguments arguments) =>
        arguments.Number(TreatmentWords.Lambda) is { } given ? Math.Abs(given) < 1e-6 ? 0 : given : null;

    /// <summary>Gives the power that was asked for, else the likeliest.</summary>
    private static double Power(TreatmentContext context, Transform shifted, double bottom, double top)
    {
        if (GivenPower(context.Arguments) is { } given) return given;
        var distances = new double[context.Values.Length];
        for (var i = 0; i < distances.Length; i++)
        {
            var value = Math.Clamp(context.Values[i], bottom, top);
            distances[i] = ((shifted.HighTail ? value - shifted.Origin : shifted.Origin - value) / shifted.Unit) + shifted.Offset;
        }

        var power = BoxCoxLikelihood.BestPower(distances);
        if (Math.Abs(power) == BoxCoxLikelihood.Limit) context.Report(ScoringDiagnostics.PowerAtLimit, context.Indicator.Id, context.Method.Name, Figures.Value(power));
        return power;
    }
}
