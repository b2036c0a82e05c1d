using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Percentile rank: (midrank − 1) ÷ (n − 1), rank 1 for the worst, ties taking the mean of their ranks.</summary>
/// <remarks>OECD/JRC, Handbook, 2008, with the ends of the scale reached by the best and worst place.</remarks>
internal sealed class PercentileRankNormalisation() : PositionNormalisation(new(
        MethodKind.Normalisation, "percentile-rank", Phrase.Of("normalisation.percentile-rank"),
        "(midrank − 1) / (n − 1), by direction; × scale")
{
    Basis = MethodBasis.Relative,
    Parameters = [MethodParameter.Range()],
}, PositionFunction.TiesTakeTheMean);
