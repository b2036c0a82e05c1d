using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>The weights that stand in the tree or in a weight set.</summary>
internal sealed class GivenWeighting() : WeightingMethod(new(
        MethodKind.Weighting, Name, Phrase.Of("given.weights-as-given"),
        "w as in the tree, divided by their sum"))
{
    public const string Name = "given";

    /// <summary>What is given is looked up in the definition, before any weighting is asked.</summary>
    public override WeightingResult? Find(WeightingContext context) =>
        throw new NotSupportedException("Given weights are looked up, not found.");
}
