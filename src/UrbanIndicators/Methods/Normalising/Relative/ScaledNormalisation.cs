using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Linear between two given values, not cut.</summary>
/// <remarks>
/// (v − a) ÷ (b − a), (b − v) ÷ (b − a) where less is better: COINr's <c>n_scaled</c>, Global Innovation Index 2020. Goalposts are the
/// same, cut.
/// </remarks>
internal sealed class ScaledNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "scaled", Phrase.Of("normalisation.scaled"),
        "(v − a) / (b − a), lower: (b − v) / (b − a); not clipped; × scale")
{
    Bounded = false,
    Parameters =
    [
        new("input", Pair, Phrase.Of("scaled.input"))
        {
            Default = new MethodValue([0, 100]),
        },
        MethodParameter.Range(),
    ],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        var input = context.Arguments.Numbers("input")!;
        return AffineFunction.Between(
            context.HigherIsBetter ? input[0] : input[1], context.HigherIsBetter ? input[1] : input[0], context.Scale);
    }

    public override ValueRange? InputOf(MethodArguments arguments, ValueRange scale) =>
        arguments.Numbers("input") is [var low, var high] ? new(low, high) : null;
}
