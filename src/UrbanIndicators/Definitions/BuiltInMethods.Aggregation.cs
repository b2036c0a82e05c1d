using System.Collections.Immutable;
using static UrbanIndicators.Definitions.MethodParameterType;

namespace UrbanIndicators.Definitions;

/// <content>Aggregations.</content>
internal static partial class BuiltInMethods
{
    public static readonly MethodDescriptor Arithmetic = Aggregation("arithmetic", "Weighted arithmetic mean", "加权算术平均", "Σ w·x / Σ w");

    public static readonly MethodDescriptor Geometric = Aggregation("geometric", "Weighted geometric mean", "加权几何平均",
        "exp(Σ w·ln x / Σ w); a zero gives 0") with
    { RefusesNegative = true, Parameters = [Floor()] };

    public static readonly MethodDescriptor Harmonic = Aggregation("harmonic", "Weighted harmonic mean", "加权调和平均",
        "Σ w / Σ (w/x); a zero gives 0") with
    { RefusesNegative = true, Parameters = [Floor()] };

    public static readonly MethodDescriptor PowerMean = Aggregation("power-mean", "Weighted power mean", "加权幂平均",
        "(Σ w·x^p / Σ w)^(1/p); a zero gives 0 for p < 0") with
    {
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

    public static readonly MethodDescriptor Minimum = Aggregation("minimum", "Minimum", "最小值", "the smallest x; weights only count for coverage");

    private static readonly ImmutableArray<MethodDescriptor> AllOfAggregation =
    [
        Arithmetic, Geometric, Harmonic, PowerMean, Minimum,
    ];

    private static MethodDescriptor Aggregation(string name, string en, string zh, string formula) =>
        new(MethodKind.Aggregation, name, LocalizedText.Of(en, zh), formula);

    private static MethodParameter Floor() =>
        new("floor", Number, LocalizedText.Of("scores below it are raised to it first; default: none", "低于该值的得分先提高到该值；默认不设"))
        {
            Allowed = new(double.Epsilon, double.MaxValue),
        };
}
