using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Distance to the best place: 1 − (max − v) ÷ (max − min), turned round where less is better.</summary>
/// <remarks>COINr's <c>n_dist2max</c>. It is min-max seen from the other end, and has the same figures.</remarks>
internal sealed class DistanceToMaximumNormalisation() : NormalisationMethod(new(
        MethodKind.Normalisation, "distance-to-maximum", Phrase.Of("normalisation.distance-to-maximum"),
        "1 − (max − v) / (max − min), lower: 1 − (v − min) / (max − min); × scale")
{
    Basis = MethodBasis.Relative,
    Parameters = [MethodParameter.Range()],
})
{
    public override ColumnFunction? Fit(FitContext context) => MinMaxNormalisation.Of(context);

    public override ColumnFunction? Read(FitContext context, ConstantReader constants) => MinMaxNormalisation.ReadFrom(context, constants);
}
