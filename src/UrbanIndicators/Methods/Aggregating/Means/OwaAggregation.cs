using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Ordered weighted average: weights by rank, from the best child of a row to its worst.</summary>
internal sealed class OwaAggregation() : AggregationMethod(new(
        MethodKind.Aggregation, "owa", Phrase.Of("aggregation.owa"),
        "Σ v·b, b from the best x down, v = Q(u1+…+uk) − Q(u1+…+u(k−1)), u = w / Σ w; Yager 1988; one parameter of these, else "
        + "quantifier: most")
{
    Missing = Phrase.Of("owa.the-quantifier-q-is-taken"),
    LiesBetween = true,
    Parameters =
    [
        new("quantifier", Word, Phrase.Of("owa.quantifier"))
        {
            Words = ["any", "at-least-half", "average", "most", "as-many-as-possible", "all"],
            Default = new MethodValue("most"),
        },
        new("weights", Numbers, Phrase.Of("owa.weights")),
        Counted("at-least", Phrase.Of("owa.the-k-th-best-score")),
        Counted("best", Phrase.Of("owa.the-mean-of-the-k")),
        Counted("worst", Phrase.Of("owa.the-mean-of-the-k-worst-scores")),
        new("alpha", Number, Phrase.Of("owa.alpha")) { Allowed = new(0.01, 100) },
    ],
})
{
    public override Aggregator? Make(AggregationSetting setting) => OwaAggregator.Of(setting);

    private static MethodParameter Counted(string name, LocalizedText meaning) => new(name, Whole, meaning) { Allowed = new(1, 1e6) };
}
