using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>w of rank k = 2(n + 1 − k) / (n(n + 1)) (Stillwell, Seaver and Edwards 1981).</summary>
internal sealed class RankSumWeighting() : RankWeighting(new(
        MethodKind.Weighting, Name, Phrase.Of("rank-sum.rank-sum"),
        "w of rank k = 2·(n + 1 − k) / (n·(n + 1))")
{
    Parameters = RankParameters,
}, (rank, n) => 2.0 * (n + 1 - rank) / (n * (n + 1.0)))
{
    public const string Name = "rank-sum";
}
