using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Position between the smallest and the largest value of the reference population.</summary>
/// <remarks>
/// (v − min) ÷ (max − min), turned round where less is better. OECD/JRC, Handbook, 2008. Values beyond those of a frozen reference are cut.
/// </remarks>
internal sealed class MinMaxNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "min-max", Phrase.Of("normalisation.min-max"),
        "(v − min) / (max − min), by direction; × scale")
{
    Basis = MethodBasis.Relative,
    Parameters = [MethodParameter.Range()],
})
{
    public override ColumnFunction? Fit(FitContext context) => Of(context);

    public override ColumnFunction? Read(FitContext context, ConstantReader constants) => ReadFrom(context, constants);

    public static LinearFunction? Of(FitContext context)
    {
        if (!context.HasEnoughPlaces()) return null;
        var (range, count) = context.Extent();
        if (!context.Varies(range, count)) return null;
        return context.HigherIsBetter
            ? new LinearFunction(range.Low, range.High, context.Scale)
            : new LinearFunction(range.High, range.Low, context.Scale);
    }

    public static LinearFunction ReadFrom(FitContext context, ConstantReader constants) =>
        LinearFunction.Read(constants, context.HigherIsBetter, context.Scale);
}
