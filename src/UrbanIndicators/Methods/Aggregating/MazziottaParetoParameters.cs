using UrbanIndicators.Definitions;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Parameters that both Mazziotta–Pareto indices take.</summary>
internal static class MazziottaParetoParameters
{
    /// <summary>Which way unbalance moves the score.</summary>
    public static MethodParameter Penalty { get; } =
        new("penalty", Word, LocalizedText.Of("unbalance among the children lowers the score, or raises it (for indices where more is worse)", "子项不均衡使得分降低，或升高（用于越大越差的指数）"))
        {
            Words = ["down", "up"],
            Default = new MethodValue("down"),
        };

    /// <summary>The scores that the index's own range becomes.</summary>
    public static MethodParameter OwnRange { get; } =
        new("range", Numbers, LocalizedText.Of("the scores [low, high] that 70 and 130 become, cut beyond; default: the method's own range", "70 与 130 所对应的得分 [低，高]，超出则截断；默认保留方法自身的范围")) { Points = MethodPoints.Score };

    /// <summary>What deviations are divided by.</summary>
    public static MethodParameter Deviation(string usual) =>
        new("sd", Word, LocalizedText.Of("deviations divided by n − 1, or by n", "标准差除以 n − 1，或除以 n"))
        {
            Words = ["sample", "population"],
            Default = new MethodValue(usual),
        };
}
