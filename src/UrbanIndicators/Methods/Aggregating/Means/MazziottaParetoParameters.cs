using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Parameters that both Mazziotta–Pareto indices take.</summary>
internal static class MazziottaParetoParameters
{
    /// <summary>Which way unbalance moves the score.</summary>
    public static MethodParameter Penalty { get; } =
        new("penalty", Word, Phrase.Of("mazziotta-pareto-parameters.penalty"))
        {
            Words = ["down", "up"],
            Default = new MethodValue("down"),
        };

    /// <summary>The scores that the index's own range becomes.</summary>
    public static MethodParameter OwnRange { get; } =
        new("range", Numbers, Phrase.Of("mazziotta-pareto-parameters.range")) { Points = MethodPoints.Score };

    /// <summary>What deviations are divided by.</summary>
    public static MethodParameter Deviation(string usual) =>
        new("sd", Word, Phrase.Of("mazziotta-pareto-parameters.sd"))
        {
            Words = ["sample", "population"],
            Default = new MethodValue(usual),
        };
}
