using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Parameters that several aggregations take.</summary>
internal static class AggregationParameters
{
    /// <summary>What lower scores are raised to.</summary>
    public static MethodParameter Floor { get; } =
        new("floor", Number, Phrase.Of("aggregation-parameters.floor"))
        {
            Points = MethodPoints.Floor,
            Allowed = new(double.Epsilon, double.MaxValue),
        };
}
