using MathNet.Numerics.Statistics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Logistic: 1 ÷ (1 + exp(−k (v − m))), turned round where less is better.</summary>
/// <remarks>
/// The soft cut of far values (softmax scaling: Pyle, Data Preparation for Data Mining, 1999). What is not given is learnt: m is the mean
/// and k is 1 ÷ s, s the sample standard deviation (n − 1).
/// </remarks>
internal sealed class LogisticNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "logistic", Phrase.Of("normalisation.logistic"),
        "1 / (1 + exp(−k (v − m))), lower: 1 / (1 + exp(k (v − m))); × scale")
{
    Basis = MethodBasis.Relative,
    AbsoluteWith = ["midpoint", "steepness"],
    Parameters =
    [
        new("midpoint", Number, Phrase.Of("logistic.midpoint")),
        new("steepness", Number, Phrase.Of("logistic.steepness"))
        {
            Allowed = new(double.Epsilon, double.MaxValue),
        },
        MethodParameter.Range(),
    ],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        var (midpoint, steepness) = (context.Arguments.Number("midpoint"), context.Arguments.Number("steepness"));
        if (NormalisationFacts.BasisOf(context.Descriptor, context.Method) == MethodBasis.Relative)
        {
            if (!context.HasEnoughPlaces()) return null;
            var (range, count) = context.Extent();
            if (steepness is null && !context.Varies(range, count)) return null;
            if (steepness is not null) context.WarnIfConstant();
            var (mean, deviation) = ArrayStatistics.MeanStandardDeviation(context.Population());
            midpoint ??= mean;
            steepness ??= 1 / deviation;
        }

        return new LogisticFunction(midpoint!.Value, context.HigherIsBetter ? steepness!.Value : -steepness!.Value, context.Scale);
    }

    public override ColumnFunction? Read(FitContext context, ConstantReader constants)
    {
        // One of the two may be given.
        if (context.Arguments.Number("midpoint") is { } midpoint) constants.Same("midpoint", [midpoint]);
        if (context.Arguments.Number("steepness") is { } given) constants.Same("steepness", [context.HigherIsBetter ? given : -given]);
        return LogisticFunction.Read(constants, context.HigherIsBetter, context.Scale);
    }
}
