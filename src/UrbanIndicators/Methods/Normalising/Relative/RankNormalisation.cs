using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Rank: (n − rank) ÷ (n − 1), rank 1 for the best, ties taking the best of their ranks.</summary>
internal sealed class RankNormalisation() : PositionNormalisation(new(
        MethodKind.Normalisation, "rank", Phrase.Of("normalisation.rank"),
        "(n − rank) / (n − 1), rank by direction with ties sharing the best rank; × scale")
{
    Basis = MethodBasis.Relative,
    Parameters = [MethodParameter.Range()],
}, PositionFunction.TiesTakeTheBest);
