using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>
/// Benefit of the Doubt as a score: each place with the weights that suit it best, under which nobody of the reference gets more than 1.
/// </summary>
internal sealed class BenefitAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "benefit-of-the-doubt", Phrase.Of("aggregation.benefit-of-the-doubt"),
        "max Σ v·y over weights v ≥ 0 of the place's own with Σ v·y ≤ 1 for every reference row, y = x / max; × scale; at most 5,000 "
        + "reference rows; Melyn and Moesen 1991; the children's weights only count for coverage")
{
    Missing = Phrase.Of("benefit.scored-on-the-children-present"),
    Basis = MethodBasis.Relative,
    RefusesNegative = true,
    Parameters =
    [
        new("share-low", Number, Phrase.Of("benefit.share-low")) { Allowed = new(0, 1), Default = new MethodValue(0.0) },
        new("share-high", Number, Phrase.Of("benefit.share-high")) { Allowed = new(0, 1), Default = new MethodValue(1.0) },
    ],
})
{
    public override Aggregator? Fit(AggregationContext context) => BenefitAggregator.Fit(context);

    public override Aggregator? Read(AggregationSetting setting, ConstantReader constants) => BenefitAggregator.Read(setting, constants);
}
