using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Scores by the position among the values of the reference population.</summary>
/// <param name="descriptor">What is known about the method.</param>
/// <param name="ties">Which of their ranks equal values take: see <see cref="PositionFunction"/>.</param>
internal abstract class PositionNormalisation(MethodDescriptor descriptor, double ties) : NormalisationMethod(descriptor)
{
    public sealed override ColumnFunction? Fit(FitContext context)
    {
        if (!context.HasEnoughPlaces()) return null;
        context.WarnIfConstant();
        return PositionFunction.Fit(context.Population(), context.HigherIsBetter, ties, context.Scale);
    }

    public sealed override ColumnFunction? Read(FitContext context, ConstantReader constants) =>
        PositionFunction.Read(constants, context.HigherIsBetter, ties, context.Scale);
}
