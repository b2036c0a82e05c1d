using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>w of rank k = (1/k) / Σ 1/i (Stillwell, Seaver and Edwards 1981).</summary>
internal sealed class RankReciprocalWeighting() : RankWeighting(new(
        MethodKind.Weighting, Name, Phrase.Of("rank-reciprocal.rank-reciprocal"),
        "w of rank k = (1/k) / Σ 1/i")
{
    Parameters = RankParameters,
}, (rank, _) => 1.0 / rank)
{
    public const string Name = "rank-reciprocal";
}
