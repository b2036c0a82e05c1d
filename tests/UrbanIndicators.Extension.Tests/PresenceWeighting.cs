using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Weighting;

namespace UrbanIndicators.Extension.Tests;

/// <summary>A weighting of a package's own: a child weighs as much as it has values.</summary>
internal sealed class PresenceWeighting() : WeightingMethod(new(
    MethodKind.Weighting, "by-presence", new TextCatalogue(typeof(PresenceWeighting).Assembly)["by-presence"], "n / Σ n"))
{
    public override bool LearnsFromData => true;

    public override WeightingResult Find(WeightingContext context)
    {
        double[] present = [.. context.Scores().Select(c => (double)c.Count(s => !double.IsNaN(s)))];
        return new(WeightingResult.Normalised(present)) { PerChild = [("present", [.. present])] };
    }
}
