using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Mean-min function: between the mean (α = 0) and the minimum (α = 1, β = 0).</summary>
internal sealed class MeanMinAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "mean-min", Phrase.Of("aggregation.mean-min"),
        "M − alpha·(√((M − m)² + beta²) − beta), M = Σ w·x / Σ w, m the smallest x; Casadio Tarabusi and Guarini 2013")
{
    LiesBetween = true,
    Parameters =
    [
        new("alpha", Number, Phrase.Of("mean-min.alpha")) { Allowed = new(0, 1), Default = new MethodValue(0.5) },
        new(
            "beta", Number,
            Phrase.Of("mean-min.beta")) { Points = MethodPoints.Distance, Allowed = new(0, 1e9), Default = new MethodValue(1.0) },
    ],
})
{
    public override Aggregator? Make(AggregationSetting setting) => MeanMinAggregator.Of(setting.Arguments);
}
