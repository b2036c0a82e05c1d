using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Treating;

/// <summary>The Box–Cox power, drawing in the tail the column has.</summary>
/// <remarks>
/// (z^λ − 1) ÷ λ, ln z where λ = 0, turned round for low values. λ is given, or found by maximum likelihood (see
/// <see cref="BoxCoxLikelihood"/>). By <c>offset</c>: <c>range</c>, z = (x − min) ÷ (max − min) + 0.01, or (max − x) ÷ (max − min) + 0.01,
/// which no change of unit touches; <c>one</c>, z = x − min + 1, as COINr; <c>none</c>, z = x, of values above 0 only. Box and Cox, 1964.
/// </remarks>
internal sealed class BoxCoxTreatment() : TransformingTreatment(new(
        MethodKind.Treatment, Name, Phrase.Of("box-cox.box-cox-power"),
        "(z^λ − 1) / λ, z = (v − min) / (max − min) + 0.01; " +
        "tail of low values: −(z^λ − 1) / λ, z = (max − v) / (max − min) + 0.01; λ = 0: ln z")
{
    Transforms = true,
    Parameters = [Lambda(), Tail(), Offset(), .. ParametersOfTest],
})
{
    public const string Name = "box-cox";

    /// <summary>The parameter that gives the power.</summary>
    public static MethodParameter Lambda() =>
        new(TreatmentWords.Lambda, MethodParameterType.Number, Phrase.Of("box-cox.the-power-of-box-cox"))
        {
            Allowed = new(-5, 5),
        };

    protected override double? GivenPower(MethodArguments arguments) =>
        arguments.Number(TreatmentWords.Lambda) is { } given ? Math.Abs(given) < 1e-6 ? 0 : given : null;

    // Of large distances a negative power would be too near to 0 to be told from 0.
    protected override Transform OffsetByRange(double origin, double range, bool highTail) =>
        new(origin, range, OffsetShare, highTail, 0);

    /// <summary>Gives the power that was asked for, else the likeliest.</summary>
    protected override Transform WithPower(TreatmentContext context, Transform shifted, double bottom, double top)
    {
        if (GivenPower(context.Arguments) is { } given) return shifted with { Lambda = given };
        var distances = new double[context.Values.Length];
        for (var i = 0; i < distances.Length; i++)
        {
            var value = Math.Clamp(context.Values[i], bottom, top);
            distances[i] = ((shifted.HighTail ? value - shifted.Origin : shifted.Origin - value) / shifted.Unit) + shifted.Offset;
        }

        var power = BoxCoxLikelihood.BestPower(distances);
        if (Math.Abs(power) == BoxCoxLikelihood.Limit)
        {
            context.Report(ScoringDiagnostics.PowerAtLimit, context.Indicator.Id, context.Method.Name, Figures.Value(power));
        }

        return shifted with { Lambda = power };
    }
}
