using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Weighted arithmetic mean: Σ w·x ÷ Σ w. Losses: w·(top − x).</summary>
internal sealed class ArithmeticAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, Name, Phrase.Of("arithmetic.weighted-arithmetic-mean"),
        "Σ w·x / Σ w")
{
    LiesBetween = true,
})
{
    public const string Name = "arithmetic";

    public override Aggregator? Make(AggregationSetting setting) => new ArithmeticAggregator();
}
