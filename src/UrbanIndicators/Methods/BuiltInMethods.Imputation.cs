using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Imputing;
using static UrbanIndicators.Definitions.MethodParameterType;

namespace UrbanIndicators.Methods;

/// <content>Imputations.</content>
internal static partial class BuiltInMethods
{
    public static readonly MethodDescriptor ImputeNone = Imputation("none", "No imputation", "不插补", "missing stays missing");

    public static readonly MethodDescriptor ImputeMean = Imputation("mean", "Mean of the indicator", "指标均值", "Σ v / n");

    public static readonly MethodDescriptor ImputeMedian = Imputation("median", "Median of the indicator", "指标中位数", "median of v");

    public static readonly MethodDescriptor ImputeGroupMean = Imputation("group-mean", "Mean of the group", "组内均值", "Σ v / n over the row's group") with
    { Parameters = [GroupedBy()] };

    public static readonly MethodDescriptor ImputeGroupMedian = Imputation("group-median", "Median of the group", "组内中位数", "median of v over the row's group") with
    { Parameters = [GroupedBy()] };

    public static readonly MethodDescriptor ImputeNearest = Imputation("nearest", "Nearest neighbours", "k 近邻",
        "mean (or median) of v over the k rows nearest by √(Σ ((x − y)/s)² / m), m indicators in common, s with n − 1") with
    {
        Parameters =
        [
            new(ImputationWords.Neighbours, Whole, LocalizedText.Of("the number of neighbours; all as near as the last take part", "近邻个数；与最后一个同距者都计入"))
            {
                Allowed = new(1, 1000),
                Default = new MethodValue(5),
            },
            new(ImputationWords.Take, Word, LocalizedText.Of("what is taken of the neighbours' values", "取近邻值的均值或中位数"))
            {
                Words = [ImputationWords.TakeMean, ImputationWords.TakeMedian],
                Default = new MethodValue(ImputationWords.TakeMean),
            },
            new(ImputationWords.On, Names, LocalizedText.Of("ids of the indicators that distances are measured on; default: all that are scored", "用于计算距离的指标编号；默认为全部计分指标")) { NamesOf = MethodReference.Indicators },
        ],
    };

    public static readonly MethodDescriptor ImputeLatest = Imputation("latest", "Latest earlier value", "沿用最近一期的值", "v of the place's last earlier period with a value") with
    { TakesOtherPeriods = true };

    public static readonly MethodDescriptor ImputeConstantInTime = Imputation("constant-in-time", "Value nearest in time", "时间上最近的值",
        "v of the place's period nearest in time; of two the earlier") with
    { TakesOtherPeriods = true };

    public static readonly MethodDescriptor ImputeLinearInTime = Imputation("linear-in-time", "Linear in time", "时间线性插值",
        "(v1·(t2 − t) + v2·(t − t1)) / (t2 − t1) between the place's nearest periods with a value") with
    {
        TakesOtherPeriods = true,
        Parameters =
        [
            new(ImputationWords.Edges, Word, LocalizedText.Of(
                "before the first and after the last value: hold that value, or leave the cell missing", "首个值之前与末个值之后：沿用该值（hold）或保持缺失（leave）"))
            {
                Words = [ImputationWords.HoldEdges, ImputationWords.LeaveEdges],
                Default = new MethodValue(ImputationWords.HoldEdges),
            },
        ],
    };

    public static readonly MethodDescriptor ImputeRegression = Imputation("regression", "Regression on other indicators", "回归插补", "b0 + Σ b·x by least squares") with
    {
        Parameters =
        [
            new(ImputationWords.On, Names, LocalizedText.Of("ids of the indicators it is estimated from", "用于估计的指标编号")) { Required = true, NamesOf = MethodReference.Indicators },
        ],
    };

    public static readonly MethodDescriptor ImputeEm = Imputation("em", "Multivariate normal (EM)", "多元正态 EM 算法",
        "conditional mean under N(μ, Σ), μ and Σ by expectation-maximisation over the indicators that share the method") with
    {
        Parameters =
        [
            new(ImputationWords.Iterations, Whole, LocalizedText.Of("the most rounds", "最多轮数"))
            {
                Allowed = new(1, 100_000),
                Default = new MethodValue(1000),
            },
            new(ImputationWords.Tolerance, Number, LocalizedText.Of("it ends when no mean and no covariance, in standard deviations, moves by more", "均值与协方差（以标准差计）的变化均不超过此值时结束"))
            {
                Allowed = new(1e-14, 1),
                Default = new MethodValue(1e-8),
            },
        ],
    };

    public static readonly MethodDescriptor ImputeRowMean = Imputation("row-mean", "Mean of the place's other indicators", "同一地方其他指标的均值",
        "mean of (x − worst)/(best − worst) over the row, back to the unit: worst + mean·(best − worst)") with
    { Parameters = [AcrossRow()] };

    public static readonly MethodDescriptor ImputeRowMedian = Imputation("row-median", "Median of the place's other indicators", "同一地方其他指标的中位数",
        "median of (x − worst)/(best − worst) over the row, back to the unit: worst + median·(best − worst)") with
    { Parameters = [AcrossRow()] };

    public static readonly MethodDescriptor ImputeConstant = Imputation("constant", "A given value", "给定值", "value") with
    {
        Parameters =
        [
            new(ImputationWords.Value, Number, LocalizedText.Of("the value, in the indicator's unit; a score where impute follows on normalise", "取值，以指标的单位计；若 impute 在 normalise 之后，则为得分"))
            {
                Required = true,
                Points = MethodPoints.ScoreOnceNormalised,
            },
        ],
    };

    public static readonly ImmutableArray<MethodDescriptor> AllOfImputation =
    [
        ImputeNone, ImputeMean, ImputeMedian, ImputeGroupMean, ImputeGroupMedian, ImputeNearest, ImputeLatest, ImputeConstantInTime, ImputeLinearInTime,
        ImputeRegression, ImputeEm, ImputeRowMean, ImputeRowMedian, ImputeConstant,
    ];

    private static MethodDescriptor Imputation(string name, string en, string zh, string formula) =>
        new(MethodKind.Imputation, name, LocalizedText.Of(en, zh), formula);

    private static MethodParameter GroupedBy() =>
        new(ImputationWords.By, Word, LocalizedText.Of(
            "group, parent, level, period, or the name of another column that describes the places",
            "分组依据：group、parent、level、period，或数据中描述地方的其他列名"))
        {
            Default = new MethodValue(ImputationWords.Group),
        };

    private static MethodParameter AcrossRow() =>
        new(ImputationWords.On, Names, LocalizedText.Of("ids of the indicators taken; default: all that share the method", "所取指标的编号；默认为使用同一方法的全部指标")) { NamesOf = MethodReference.Indicators };
}
