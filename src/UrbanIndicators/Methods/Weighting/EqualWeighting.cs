using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>The same weight for each child.</summary>
internal sealed class EqualWeighting() : WeightingMethod(new(
        MethodKind.Weighting, "equal", Phrase.Of("weighting.equal"),
        "w = 1 / n"))
{
    public override WeightingResult? Find(WeightingContext context) =>
        new([.. context.Children.Select(_ => 1.0 / context.Children.Length)]);
}
