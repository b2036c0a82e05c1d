using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using static UrbanIndicators.Definitions.MethodParameterType;

namespace UrbanIndicators.Methods;

/// <content>Weightings that need no judgement: as given, equal, learnt from the data, and combinations.</content>
internal static partial class BuiltInMethods
{
    public const string Of = "of";
    public const string OfScores = "scores";
    public const string OfValues = "values";
    public const string KeptComponents = "components";
    public const string KeptVariance = "variance";
    public const string Importances = "importances";
    public const string Measure = "measure";
    public const string SquaredCorrelation = "squared-correlation";
    public const string By = "by";
    public const string Additive = "additive";
    public const string Multiplicative = "multiplicative";
    public const string GameTheory = "game-theory";
    public const string SetShares = "shares";

    public static readonly MethodDescriptor GivenWeights = Weighting("given", "Weights as given", "给定权重", "w as in the tree, divided by their sum");

    public static readonly MethodDescriptor EqualWeights = Weighting("equal", "Equal weights", "等权", "w = 1 / n");

    public static readonly MethodDescriptor Entropy = Weighting("entropy", "Entropy weights", "熵权法",
        "p = x / Σx; E = −Σ p·ln p / ln n; w = (1 − E) / Σ(1 − E)") with
    { Parameters = [LearnOf(OfScores)] };

    public static readonly MethodDescriptor Critic = Weighting("critic", "CRITIC weights", "CRITIC 法",
        "C = s · Σ(1 − r), s with n − 1, r Pearson's; w = C / ΣC") with
    { Parameters = [LearnOf(OfScores)] };

    public static readonly MethodDescriptor StandardDeviation = Weighting("standard-deviation", "Standard-deviation weights", "标准差法",
        "w = s / Σs, s with n − 1; of values: after min-max") with
    { Parameters = [LearnOf(OfScores)] };

    public static readonly MethodDescriptor Merec = Weighting("merec", "MEREC: removal effects", "MEREC 法（移除效应）",
        "n = min/x (higher), x/max (lower); S = ln(1 + Σ|ln n| / m); E = Σ|S without the child − S|; w = E / ΣE") with
    { Parameters = [LearnOf(OfValues)] };

    public static readonly MethodDescriptor Cilos = Weighting("cilos", "CILOS: criterion impact loss", "CILOS 法（指标影响损失）",
        "p = (a_jj − a_ij) / a_jj; F = P − diag(Σ_i p); F·q = 0, Σq = 1") with
    { Parameters = [LearnOf(OfValues)] };

    public static readonly MethodDescriptor Idocriw = Weighting("idocriw", "IDOCRIW: entropy and impact loss", "IDOCRIW 法（熵权与影响损失）",
        "w = q·W / Σ q·W, q by cilos, W by entropy") with
    { Parameters = [LearnOf(OfValues)] };

    public static readonly MethodDescriptor Pca = Weighting("pca", "Principal components", "主成分分析法",
        "w ∝ Σ |loading / √λ| · λ / Σλ over the components kept (λ > 1)") with
    { Parameters = [.. Kept(), LearnOf(OfScores)] };

    public static readonly MethodDescriptor Factor = Weighting("factor", "Factor analysis", "因子分析法",
        "components kept (λ > 1), varimax; w ∝ l² on the factor where l² / Σl² is largest") with
    { Parameters = [.. Kept(), LearnOf(OfScores)] };

    public static readonly MethodDescriptor Optimised = Weighting("optimised", "Optimised to importances", "目标重要性优化赋权",
        "w ≥ 0, Σw = 1, so that the correlations of the children's scores with the index stand in the proportions asked") with
    {
        Parameters =
        [
            new(Importances, Numbers, LocalizedText.Of("how important each child is to be, in tree order; default: all alike", "各子项应有的重要性，按指标树顺序；默认彼此相同")),
            new(Measure, Word, LocalizedText.Of("what importance is: the correlation with the index, or its square", "重要性的度量：与指数的相关系数，或其平方"))
            {
                Words = ["correlation", SquaredCorrelation],
                Default = new MethodValue("correlation"),
            },
        ],
    };

    public static readonly MethodDescriptor Combined = Weighting("combined", "Combined weights", "组合赋权",
        "additive: Σ share·w; multiplicative: Π w / Σ Π w; game-theory: Σ_l α_l·(w_k·w_l) = w_k·w_k, shares |α| / Σ|α|") with
    {
        Parameters =
        [
            new(Of, Names, LocalizedText.Of(
                "weight sets by id, or weightings by name that need no parameters (given: the weights of the tree); at least two",
                "权重集的标识，或无需参数的赋权方法名（given 即指标树中的权重）；至少两个"))
            {
                Required = true,
                NamesOf = MethodReference.Weightings,
            },
            new(By, Word, LocalizedText.Of("how they are combined", "组合方式"))
            {
                Words = [Additive, Multiplicative, GameTheory],
                Default = new MethodValue(Additive),
            },
            new(SetShares, Numbers, LocalizedText.Of("additive: the share of each set, in that order; default: equal", "additive：各权重集的份额，顺序同上；默认相等")),
        ],
    };

    public static readonly ImmutableArray<MethodDescriptor> AllOfDataWeighting =
    [
        GivenWeights, EqualWeights, Entropy, Critic, StandardDeviation, Merec, Cilos, Idocriw, Pca, Factor, Optimised, Combined,
    ];

    private static MethodDescriptor Weighting(string name, string en, string zh, string formula) =>
        new(MethodKind.Weighting, name, LocalizedText.Of(en, zh), formula);

    private static MethodParameter LearnOf(string usual) =>
        new(Of, Word, LocalizedText.Of("learn from the children's scores, or from the values of indicators with their directions", "依据子项得分，或依据指标数值及其方向"))
        {
            Words = [OfScores, OfValues],
            Default = new MethodValue(usual),
        };

    private static MethodParameter[] Kept() =>
    [
        new(KeptComponents, Whole, LocalizedText.Of("keep so many components, of those with an eigenvalue above 1e-10; default: those with an eigenvalue above 1", "保留的主成分个数，限于特征值大于 1e-10 者；默认保留特征值大于 1 者"))
        {
            Allowed = new(1, 1000),
        },
        new(KeptVariance, Number, LocalizedText.Of("keep the components that explain this share of the variance together", "保留累计方差贡献率达到该值的主成分"))
        {
            Allowed = new(0.01, 1),
        },
    ];
}
