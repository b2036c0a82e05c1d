using System.Collections.Immutable;
using static UrbanIndicators.Definitions.MethodParameterType;

namespace UrbanIndicators.Definitions;

/// <content>Normalisations.</content>
internal static partial class BuiltInMethods
{
    public static readonly MethodDescriptor Attainment = Normalisation("attainment", "Attainment of the target", "目标达成率",
        "higher: min(1, v/T); lower: 1 when v ≤ T, else T/v; range: 1 inside, else v/lo or hi/v; T = 0: 1 − v/worst; × scale") with
    {
        NeedsTarget = true,
        TakesRange = true,
    };

    public static readonly MethodDescriptor Goalposts = Normalisation("goalposts", "Goalposts", "功效系数（门柱）",
        "(v − worst) / (best − worst), clipped; logarithmic: (ln v − ln worst) / (ln best − ln worst); × scale") with
    {
        NeedsGoalposts = true,
        Parameters =
        [
            new("form", Word, LocalizedText.Of("the shape between the posts", "门柱之间的形状"))
            {
                Words = ["linear", "logarithmic"],
                Default = new MethodValue("linear"),
            },
        ],
    };

    public static readonly MethodDescriptor MinMax = Normalisation("min-max", "Min-max", "极差标准化",
        "(v − min) / (max − min), by direction; × scale") with
    { Basis = MethodBasis.Relative };

    public static readonly MethodDescriptor ZScore = Normalisation("z-score", "Z-score", "标准分",
        "mean + sd × (v − m) / s, by direction, s with n − 1; not clipped") with
    {
        Basis = MethodBasis.Relative,
        Bounded = false,
        Parameters =
        [
            new("mean", Number, LocalizedText.Of("the score of the mean place; default: the middle of the scale", "均值对应的得分；默认为标尺中点")),
            new("sd", Number, LocalizedText.Of("the score of one standard deviation; default: a tenth of the scale", "一个标准差对应的得分；默认为标尺长度的十分之一"))
            {
                Allowed = new(1e-9, 1e9),
            },
        ],
    };

    public static readonly MethodDescriptor PercentileRank = Normalisation("percentile-rank", "Percentile rank", "百分位秩",
        "(midrank − 1) / (n − 1), by direction; × scale") with
    { Basis = MethodBasis.Relative };

    public static readonly MethodDescriptor Rank = Normalisation("rank", "Rank", "排名",
        "(n − rank) / (n − 1), rank by direction with ties sharing the best rank; × scale") with
    { Basis = MethodBasis.Relative };

    public static readonly MethodDescriptor Bands = Normalisation("bands", "Bands", "分档",
        "the y of the last step [x, y] with x ≤ v; below the first step the y of the first") with
    {
        TakesRange = true,
        Parameters =
        [
            new("steps", Points, LocalizedText.Of("steps [from, score], from rising; the first from is the lowest value expected", "分档 [起点，得分]，起点递增"))
            {
                Required = true,
            },
        ],
    };

    public static readonly MethodDescriptor Curve = Normalisation("curve", "Curve", "分段线性",
        "linear between the points [x, y]; beyond the ends the y of the end") with
    {
        TakesRange = true,
        Parameters =
        [
            new("points", Points, LocalizedText.Of("points [value, score], value rising; at least two", "折点 [值，得分]，值递增；至少两点"))
            {
                Required = true,
            },
        ],
    };

    public static readonly MethodDescriptor PassFail = Normalisation("pass-fail", "Pass or fail", "达标/未达标",
        "top of the scale when the target is met, else bottom") with
    {
        NeedsTarget = true,
        TakesRange = true,
    };

    private static readonly ImmutableArray<MethodDescriptor> AllOfNormalisation =
    [
        Attainment, Goalposts, MinMax, ZScore, PercentileRank, Rank, Bands, Curve, PassFail,
    ];

    private static MethodDescriptor Normalisation(string name, string en, string zh, string formula) =>
        new(MethodKind.Normalisation, name, LocalizedText.Of(en, zh), formula);
}
