namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Coupling coordination degree (耦合协调度): how far the children stand together, and how high.</summary>
internal sealed class CouplingAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "coupling-coordination", LocalizedText.Of("Coupling coordination degree", "耦合协调度"),
        "D = √(C·T), C = n·(Πu)^(1/n) / Σu, T = Σ w·u / Σ w, u = x on 0–1; × scale; ten classes by tenths of D")
{
    Missing = LocalizedText.Of("n counts the children present, weights renormalised over them; fewer than two give no score", "n 为现有子项个数，权重在其间重新归一；不足两个则无得分"),
})
{
    public override Aggregator? Make(AggregationSetting setting) => CouplingAggregator.Of(setting);
}
