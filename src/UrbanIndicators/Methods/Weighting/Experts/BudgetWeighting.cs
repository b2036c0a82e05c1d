using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Each expert divides points among the children; the weights are the mean of the experts' shares.</summary>
/// <remarks>
/// w[j] = Σ share[e] · p[e][j] / Σ p[e]: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, section 6. Points are at least 0;
/// every expert counts by the shares given, however many points he dealt out, unless <c>total</c> says how many there were. The sd of the
/// experts' shares is that of a sample (n − 1).
/// </remarks>
internal sealed class BudgetWeighting() : JudgedWeighting(new(
        MethodKind.Weighting, Name, Phrase.Of("budget.budget-allocation"),
        "w = mean over experts of p / Σ p")
{
    Parameters =
    [
        new("points", Matrix, Phrase.Of("budget.points")) { IsRequired = true },
        new("total", Number, Phrase.Of("budget.total")) { Allowed = new(1e-9, 1e9) },
        Experts, ExpertWeights,
    ],
})
{
    public const string Name = "budget";

    protected override WeightingResult? Weigh(WeightingContext context)
    {
        var errors = context.Diagnostics.ErrorCount;
        var rows = JudgementRows.Read(
            context, "points", context.Children, p => p >= 0 && double.IsFinite(p), Phrase.Of("budget.a-number-of-at-least"));
        if (rows is null || ExpertPanel.Read(context, rows.Length) is not { } panel) return null;
        for (var e = 0; e < rows.Length; e++)
        {
            var sum = rows[e].Sum();
            if (!(sum > 0)) context.Report(ScoringDiagnostics.NothingGiven, context.Node.Id, context.Method.Name, panel.Label(e));
            else if (context.Arguments.Number("total") is { } total && !(Math.Abs(sum - total) <= 1e-6 * total))
            {
                context.Report(
                    ScoringDiagnostics.BudgetTotalWrong, context.Node.Id, context.Method.Name, panel.Label(e), Figures.Value(sum),
                    Figures.Value(total));
            }
            else
            {
                for (var j = 0; j < rows[e].Length; j++) rows[e][j] /= sum;
            }
        }

        if (context.Diagnostics.ErrorCount > errors) return null;
        return new(WeightingResult.Normalised(panel.Mean(rows)))
        {
            Figures = [("experts", panel.Count)],
            PerChild =
            [
                ("sd", [.. context.Children.Select((_, j) => SampleStatistics.StandardDeviation([.. rows.Select(r => r[j])]))]),
                ("lowest", [.. context.Children.Select((_, j) => rows.Min(r => r[j]))]),
                ("highest", [.. context.Children.Select((_, j) => rows.Max(r => r[j]))]),
            ],
        };
    }
}
