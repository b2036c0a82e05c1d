using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>PROMETHEE II: by how much a place is preferred to those of the reference, less by how much they are preferred to it.</summary>
internal sealed class PrometheeAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "promethee-2", Phrase.Of("aggregation.promethee-2"),
        "φ = Σ w·φj / Σ w, φj = Σ (P(x − b) − P(b − x))/(n − 1) over the n reference scores b; (φ + 1)/2 × scale; Brans and Vincke 1985")
{
    Missing = Phrase.Of("promethee.a-child-is-compared-with"),
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("preference", Word, Phrase.Of("promethee.preference"))
        {
            Words = ["usual", "u-shape", "v-shape", "level", "linear"],
            Default = new MethodValue("usual"),
        },
        new("q", Number, Phrase.Of("promethee.q")) { Points = MethodPoints.Distance, Allowed = new(0, 1e9) },
        new("p", Number, Phrase.Of("promethee.p")) { Points = MethodPoints.Distance, Allowed = new(double.Epsilon, double.MaxValue) },
    ],
})
{
    public override Aggregator? Fit(AggregationContext context) => PrometheeAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => PrometheeAggregator.Read(setting, constants);
}
