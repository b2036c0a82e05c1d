using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Weighting.Experts;
using static UrbanIndicators.Definitions.MethodParameterType;

namespace UrbanIndicators.Methods;

/// <content>Weightings by the judgement of experts, and the benefit of the doubt.</content>
internal static partial class BuiltInMethods
{
    public static readonly MethodDescriptor Ahp = Weighting("ahp", "Analytic hierarchy process (AHP)", "层次分析法",
        "A·w = λmax·w, or w ∝ (Π a)^(1/n); CI = (λmax − n) / (n − 1); CR = CI / RI") with
    {
        Parameters =
        [
            Judgements("a matrix for each expert, one below the other: row against column, in the order of the children; whole, or from the diagonal on", "每位专家一个判断矩阵，依次向下排列：行对列，按下级顺序；可给全矩阵，或只给对角线及以上部分"),
            new("method", Word, LocalizedText.Of("how weights are had from a matrix", "由矩阵求权重的方法"))
            {
                Words = ["eigenvector", "geometric-mean"],
                Default = new MethodValue("eigenvector"),
            },
            new("group", Word, LocalizedText.Of("several experts: the geometric mean of their judgements or of their weights", "多位专家：对判断或对权重取几何平均"))
            {
                Words = ["judgements", "priorities"],
                Default = new MethodValue("judgements"),
            },
            RandomIndexTable(), Experts(), ExpertWeights(),
        ],
    };

    public static readonly MethodDescriptor FuzzyAhp = Weighting("fuzzy-ahp", "Fuzzy AHP (Buckley)", "模糊层次分析法",
        "r = (Π a)^(1/n) of triangles; w = (low / Σ high, likely / Σ likely, high / Σ low); (low + likely + high) / 3") with
    {
        Parameters =
        [
            Judgements(
                "a matrix for each expert, one below the other; a cell is one number from 1/9 to 9, which is widened by one, or three: low, likely, high",
                "每位专家一个判断矩阵，依次向下排列；每格为 1/9 至 9 的一个数（自动模糊化），或下界、中值、上界三个数"),
            RandomIndexTable(), Experts(), ExpertWeights(),
        ],
    };

    public static readonly MethodDescriptor BestWorst = Weighting("best-worst", "Best-worst method (BWM)", "最优最劣法",
        "min ξ: |w_B − a_Bj·w_j| ≤ ξ, |w_j − a_jW·w_W| ≤ ξ, Σ w = 1, w ≥ 0") with
    {
        Parameters =
        [
            new("best-to-others", Matrix, LocalizedText.Of("for each expert a row: the best child against each, 1 to 9", "每位专家一行：最优项对各项的比较，1 至 9")) { Required = true },
            new("others-to-worst", Matrix, LocalizedText.Of("for each expert a row: each child against the worst, 1 to 9", "每位专家一行：各项对最劣项的比较，1 至 9")) { Required = true },
            new("best", Names, LocalizedText.Of("for each expert the best child; default: the one whose judgement is 1", "每位专家的最优项；默认为判断为 1 的那一项")) { NamesOf = MethodReference.Children },
            new("worst", Names, LocalizedText.Of("for each expert the worst child; default: the one whose judgement is 1", "每位专家的最劣项；默认为判断为 1 的那一项")) { NamesOf = MethodReference.Children },
            Experts(), ExpertWeights(),
        ],
    };

    public static readonly MethodDescriptor Budget = Weighting("budget", "Budget allocation", "预算分配法", "w = mean over experts of p / Σ p") with
    {
        Parameters =
        [
            new("points", Matrix, LocalizedText.Of("for each expert a row: the points dealt out to each child", "每位专家一行：分配给各下级的分数")) { Required = true },
            new("total", Number, LocalizedText.Of("how many points each expert had; default: any number", "每位专家可分配的总分；默认不限")) { Allowed = new(1e-9, 1e9) },
            Experts(), ExpertWeights(),
        ],
    };

    public static readonly MethodDescriptor RankOrderCentroid = Weighting("rank-order-centroid", "Rank order centroid", "排序质心法",
        "w of rank k = 1/n · Σ 1/i for i from k to n") with
    { Parameters = RankParameters() };

    public static readonly MethodDescriptor RankSum = Weighting("rank-sum", "Rank sum", "排序和法", "w of rank k = 2·(n + 1 − k) / (n·(n + 1))") with
    { Parameters = RankParameters() };

    public static readonly MethodDescriptor RankReciprocal = Weighting("rank-reciprocal", "Rank reciprocal", "排序倒数法", "w of rank k = (1/k) / Σ 1/i") with
    { Parameters = RankParameters() };

    public static readonly MethodDescriptor Swara = Weighting("swara", "Step-wise weight assessment (SWARA)", "逐步权重评估比率分析法",
        "k = s + 1; q = q of the one before / k, the first 1; w = q / Σ q") with
    {
        Parameters =
        [
            new("order", Names, LocalizedText.Of("the children, the most important first; default: as in the tree", "下级顺序，最重要的在前；默认按指标树顺序")) { NamesOf = MethodReference.Children },
            new("steps", Matrix, LocalizedText.Of(
                "for each expert a row: by what part each child of the order is less important than the one before, from the second on",
                "每位专家一行：自第二项起，各项比前一项次要的程度"))
            { Required = true },
            Experts(), ExpertWeights(),
        ],
    };

    public static readonly MethodDescriptor Delphi = Weighting("delphi", "Delphi rounds", "德尔菲法",
        "w = mean / Σ mean of the last round; W = (12 Σ R² − 3m²n(n + 1)²) / (m²n(n² − 1) − m Σ T)") with
    {
        Parameters =
        [
            new("scores", Matrix, LocalizedText.Of("a row for each expert, the rounds one below the other", "每位专家一行，各轮依次向下排列")) { Required = true },
            new("rounds", Numbers, LocalizedText.Of("how many rows each round has; default: one round", "各轮的行数；默认只有一轮")),
            new("full-score", Number, LocalizedText.Of("from which score on a score is full; default: the highest given", "达到该分即计为满分；默认为给出的最高分")),
            Limit("cv-limit", 0.25, 100, "stop: the largest CV an item may have", "结束条件：各项变异系数的上限"),
            Limit("least-w", 0.4, 1, "stop: the least Kendall's W", "结束条件：肯德尔 W 的下限"),
            Limit("significance", 0.05, 1, "stop: the largest p of Kendall's W", "结束条件：肯德尔 W 检验 p 值的上限"),
            Limit("change-limit", 0.15, 100, "stop: the largest relative change of a mean since the round before", "结束条件：均值较上一轮相对变动的上限"),
            new("experts", Names, LocalizedText.Of("the names of the experts, one for each row, for messages", "各行专家的名称，用于提示信息")),
        ],
    };

    public static readonly MethodDescriptor BenefitOfTheDoubt = Weighting("benefit-of-the-doubt", "Benefit of the Doubt (mean shares)", "疑点利益法（平均份额）",
        "for each place max Σ w·y with Σ w·y ≤ 1 for all places; w = mean over places of the shares w·y / Σ w·y") with
    {
        Parameters =
        [
            Limit("share-low", 0, 1, "the least share a child has in a place's score", "各下级在得分中份额的下限"),
            Limit("share-high", 1, 1, "the largest share a child has in a place's score", "各下级在得分中份额的上限"),
        ],
    };

    public static readonly ImmutableArray<MethodDescriptor> AllOfExpertWeighting =
    [
        Ahp, FuzzyAhp, BestWorst, Budget, RankOrderCentroid, RankSum, RankReciprocal, Swara, Delphi, BenefitOfTheDoubt,
    ];

    private static MethodParameter Judgements(string en, string zh) => new("judgements", Matrix, LocalizedText.Of(en, zh)) { Required = true };

    private static MethodParameter RandomIndexTable() =>
        new("random-index", Word, LocalizedText.Of("whose random indices CR is reckoned with: Saaty 1980, or Tummala and Ling 1998", "计算 CR 所用的随机一致性指标：Saaty 1980，或 Tummala 与 Ling 1998"))
        {
            Words = ["saaty", "tummala-ling"],
            Default = new MethodValue("saaty"),
        };

    private static MethodParameter Experts() => new("experts", Names, LocalizedText.Of("the names of the experts, for messages", "专家名称，用于提示信息"));

    private static MethodParameter ExpertWeights() =>
        new("expert-weights", Numbers, LocalizedText.Of("how much each expert counts; default: all the same", "各专家的权重；默认相同"));

    private static IReadOnlyList<MethodParameter> RankParameters() =>
    [
        new("order", Names, LocalizedText.Of("the children, the most important first (one expert, no ties)", "下级顺序，最重要的在前（一位专家，无并列）")) { NamesOf = MethodReference.Children },
        new("ranks", Matrix, LocalizedText.Of("for each expert a row: the rank of each child, 1 the most important; equal ranks share", "每位专家一行：各下级的名次，1 为最重要；可并列")),
        Experts(), ExpertWeights(),
    ];

    private static MethodParameter Limit(string name, double value, double most, string en, string zh) =>
        new(name, Number, LocalizedText.Of(en, zh)) { Allowed = new(0, most), Default = new MethodValue(value) };
}
