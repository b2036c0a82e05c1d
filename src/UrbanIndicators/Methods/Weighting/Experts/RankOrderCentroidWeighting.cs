using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>
/// The centre of all weights that keep to the order: w of rank k = 1/n · Σ 1/i for i from k to n (Barron and Barrett 1996).
/// </summary>
internal sealed class RankOrderCentroidWeighting() : RankWeighting(new(
        MethodKind.Weighting, Name, Phrase.Of("rank-order-centroid.rank-order-centroid"),
        "w of rank k = 1/n · Σ 1/i for i from k to n")
{
    Parameters = RankParameters,
}, (rank, n) => Enumerable.Range(rank, n - rank + 1).Sum(i => 1.0 / i) / n)
{
    public const string Name = "rank-order-centroid";
}
