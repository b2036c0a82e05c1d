using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Coupling coordination degree (耦合协调度): how far the children stand together, and how high.</summary>
internal sealed class CouplingAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "coupling-coordination", Phrase.Of("aggregation.coupling-coordination"),
        "D = √(C·T), C = n·(Πu)^(1/n) / Σu, T = Σ w·u / Σ w, u = x on 0–1; × scale; ten classes by tenths of D")
{
    Missing = Phrase.Of("coupling.n-counts-the-children-present"),
})
{
    public override Aggregator? Make(AggregationSetting setting) => CouplingAggregator.Of(setting);
}
