using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>
/// Values that are scores already, as they stand; where less is better they are turned round on the scale: low + high − v.
/// </summary>
/// <remarks>COINr's <c>"none"</c>, which leaves out the turning round. Not cut: a value outside the scale is a score outside it.</remarks>
internal sealed class AsScoresNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "none", Phrase.Of("normalisation.none"),
        "v as it stands; lower: low + high − v of the scale; not clipped")
{
    Bounded = false,
    Parameters = [MethodParameter.Range()],
})
{
    public override ColumnFunction? Fit(FitContext context)
    {
        var (full, range) = (context.FullScale, context.Scale);
        if (context.HigherIsBetter && full == range) return new IdentityFunction();
        return context.HigherIsBetter
            ? new AffineFunction(full.Low, full.Length, range.Low, range.Length)
            : new AffineFunction(full.High, -full.Length, range.Low, range.Length);
    }

    public override ValueRange? InputOf(MethodArguments arguments, ValueRange scale) => scale;
}
