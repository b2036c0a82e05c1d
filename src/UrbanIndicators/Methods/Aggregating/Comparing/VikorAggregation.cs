using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>VIKOR: a compromise between the regret of the whole (S) and the largest regret of a single child (R).</summary>
internal sealed class VikorAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "vikor", Phrase.Of("aggregation.vikor"),
        "S = Σ w·d / Σ w, R = max w·d / Σ w, d = (f* − x)/(f* − f⁻); Q = v·(S − S*)/(S⁻ − S*) + (1 − v)·(R − R*)/(R⁻ − R*); (1 − Q) × "
        + "scale; Opricovic and Tzeng 2004")
{
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("v", Number, Phrase.Of("vikor.v")) { Allowed = new(0, 1), Default = new MethodValue(0.5) },
    ],
})
{
    public override Aggregator? Fit(AggregationContext context) => VikorAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => VikorAggregator.Read(setting, constants);
}
