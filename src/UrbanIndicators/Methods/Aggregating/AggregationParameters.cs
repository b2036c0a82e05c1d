using UrbanIndicators.Definitions;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Parameters that several aggregations take.</summary>
internal static class AggregationParameters
{
    /// <summary>What lower scores are raised to.</summary>
    public static MethodParameter Floor { get; } =
        new("floor", Number, LocalizedText.Of("a score on the scale; scores below it are raised to it first; default: none", "标尺上的得分；低于该值的得分先提高到该值；默认不设"))
        {
            Points = MethodPoints.Floor,
            Allowed = new(double.Epsilon, double.MaxValue),
        };
}
