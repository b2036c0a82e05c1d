using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Arithmetic.Optimising;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Weights from comparisons of the best with all others and of all others with the worst.</summary>
/// <remarks>
/// Linear model, Rezaei 2016: the smallest ξ with |w[B] − a[B][j]·w[j]| ≤ ξ and |w[j] − a[j][W]·w[W]| ≤ ξ, Σ w = 1, w ≥ 0, solved exactly
/// as a linear programme. ξ near 0 is consistent. Input-based consistency ratio, Liang, Brunelli and Rezaei 2020: the largest
/// |a[B][j]·a[j][W] − a[B][W]| / (a[B][W]² − a[B][W]); 0 where a[B][W] = 1. The consistency index of the nonlinear model (Rezaei 2015) does
/// not belong to this ξ and is not used. Several experts' weights are averaged; ξ and CR are then the largest.
/// </remarks>
internal sealed class BestWorstWeighting() : JudgedWeighting(new(
        MethodKind.Weighting, Name, Phrase.Of("best-worst.best-worst-method-bwm"),
        "min ξ: |w_B − a_Bj·w_j| ≤ ξ, |w_j − a_jW·w_W| ≤ ξ, Σ w = 1, w ≥ 0")
{
    Parameters =
    [
        new("best-to-others", Matrix, Phrase.Of("best-worst.best-to-others")) { IsRequired = true },
        new("others-to-worst", Matrix, Phrase.Of("best-worst.others-to-worst")) { IsRequired = true },
        new("best", Names, Phrase.Of("best-worst.best")) { NamesOf = MethodReference.Children },
        new("worst", Names, Phrase.Of("best-worst.worst")) { NamesOf = MethodReference.Children },
        Experts, ExpertWeights,
    ],
})
{
    public const string Name = "best-worst";

    private const double MostBestWorst = 9;

    protected override WeightingResult? Weigh(WeightingContext context)
    {
        if (Comparisons(context) is not { } all || ExpertPanel.Read(context, all.Length) is not { } panel) return null;
        var solved = new (BestWorstComparisons Comparisons, (double[] Weights, double Xi) Solution)[all.Length];
        for (var e = 0; e < all.Length; e++)
        {
            if (Solve(all[e]) is not { } solution)
            {
                context.Report(ScoringDiagnostics.WeightsUnsolved, context.Node.Id, context.Method.Name, panel.Label(e));
                return null;
            }

            solved[e] = (all[e], solution);
        }

        var figures = ImmutableArray.CreateBuilder<(string Name, double Value)>();
        figures.Add(("xi", solved.Max(s => s.Solution.Xi)));
        figures.Add(("input CR", solved.Max(s => s.Comparisons.Ratio)));
        var remarks = ImmutableArray.CreateBuilder<LocalizedText>();
        for (var e = 0; e < solved.Length; e++)
        {
            if (solved.Length > 1) figures.Add((Numbered("xi", e), solved[e].Solution.Xi));
            if (solved.Length > 1) figures.Add((Numbered("input CR", e), solved[e].Comparisons.Ratio));
            if (solved[e].Comparisons is { Ratio: > 0 } poor) remarks.Add(Remark(context, panel.Label(e), poor));
        }

        return new(WeightingResult.Normalised(panel.Mean([.. solved.Select(s => s.Solution.Weights)])))
        {
            Figures = figures.ToImmutable(),
            Remarks = remarks.ToImmutable(),
            PerChild = solved.Length > 1
                ? [.. solved.Select((s, e) => (Numbered("expert", e), s.Solution.Weights.ToImmutableArray()))]
                : [],
        };
    }

    private static (double[] Weights, double Xi)? Solve(BestWorstComparisons given)
    {
        var n = given.BestToOthers.Length;
        var programme = new LinearProgramme(n + 1);
        var row = new double[n + 1];
        for (var j = 0; j < n; j++)
        {
            Bind(given.Best, j, given.BestToOthers[j]);
            Bind(j, given.Worst, given.OthersToWorst[j]);
        }

        Array.Fill(row, 1);
        row[n] = 0;
        programme.AddEqual(row, 1);
        Array.Clear(row);
        row[n] = 1;
        var solution = programme.Minimise(row);

        // Equal weights always keep to the constraints for a ξ large enough, and ξ cannot fall below 0: there is an optimum.
        return solution.IsOptimal ? (solution.Point[..n], solution.Point[n]) : null;

        void Bind(int more, int less, double ratio)
        {
            if (more == less) return;
            foreach (var sign in (ReadOnlySpan<int>)[1, -1])
            {
                Array.Clear(row);
                row[more] = sign;
                row[less] = -sign * ratio;
                row[n] = -1;
                programme.AddAtMost(row, 0);
            }
        }
    }

    private static BestWorstComparisons[]? Comparisons(WeightingContext context)
    {
        var expected = Phrase.Of("best-worst.a-number-from-1-to");
        var errors = context.Diagnostics.ErrorCount;
        var best = JudgementRows.Read(
            context, BestWorstComparisons.BestToOthersParameter, context.Children, a => a is >= 1 and <= MostBestWorst, expected);
        var worst = JudgementRows.Read(
            context, BestWorstComparisons.OthersToWorstParameter, context.Children, a => a is >= 1 and <= MostBestWorst, expected);
        if (best is null || worst is null) return null;
        if (best.Length != worst.Length)
        {
            context.Report(ScoringDiagnostics.BestWorstRows, context.Node.Id, context.Method.Name, best.Length, worst.Length);
            return null;
        }

        if (!ExpertPanel.IsForAll(context, BestWorstComparisons.BestParameter, best.Length) | !ExpertPanel.IsForAll(context,
            BestWorstComparisons.WorstParameter, best.Length))
        {
            return null;
        }

        var comparisons = new BestWorstComparisons[best.Length];
        for (var e = 0; e < best.Length; e++)
        {
            if (BestWorstComparisons.Read(context, e, best[e], worst[e]) is { } read) comparisons[e] = read;
        }

        return context.Diagnostics.ErrorCount > errors ? null : comparisons;
    }

    private static LocalizedText Remark(WeightingContext context, LocalizedText who, BestWorstComparisons poor)
    {
        var (best, worst, item) = (context.Children[poor.Best], context.Children[poor.Worst], context.Children[poor.MostInconsistent]);
        var (toItem, toWorst, direct) =
            (
                Figures.Value(poor.BestToOthers[poor.MostInconsistent]), Figures.Value(poor.OthersToWorst[poor.MostInconsistent]),
                Figures.Value(poor.BestToOthers[poor.Worst]));
        return Phrase.Of("best-worst.is-least-consistent-on-against", who, item, best, toItem, worst, toWorst, direct);
    }
}
