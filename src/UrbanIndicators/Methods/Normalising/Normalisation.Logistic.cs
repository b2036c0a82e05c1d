using MathNet.Numerics.Statistics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

internal static partial class Normalisation
{
    /// <summary>Logistic: 1 ÷ (1 + exp(−k (v − m))), turned round where less is better.</summary>
    /// <remarks>
    /// The soft cut of far values (softmax scaling: Pyle, Data Preparation for Data Mining, 1999). What is not given is learnt: m is the mean and k is 1 ÷ s,
    /// s the sample standard deviation (n − 1).
    /// </remarks>
    private static LogisticFunction? Logistic(FitContext context)
    {
        var (midpoint, steepness) = (context.Arguments.Number("midpoint"), context.Arguments.Number("steepness"));
        if (NormalisationFacts.BasisOf(context.Descriptor, context.Method) == MethodBasis.Relative)
        {
            if (!HasEnoughPlaces(context)) return null;
            var (range, count) = context.Extent();
            if (steepness is null && !Varies(context, range, count)) return null;
            if (steepness is not null) WarnIfConstant(context);
            var (mean, deviation) = ArrayStatistics.MeanStandardDeviation(context.Population());
            midpoint ??= mean;
            steepness ??= 1 / deviation;
        }

        return new(midpoint!.Value, context.HigherIsBetter ? steepness!.Value : -steepness!.Value, context.Scale);
    }

    private static LogisticFunction ReadLogistic(FitContext context, ConstantReader constants)
    {
        // One of the two may be given.
        if (context.Arguments.Number("midpoint") is { } midpoint) constants.Same("midpoint", [midpoint]);
        if (context.Arguments.Number("steepness") is { } given) constants.Same("steepness", [context.HigherIsBetter ? given : -given]);
        return LogisticFunction.Read(constants, context.HigherIsBetter, context.Scale);
    }
}
