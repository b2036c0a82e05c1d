using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Normalising;
using static UrbanIndicators.Definitions.MethodParameterType;

namespace UrbanIndicators.Methods;

/// <content>Normalisations.</content>
internal static partial class BuiltInMethods
{
    /// <summary>The parameter that every normalisation takes.</summary>
    public const string OutputRange = "range";

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
            Range(),
        ],
    };

    public static readonly MethodDescriptor MinMax = Normalisation("min-max", "Min-max", "极差标准化",
        "(v − min) / (max − min), by direction; × scale") with
    {
        Basis = MethodBasis.Relative,
    };

    public static readonly MethodDescriptor ZScore = Normalisation("z-score", "Z-score", "标准分",
        "mean + sd × (v − m) / s, by direction, s with n − 1; not clipped") with
    {
        Basis = MethodBasis.Relative,
        Bounded = false,
        Parameters =
        [
            new("mean", Number, LocalizedText.Of("the score of the mean place; default: the middle of the scale", "均值对应的得分；默认为标尺中点")) { Points = MethodPoints.Score },
            new("sd", Number, LocalizedText.Of("the score of one standard deviation; default: a tenth of the scale", "一个标准差对应的得分；默认为标尺长度的十分之一"))
            {
                Points = MethodPoints.Distance,
                Allowed = new(1e-9, 1e9),
            },
            Range(),
        ],
    };

    public static readonly MethodDescriptor PercentileRank = Normalisation("percentile-rank", "Percentile rank", "百分位秩",
        "(midrank − 1) / (n − 1), by direction; × scale") with
    {
        Basis = MethodBasis.Relative,
    };

    public static readonly MethodDescriptor Rank = Normalisation("rank", "Rank", "排名",
        "(n − rank) / (n − 1), rank by direction with ties sharing the best rank; × scale") with
    {
        Basis = MethodBasis.Relative,
    };

    public static readonly MethodDescriptor Bands = Normalisation("bands", "Bands", "分档",
        "the y of the last step [x, y] with x ≤ v; below the first step the y of the first") with
    {
        TakesRange = true,
        Parameters =
        [
            new("steps", Points, LocalizedText.Of("steps [from, score], from rising; the first from is the lowest value expected", "分档 [起点，得分]，起点递增"))
            {
                Points = MethodPoints.Score,
                Required = true,
            },
            Range(),
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
                Points = MethodPoints.Score,
                Required = true,
            },
            Range(),
        ],
    };

    public static readonly MethodDescriptor PassFail = Normalisation("pass-fail", "Pass or fail", "达标/未达标",
        "top of the scale when the target is met, else bottom") with
    {
        NeedsTarget = true,
        TakesRange = true,
    };

    public static readonly MethodDescriptor AsScores = Normalisation("none", "None: values are scores already", "不作变换（数值即得分）",
        "v as it stands; lower: low + high − v of the scale; not clipped") with
    {
        Bounded = false,
    };

    public static readonly MethodDescriptor Scaled = Normalisation("scaled", "Scaled between two given values", "线性变换（给定上下限）",
        "(v − a) / (b − a), lower: (b − v) / (b − a); not clipped; × scale") with
    {
        Bounded = false,
        Parameters =
        [
            new("input", Pair, LocalizedText.Of("the values [a, b] that the ends of the scale stand for", "对应标尺两端的数值 [a, b]"))
            {
                Default = new MethodValue([0, 100]),
            },
            Range(),
        ],
    };

    public static readonly MethodDescriptor DistanceToMaximum = Normalisation("distance-to-maximum", "Distance to the best place", "与最优值的距离",
        "1 − (max − v) / (max − min), lower: 1 − (v − min) / (max − min); × scale") with
    {
        Basis = MethodBasis.Relative,
    };

    public static readonly MethodDescriptor DistanceToReference = Normalisation("distance-to-reference", "Distance to a reference place", "与参照地的距离",
        "(v − min) / (r − min), lower: (max − v) / (max − r), r the value of the reference place; × scale") with
    {
        Basis = MethodBasis.Relative,
        CutBy = "capped",
        Parameters =
        [
            new("place", Word, LocalizedText.Of("the key or name of the reference place", "参照地的编码或名称")) { Required = true },
            new("period", Word, LocalizedText.Of("the period its value is of; default: its latest with a value", "取其哪个时期的值；默认为其最近一期有值者")),
            Capped(),
            Range(),
        ],
    };

    public static readonly MethodDescriptor DistanceToTarget = Normalisation("distance-to-target", "Distance to the target", "与目标的距离",
        "(v − min) / (T − min), lower: (max − v) / (max − T); × scale") with
    {
        Basis = MethodBasis.Relative,
        NeedsTarget = true,
        CutBy = "capped",
        Parameters = [Capped(), Range()],
    };

    public static readonly MethodDescriptor FractionOfMaximum = Normalisation("fraction-of-maximum", "Fraction of the best place's value", "与最优值之比",
        "v / max, lower: min / v; v ≥ 0; × scale") with
    {
        Basis = MethodBasis.Relative,
    };

    public static readonly MethodDescriptor Borda = Normalisation("borda", "Borda score", "Borda 计分",
        "(number of places that are strictly worse) / (n − 1); × scale") with
    {
        Basis = MethodBasis.Relative,
    };

    public static readonly MethodDescriptor Logistic = Normalisation("logistic", "Logistic", "Logistic 变换",
        "1 / (1 + exp(−k (v − m))), lower: 1 / (1 + exp(k (v − m))); × scale") with
    {
        Basis = MethodBasis.Relative,
        AbsoluteWith = ["midpoint", "steepness"],
        Parameters =
        [
            new("midpoint", Number, LocalizedText.Of("m, the value that scores the middle of the scale; default: the mean", "m，得标尺中点分的数值；默认为均值")),
            new("steepness", Number, LocalizedText.Of("k, per unit of the value; default: 1 / s, s with n − 1", "k，每单位数值；默认为 1 / s，s 以 n − 1 计"))
            {
                Allowed = new(double.Epsilon, double.MaxValue),
            },
            Range(),
        ],
    };

    public static readonly MethodDescriptor Categorical = Normalisation("categorical", "Categories by quantile", "按分位数分档",
        "the score of the last probability whose quantile (type 7) v reaches, lower: of −v; below the first: the first score") with
    {
        Basis = MethodBasis.Relative,
        Parameters =
        [
            new("probabilities", Numbers, LocalizedText.Of("rising, between 0 and 1: where a category begins", "分档起点的概率，递增，介于 0 与 1 之间"))
            {
                Default = new MethodValue([0.15, 0.25, 0.65, 0.85, 0.95]),
            },
            new("scores", Numbers, LocalizedText.Of(
                "one more than probabilities, from the worst category to the best, on the scale; default: even steps over the scale",
                "由最差档到最优档，比概率多一个，在标尺内；默认在标尺上等距")) { Points = MethodPoints.Score },
            Range(),
        ],
    };

    public static readonly MethodDescriptor AboveBelowMean = Normalisation("above-below-mean", "Above, about or below the mean", "高于、接近或低于均值",
        "v / mean > 1 + p: top; < 1 − p: bottom (lower: turned round); between: middle of the scale") with
    {
        Basis = MethodBasis.Relative,
        Parameters =
        [
            new("threshold", Number, LocalizedText.Of("p, the share of the mean within which a value counts as about the mean", "p，与均值相差不超过该比例即为接近均值"))
            {
                Allowed = new(0, 1),
                Default = new MethodValue(0.1),
            },
            Range(),
        ],
    };

    private static readonly ImmutableArray<MethodDescriptor> AllOfNormalisation =
    [
        Attainment, Goalposts, MinMax, ZScore, PercentileRank, Rank, Bands, Curve, PassFail,
        AsScores, Scaled, DistanceToMaximum, DistanceToReference, DistanceToTarget, FractionOfMaximum, Borda, Logistic, Categorical, AboveBelowMean,
    ];

    private static MethodDescriptor Normalisation(string name, string en, string zh, string formula) =>
        new(MethodKind.Normalisation, name, LocalizedText.Of(en, zh), formula) { Parameters = [Range()] };

    private static MethodParameter Range() =>
        new(OutputRange, Pair, LocalizedText.Of(
            "the part of the scale [low, high] that the scores fill; default: all of it", "得分所占的标尺区间 [低，高]；默认为整个标尺"))
        { Points = MethodPoints.Score };

    private static MethodParameter Capped() =>
        new("capped", MethodParameterType.Boolean, LocalizedText.Of("cut the scores to the scale", "将得分截断在标尺之内")) { Default = new MethodValue(true) };
}
