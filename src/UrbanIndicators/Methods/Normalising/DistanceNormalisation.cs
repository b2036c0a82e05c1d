using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Scores by the way from the worst value of the reference population to some better one; cut to the scale, or not.</summary>
internal abstract class DistanceNormalisation(MethodDescriptor descriptor) : NormalisationMethod(descriptor)
{
    protected static MethodParameter Capped { get; } =
        new("capped", MethodParameterType.Boolean, Phrase.Of("distance.capped")) { Default = new MethodValue(true) };

    protected static bool IsBeyond(FitContext context, double best, double worst) =>
        context.HigherIsBetter ? Threshold.OfValues.IsAbove(best, worst) : Threshold.OfValues.IsBelow(best, worst);

    protected static ColumnFunction Distance(FitContext context, double bottom, double top) => context.Arguments.Flag("capped")
        ? new LinearFunction(bottom, top, context.Scale)
        : AffineFunction.Between(bottom, top, context.Scale);

    protected static ColumnFunction ReadDistance(FitContext context, ConstantReader constants) => context.Arguments.Flag("capped")
        ? LinearFunction.Read(constants, context.HigherIsBetter, context.Scale)
        : AffineFunction.Read(constants, context.HigherIsBetter, context.Scale.Low, context.Scale.Length);
}
