using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Borda score: the share of the other places that are strictly worse.</summary>
/// <remarks>
/// rank − 1 with rank 1 for the worst and ties taking the worst of their ranks (Borda, 1781; COINr's <c>n_borda</c>), divided by n − 1.
/// With ties taking the mean of their ranks it is the percentile rank.
/// </remarks>
internal sealed class BordaNormalisation() : PositionNormalisation(new(
        MethodKind.Normalisation, "borda", Phrase.Of("normalisation.borda"),
        "(number of places that are strictly worse) / (n − 1); × scale")
{
    Basis = MethodBasis.Relative,
    Parameters = [MethodParameter.Range()],
}, PositionFunction.TiesTakeTheWorst);
