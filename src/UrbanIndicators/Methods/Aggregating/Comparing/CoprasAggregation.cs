using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>COPRAS: each score as a share of its child's, weighted, against the best place of the reference.</summary>
internal sealed class CoprasAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "copras", Phrase.Of("aggregation.copras"),
        "Q = Σ w·x/mean / Σ w (all children are benefits, so S⁻ is empty); N = Q / Qmax × scale; Zavadskas and Kaklauskas 1996")
{
    Basis = MethodBasis.Relative,
    RefusesNegative = true,
})
{
    public override Aggregator? Fit(AggregationContext context) => CoprasAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => CoprasAggregator.Read(setting, constants);
}
