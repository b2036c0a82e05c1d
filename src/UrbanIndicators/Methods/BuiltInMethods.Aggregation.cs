using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Aggregating;
using static UrbanIndicators.Definitions.MethodParameterType;

namespace UrbanIndicators.Methods;

/// <content>Aggregations.</content>
internal static partial class BuiltInMethods
{
    /// <summary>What most aggregations do where a child has no score.</summary>
    public static readonly LocalizedText Renormalised = LocalizedText.Of("weights renormalised over the children present", "权重在现有子项间重新归一");

    public static readonly MethodDescriptor Arithmetic = Aggregation("arithmetic", "Weighted arithmetic mean", "加权算术平均", "Σ w·x / Σ w") with
    { LiesBetween = true };

    public static readonly MethodDescriptor Geometric = Aggregation("geometric", "Weighted geometric mean", "加权几何平均",
        "exp(Σ w·ln x / Σ w); a zero gives 0") with
    { LiesBetween = true, RefusesNegative = true, Parameters = [Floor()] };

    public static readonly MethodDescriptor Harmonic = Aggregation("harmonic", "Weighted harmonic mean", "加权调和平均",
        "Σ w / Σ (w/x); a zero gives 0") with
    { LiesBetween = true, RefusesNegative = true, Parameters = [Floor()] };

    public static readonly MethodDescriptor PowerMean = Aggregation("power-mean", "Weighted power mean", "加权幂平均",
        "(Σ w·x^p / Σ w)^(1/p); a zero gives 0 for p < 0") with
    {
        LiesBetween = true,
        RefusesNegative = true,
        Parameters =
        [
            new("p", Number, LocalizedText.Of("the exponent, not 0; 1 is the arithmetic mean, −1 the harmonic", "指数，不为 0；1 为算术平均，−1 为调和平均"))
            {
                Required = true,
                Allowed = new(-20, 20),
            },
            Floor(),
        ],
    };

    public static readonly MethodDescriptor Minimum = Aggregation("minimum", "Minimum", "最小值", "the smallest x; weights only count for coverage",
        ("the smallest of the scores present", "取现有得分中最小者")) with
    { LiesBetween = true };

    public static readonly MethodDescriptor WeightedMedian = Aggregation("weighted-median", "Weighted median", "加权中位数",
        "the x at which half of Σ w is reached from below; exactly half: the mean of the two x around it") with
    { LiesBetween = true };

    public static readonly MethodDescriptor OrderedWeighted = Aggregation("owa", "Ordered weighted average", "有序加权平均（OWA）",
        "Σ v·b, b from the best x down, v = Q(u1+…+uk) − Q(u1+…+u(k−1)), u = w / Σ w; Yager 1988; one parameter of these, else quantifier: most",
        ("the quantifier Q is taken over the children present", "量词 Q 作用于现有子项")) with
    {
        LiesBetween = true,
        Parameters =
        [
            new("quantifier", Word, LocalizedText.Of("how many children should be good", "多少子项应当达到好的水平"))
            {
                Words = ["any", "at-least-half", "average", "most", "as-many-as-possible", "all"],
                Default = new MethodValue("most"),
            },
            new("weights", Numbers, LocalizedText.Of("a weight for each rank, the best first; divided by their sum", "各名次的权重，最好的在前；按总和归一")),
            Counted("at-least", "the k-th best score: at least k children reach it", "第 k 好的得分：至少 k 个子项达到"),
            Counted("best", "the mean of the k best scores", "最好的 k 个得分的平均"),
            Counted("worst", "the mean of the k worst scores", "最差的 k 个得分的平均"),
            new("alpha", Number, LocalizedText.Of("Q(r) = r^alpha: below 1 lenient, above 1 strict", "Q(r) = r^alpha：小于 1 宽松，大于 1 严格")) { Allowed = new(0.01, 100) },
        ],
    };

    public static readonly MethodDescriptor MeanMin = Aggregation("mean-min", "Mean-min function", "均值—最小值函数",
        "M − alpha·(√((M − m)² + beta²) − beta), M = Σ w·x / Σ w, m the smallest x; Casadio Tarabusi and Guarini 2013") with
    {
        LiesBetween = true,
        Parameters =
        [
            new("alpha", Number, LocalizedText.Of("how much unbalance costs, from 0 (the mean) to 1", "对不均衡的惩罚强度，0（即平均）至 1")) { Allowed = new(0, 1), Default = new MethodValue(0.5) },
            new("beta", Number, LocalizedText.Of("how far children make up for each other, in points of the scale; 0 not at all", "子项之间可相互弥补的程度，以标尺分数计；0 为完全不能")) { Points = MethodPoints.Distance, Allowed = new(0, 1e9), Default = new MethodValue(1.0) },
        ],
    };

    public static readonly MethodDescriptor MazziottaPareto = Aggregation("mazziotta-pareto", "Mazziotta–Pareto index", "马齐奥塔—帕累托指数（MPI）",
        "z = 100 + 10·(x − mean) / sd; M − S²/M (penalty down) or M + S²/M, M and S mean and sd of a place's z; where S > M or M ≤ 0: M − S or M + S; De Muro, Mazziotta and Pareto 2011") with
    {
        Basis = MethodBasis.Relative,
        Bounded = false,
        Parameters = [Penalty(), Deviation("sample"), OwnRange()],
    };

    public static readonly MethodDescriptor AdjustedMazziottaPareto = Aggregation("adjusted-mazziotta-pareto", "Adjusted Mazziotta–Pareto index", "调整的马齐奥塔—帕累托指数（AMPI）",
        "r = 60·(x − low) / (high − low) + 70, goalposts ref ± (max − min)/2; M − S²/M (penalty down) or M + S²/M over a place's r; where S > M or M ≤ 0: M − S or M + S; Mazziotta and Pareto 2016") with
    {
        Basis = MethodBasis.Relative,
        Bounded = false,
        Parameters =
        [
            Penalty(),
            new("reference", Word, LocalizedText.Of("the score that becomes 100: the mean of the reference, or the middle of its range", "对应 100 的得分：参照总体的均值，或其全距的中点"))
            {
                Words = ["mean", "middle"],
                Default = new MethodValue("mean"),
            },
            new("goalposts", Numbers, LocalizedText.Of("fixed goalposts [low, high] on the children's scale; then nothing is learnt from places, and reference is refused", "子项标尺上的固定门柱 [低，高]；给出后不再由各地拟合，也不得再给 reference")) { Points = MethodPoints.Goalpost },
            Deviation("population"),
            OwnRange(),
        ],
    };

    public static readonly MethodDescriptor Copeland = Aggregation("copeland", "Copeland's rule", "科普兰法",
        "s = places outranked − places outranking, by the weight of the children that are better; (s/(m − 1) + 1)/2 × scale; at most 20,000 reference rows; Munda 2008",
        ("two places are compared on the children both have; without any they draw", "两地只在双方都有的子项上比较；没有共同子项则视为平局")) with
    { Basis = MethodBasis.Relative };

    public static readonly MethodDescriptor Topsis = Aggregation("topsis", "TOPSIS", "逼近理想解排序法（TOPSIS）",
        "C = D⁻ / (D⁺ + D⁻), D⁺ and D⁻ the distances of w·x/√Σx² to the best and the worst of the reference; × scale; Hwang and Yoon 1981; entropy-weighted TOPSIS (熵权 TOPSIS) is this with the weights of entropy",
        ("a missing child takes no part in the distances", "缺失的子项不参与距离计算")) with
    {
        Basis = MethodBasis.Relative,
        Parameters =
        [
            new("norm", Word, LocalizedText.Of("divide each child by the root of its squares over the reference, or leave scores as they are", "各子项除以参照总体平方和的平方根，或保持原得分"))
            {
                Words = ["vector", "none"],
                Default = new MethodValue("vector"),
            },
        ],
    };

    public static readonly MethodDescriptor Vikor = Aggregation("vikor", "VIKOR", "折衷排序法（VIKOR）",
        "S = Σ w·d / Σ w, R = max w·d / Σ w, d = (f* − x)/(f* − f⁻); Q = v·(S − S*)/(S⁻ − S*) + (1 − v)·(R − R*)/(R⁻ − R*); (1 − Q) × scale; Opricovic and Tzeng 2004") with
    {
        Basis = MethodBasis.Relative,
        Parameters =
        [
            new("v", Number, LocalizedText.Of("the weight of the regret of the whole, against that of the worst child", "群体效用的权重（相对于最大个体遗憾）")) { Allowed = new(0, 1), Default = new MethodValue(0.5) },
        ],
    };

    public static readonly MethodDescriptor Copras = Aggregation("copras", "COPRAS", "复合比例评价法（COPRAS）",
        "Q = Σ w·x/mean / Σ w (all children are benefits, so S⁻ is empty); N = Q / Qmax × scale; Zavadskas and Kaklauskas 1996") with
    { Basis = MethodBasis.Relative, RefusesNegative = true };

    public static readonly MethodDescriptor Promethee = Aggregation("promethee-2", "PROMETHEE II", "偏好顺序结构评估法（PROMETHEE II）",
        "φ = Σ w·φj / Σ w, φj = Σ (P(x − b) − P(b − x))/(n − 1) over the n reference scores b; (φ + 1)/2 × scale; Brans and Vincke 1985",
        ("a child is compared with the reference rows that have it; weights renormalised over the children present", "每个子项只与具有该子项的参照行比较；权重在现有子项间重新归一")) with
    {
        Basis = MethodBasis.Relative,
        Parameters =
        [
            new("preference", Word, LocalizedText.Of("P(d): usual d > 0; u-shape d > q; v-shape d/p up to 1; level ½ above q, 1 above p; linear from q to p", "偏好函数 P(d)：usual 为 d > 0；u-shape 为 d > q；v-shape 为 d/p，至 1 为止；level 超过 q 为 ½，超过 p 为 1；linear 由 q 到 p 线性"))
            {
                Words = ["usual", "u-shape", "v-shape", "level", "linear"],
                Default = new MethodValue("usual"),
            },
            new("q", Number, LocalizedText.Of("a lead up to which places are indifferent, in points of the scale", "无差异阈值，以标尺分数计")) { Points = MethodPoints.Distance, Allowed = new(0, 1e9) },
            new("p", Number, LocalizedText.Of("a lead from which preference is whole, in points of the scale", "严格偏好阈值，以标尺分数计")) { Points = MethodPoints.Distance, Allowed = new(double.Epsilon, double.MaxValue) },
        ],
    };

    public static readonly MethodDescriptor GreyRelational = Aggregation("grey-relational", "Grey relational analysis", "灰色关联分析",
        "ξ = (Δmin + rho·Δmax)/(Δ + rho·Δmax), Δ = ideal − x; γ = Σ w·ξ / Σ w × scale; Deng 1982") with
    {
        Basis = MethodBasis.Relative,
        Parameters =
        [
            new("rho", Number, LocalizedText.Of("the distinguishing coefficient", "分辨系数")) { Allowed = new(0.001, 1), Default = new MethodValue(0.5) },
            new("ideal", Word, LocalizedText.Of("the ideal series: the best scores of the reference, or full marks", "参考数列：参照总体各子项的最优得分，或满分"))
            {
                Words = ["best", "top"],
                Default = new MethodValue("best"),
            },
        ],
    };

    public static readonly MethodDescriptor RankSumRatio = Aggregation("rank-sum-ratio", "Rank-sum ratio", "秩和比法（RSR）",
        "RSR = Σ w·R/n / Σ w, R the rank among the n of the reference, 1 the worst, ties the mean; × scale; grades by RSR = a + b·probit at the usual probits; Tian Fengtiao 1988",
        ("a child is ranked among the reference rows that have it; weights renormalised over the children present", "每个子项只在具有该子项的参照行中编秩；权重在现有子项间重新归一")) with
    {
        Basis = MethodBasis.Relative,
        Parameters =
        [
            new("ranks", Word, LocalizedText.Of("whole ranks, or ranks interpolated between the smallest and the largest score", "整次秩，或在最小与最大得分之间内插的非整次秩"))
            {
                Words = ["whole", "interpolated"],
                Default = new MethodValue("whole"),
            },
            new("grades", Whole, LocalizedText.Of("the number of grades the explanation tells", "解释中的分档数")) { Allowed = new(3, 10), Default = new MethodValue(3.0) },
        ],
    };

    public static readonly MethodDescriptor FuzzyComprehensive = Aggregation("fuzzy-comprehensive", "Fuzzy comprehensive evaluation", "模糊综合评价",
        "B = w ∘ R, R the memberships of the x in the grades; Σ b·value / Σ b, or the value of the largest b; Wang Peizhuang 1983") with
    {
        Parameters =
        [
            new("memberships", Matrix, LocalizedText.Of(
                "a row [a, b, c] (triangle) or [a, b, c, d] (trapezium) for each grade, on the scale, the lowest grade first; default: five even triangles",
                "每级一行 [a，b，c]（三角形）或 [a，b，c，d]（梯形），以标尺分数计，最低级在前；默认为五个均匀的三角形")) { Points = MethodPoints.Goalpost },
            new("values", Numbers, LocalizedText.Of("the score each grade is worth; default: the middle of its peak", "各级的分值；默认为其峰值中点")) { Points = MethodPoints.Score },
            new("operator", Word, LocalizedText.Of("M(·,⊕), M(·,∨), M(∧,⊕) or M(∧,∨)", "合成算子 M(·，⊕)、M(·，∨)、M(∧，⊕) 或 M(∧，∨)"))
            {
                Words = ["product-sum", "product-max", "min-sum", "min-max"],
                Default = new MethodValue("product-sum"),
            },
            new("principle", Word, LocalizedText.Of("the weighted average of the grades, or the grade of largest membership", "加权平均原则，或最大隶属度原则"))
            {
                Words = ["weighted-average", "maximum"],
                Default = new MethodValue("weighted-average"),
            },
        ],
    };

    public static readonly MethodDescriptor CouplingCoordination = Aggregation("coupling-coordination", "Coupling coordination degree", "耦合协调度",
        "D = √(C·T), C = n·(Πu)^(1/n) / Σu, T = Σ w·u / Σ w, u = x on 0–1; × scale; ten classes by tenths of D",
        ("n counts the children present, weights renormalised over them; fewer than two give no score", "n 为现有子项个数，权重在其间重新归一；不足两个则无得分"));

    public static readonly MethodDescriptor BenefitOfTheDoubtScores = Aggregation("benefit-of-the-doubt", "Benefit of the Doubt", "疑点利益法（BoD）",
        "max Σ v·y over weights v ≥ 0 of the place's own with Σ v·y ≤ 1 for every reference row, y = x / max; × scale; at most 5,000 reference rows; Melyn and Moesen 1991; the children's weights only count for coverage",
        ("scored on the children present, against the complete reference rows; limits widened to what so few allow", "按现有子项计算，与完整的参照行比较；份额限制放宽到现有子项数所允许的范围")) with
    {
        Basis = MethodBasis.Relative,
        RefusesNegative = true,
        Parameters =
        [
            new("share-low", Number, LocalizedText.Of("the least share a child has in a place's score", "各子项在得分中份额的下限")) { Allowed = new(0, 1), Default = new MethodValue(0.0) },
            new("share-high", Number, LocalizedText.Of("the largest share a child has in a place's score", "各子项在得分中份额的上限")) { Allowed = new(0, 1), Default = new MethodValue(1.0) },
        ],
    };

    public static readonly ImmutableArray<MethodDescriptor> AllOfAggregation =
    [
        Arithmetic, Geometric, Harmonic, PowerMean, Minimum, WeightedMedian, OrderedWeighted, MeanMin, MazziottaPareto, AdjustedMazziottaPareto,
        Copeland, Topsis, Vikor, Copras, Promethee, GreyRelational, RankSumRatio, FuzzyComprehensive, CouplingCoordination,
        BenefitOfTheDoubtScores,
    ];

    private static MethodDescriptor Aggregation(string name, string en, string zh, string formula, (string En, string Zh)? missing = null) =>
        new(MethodKind.Aggregation, name, LocalizedText.Of(en, zh), formula) { Missing = missing is { } rule ? LocalizedText.Of(rule.En, rule.Zh) : Renormalised };

    private static MethodParameter Floor() =>
        new("floor", Number, LocalizedText.Of("a score on the scale; scores below it are raised to it first; default: none", "标尺上的得分；低于该值的得分先提高到该值；默认不设"))
        {
            Points = MethodPoints.Floor,
            Allowed = new(double.Epsilon, double.MaxValue),
        };

    private static MethodParameter Counted(string name, string en, string zh) => new(name, Whole, LocalizedText.Of(en, zh)) { Allowed = new(1, 1e6) };

    private static MethodParameter Penalty() =>
        new("penalty", Word, LocalizedText.Of("unbalance among the children lowers the score, or raises it (for indices where more is worse)", "子项不均衡使得分降低，或升高（用于越大越差的指数）"))
        {
            Words = ["down", "up"],
            Default = new MethodValue("down"),
        };

    private static MethodParameter Deviation(string usual) =>
        new("sd", Word, LocalizedText.Of("deviations divided by n − 1, or by n", "标准差除以 n − 1，或除以 n"))
        {
            Words = ["sample", "population"],
            Default = new MethodValue(usual),
        };

    private static MethodParameter OwnRange() =>
        new("range", Numbers, LocalizedText.Of("the scores [low, high] that 70 and 130 become, cut beyond; default: the method's own range", "70 与 130 所对应的得分 [低，高]，超出则截断；默认保留方法自身的范围")) { Points = MethodPoints.Score };
}
