using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Treating;
using static UrbanIndicators.Definitions.MethodParameterType;

namespace UrbanIndicators.Methods;

/// <content>Treatments of outliers.</content>
internal static partial class BuiltInMethods
{
    private static readonly ImmutableArray<MethodParameter> ParametersOfTest =
    [
        new(TreatmentWords.SkewnessLimit, Number, LocalizedText.Of("a column fails when its absolute skewness is above this …", "偏度绝对值超过此值……"))
        {
            Allowed = new(0, 1000),
            Default = new MethodValue(2),
        },
        new(TreatmentWords.KurtosisLimit, Number, LocalizedText.Of("… and its excess kurtosis above this", "……且超额峰度超过此值时，该列不通过检验"))
        {
            Allowed = new(-2, 1000),
            Default = new MethodValue(3.5),
        },
        new(TreatmentWords.MomentsKind, Word, LocalizedText.Of(
            "corrected: G1 and G2 as in SAS, SPSS and Excel; population: g1 and g2, divided by n",
            "corrected：经样本校正的 G1、G2（同 SAS、SPSS、Excel）；population：除以 n 的 g1、g2"))
        {
            Words = [TreatmentWords.CorrectedMoments, TreatmentWords.PopulationMoments],
            Default = new MethodValue(TreatmentWords.CorrectedMoments),
        },
        new(TreatmentWords.Force, MethodParameterType.Boolean, LocalizedText.Of("treat it though it passes the test", "即使通过检验也强制处理"))
        {
            Default = new MethodValue(false),
        },
    ];

    private static readonly MethodParameter PointsOfWinsorising =
        new(TreatmentWords.Points, Whole, LocalizedText.Of("the most values that may be changed", "最多调整的值的个数"))
        {
            Allowed = new(0, 10_000),
            Default = new MethodValue(5),
        };

    private static readonly MethodParameter TailOfTransform =
        new(TreatmentWords.Tail, Word, LocalizedText.Of("the tail to draw in; auto: by the sign of the skewness", "需要收拢的长尾一侧；auto 按偏度符号确定"))
        {
            Words = [TreatmentWords.AutoTail, TreatmentWords.HighTail, TreatmentWords.LowTail],
            Default = new MethodValue(TreatmentWords.AutoTail),
        };

    private static readonly MethodParameter OffsetOfTransform =
        new(TreatmentWords.Offset, Word, LocalizedText.Of(
            "range: a hundredth of max − min; one: 1; none: the values as they are, above 0 only",
            "range 为极差的百分之一；one 为 1；none 为直接取原值，仅适用于正值"))
        {
            Words = [TreatmentWords.OffsetOfRange, TreatmentWords.OffsetOfOne, TreatmentWords.NoOffset],
            Default = new MethodValue(TreatmentWords.OffsetOfRange),
        };

    private static readonly MethodParameter LambdaOfTransform =
        new(TreatmentWords.Lambda, Number, LocalizedText.Of("the power λ of box-cox; default: by maximum likelihood", "box-cox 的幂 λ；默认由极大似然确定"))
        {
            Allowed = new(-5, 5),
        };

    public static readonly MethodDescriptor NoTreatment = Treatment("none", "No treatment", "不处理", "v");

    public static readonly MethodDescriptor Winsorise = Treatment("winsorise", "Winsorising", "缩尾处理",
        "while |skewness| and kurtosis are above their limits: the highest (lowest) values := the next lower (higher)") with
    { Parameters = [PointsOfWinsorising, .. ParametersOfTest] };

    public static readonly MethodDescriptor LogTransform = Treatment("log", "Logarithm", "对数变换",
        "ln(v − min + a); tail of low values: −ln(max − v + a)") with
    { Transforms = true, Parameters = [TailOfTransform, OffsetOfTransform, .. ParametersOfTest] };

    public static readonly MethodDescriptor BoxCox = Treatment("box-cox", "Box-Cox power", "Box-Cox 幂变换",
        "(z^λ − 1) / λ, z = (v − min) / (max − min) + 0.01; tail of low values: −(z^λ − 1) / λ, z = (max − v) / (max − min) + 0.01; λ = 0: ln z") with
    { Transforms = true, Parameters = [LambdaOfTransform, TailOfTransform, OffsetOfTransform, .. ParametersOfTest] };

    public static readonly MethodDescriptor TwoStage = Treatment("two-stage", "Winsorising, then a transform", "两阶段处理（先缩尾，后变换）",
        "winsorise; where the test still fails: log or box-cox of v (of the winsorised v with combine)") with
    {
        Transforms = true,
        Parameters =
        [
            PointsOfWinsorising,
            new(TreatmentWords.TransformName, Word, LocalizedText.Of("the transform of the second stage", "第二阶段所用的变换"))
            {
                Words = ["log", "box-cox"],
                Default = new MethodValue("log"),
            },
            new(TreatmentWords.Combine, MethodParameterType.Boolean, LocalizedText.Of("transform the winsorised values, not the original ones", "对缩尾后的值作变换，而不是对原值"))
            {
                Default = new MethodValue(false),
            },
            LambdaOfTransform, TailOfTransform, OffsetOfTransform, .. ParametersOfTest,
        ],
    };

    public static readonly ImmutableArray<MethodDescriptor> AllOfTreatment = [NoTreatment, Winsorise, LogTransform, BoxCox, TwoStage];

    private static MethodDescriptor Treatment(string name, string en, string zh, string formula) =>
        new(MethodKind.Treatment, name, LocalizedText.Of(en, zh), formula);
}
