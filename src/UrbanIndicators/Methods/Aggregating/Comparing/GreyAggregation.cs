using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Grey relational analysis (灰色关联分析): how closely the scores of a place follow the ideal ones.</summary>
internal sealed class GreyAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "grey-relational", Phrase.Of("aggregation.grey-relational"),
        "ξ = (Δmin + rho·Δmax)/(Δ + rho·Δmax), Δ = ideal − x; γ = Σ w·ξ / Σ w × scale; Deng 1982")
{
    Basis = MethodBasis.Relative,
    Parameters =
    [
        new("rho", Number, Phrase.Of("grey.rho")) { Allowed = new(0.001, 1), Default = new MethodValue(0.5) },
        new("ideal", Word, Phrase.Of("grey.ideal"))
        {
            Words = ["best", "top"],
            Default = new MethodValue("best"),
        },
    ],
})
{
    public override Aggregator? Fit(AggregationContext context) => GreyAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => GreyAggregator.Read(setting, constants);
}
