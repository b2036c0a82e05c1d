using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>The children stand in the order of importance; experts say how much more important each is than the next.</summary>
/// <remarks>
/// Keršulienė, Zavadskas and Turskis 2010: s[j] the mean of the experts' comparisons of child j − 1 with child j (0.25: a quarter more
/// important), k[1] = 1, k[j] = s[j] + 1, q[1] = 1, q[j] = q[j − 1] / k[j], w[j] = q[j] / Σ q. The order is one for all experts.
/// </remarks>
internal sealed class SwaraWeighting() : JudgedWeighting(new(
        MethodKind.Weighting, Name, Phrase.Of("swara.step-wise-weight-assessment-swara"),
        "k = s + 1; q = q of the one before / k, the first 1; w = q / Σ q")
{
    Parameters =
    [
        new("order", Names, Phrase.Of("swara.order")) { NamesOf = MethodReference.Children },
        new("steps", Matrix, Phrase.Of("swara.steps"))
        { IsRequired = true },
        Experts, ExpertWeights,
    ],
})
{
    public const string Name = "swara";

    protected override WeightingResult? Weigh(WeightingContext context)
    {
        if (ChildOrder.Read(context, context.Arguments.Names(ChildOrder.Parameter) ?? context.Children) is not { } order) return null;
        var followers = order.Skip(1).Select(c => context.Children[c]).ToArray();
        var steps = JudgementRows.Read(context, "steps", followers, s => s >= 0 && s <= 1000, Phrase.Of("swara.a-number-from-0-to"));
        if (steps is null || ExpertPanel.Read(context, steps.Length) is not { } panel) return null;
        var mean = panel.Mean(steps);
        var s = new double[order.Length];
        var k = new double[order.Length];
        var q = new double[order.Length];
        for (var j = 0; j < order.Length; j++)
        {
            var child = order[j];
            s[child] = j == 0 ? 0 : mean[j - 1];
            k[child] = 1 + s[child];
            q[child] = j == 0 ? 1 : q[order[j - 1]] / k[child];
        }

        return new(WeightingResult.Normalised(q))
        {
            Figures = [("experts", panel.Count)],
            PerChild = [("s", [.. s]), ("k", [.. k]), ("q", [.. q])],
        };
    }
}
