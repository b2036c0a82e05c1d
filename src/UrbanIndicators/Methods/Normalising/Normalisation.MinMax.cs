using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

internal static partial class Normalisation
{
    /// <summary>Position between the smallest and the largest value of the reference population.</summary>
    /// <remarks>(v − min) ÷ (max − min), turned round where less is better. OECD/JRC, Handbook, 2008. Values beyond those of a frozen reference are cut.</remarks>
    private static LinearFunction? MinMax(FitContext context)
    {
        if (!HasEnoughPlaces(context)) return null;
        var (range, count) = context.Extent();
        if (!Varies(context, range, count)) return null;
        return context.HigherIsBetter
            ? new LinearFunction(range.Low, range.High, context.Scale)
            : new LinearFunction(range.High, range.Low, context.Scale);
    }

    private static LinearFunction ReadMinMax(FitContext context, ConstantReader constants) =>
        LinearFunction.Read(constants, context.HigherIsBetter, context.Scale);
}
