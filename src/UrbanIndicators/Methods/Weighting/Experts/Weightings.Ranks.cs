using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Weighting.Experts;

namespace UrbanIndicators.Methods.Weighting;

/// <content>Weights from the order of importance alone (排序赋权).</content>
internal static partial class Weightings
{
    private const string RanksParameter = "ranks";

    /// <summary>The centre of all weights that keep to the order: w of rank k = 1/n · Σ 1/i for i from k to n (Barron and Barrett 1996).</summary>
    private static WeightingResult? RankOrderCentroid(WeightingContext context) =>
        OfRanks(context, (rank, n) => Enumerable.Range(rank, n - rank + 1).Sum(i => 1.0 / i) / n);

    /// <summary>w of rank k = 2(n + 1 − k) / (n(n + 1)) (Stillwell, Seaver and Edwards 1981).</summary>
    private static WeightingResult? RankSum(WeightingContext context) => OfRanks(context, (rank, n) => 2.0 * (n + 1 - rank) / (n * (n + 1.0)));

    /// <summary>w of rank k = (1/k) / Σ 1/i (Stillwell, Seaver and Edwards 1981).</summary>
    private static WeightingResult? RankReciprocal(WeightingContext context) => OfRanks(context, (rank, _) => 1.0 / rank);

    /// <remarks>Children of equal rank share the mean of the weights of the places they take; several experts' weights are averaged.</remarks>
    private static WeightingResult? OfRanks(WeightingContext context, Func<int, int, double> weight)
    {
        if (Ranks(context) is not { } rows || ExpertPanel.Read(context, rows.Length) is not { } panel) return null;
        var n = context.Children.Length;
        var ofRank = Enumerable.Range(1, n).Select(k => weight(k, n)).ToArray();
        var each = rows.Select(r => OfRanks(r, ofRank)).ToArray();
        return new(WeightingResult.Normalised(panel.Mean(each)))
        {
            Figures = [("experts", panel.Count)],
            PerChild = [("mean rank", [.. panel.Mean([.. rows.Select(SampleStatistics.MidRanks)])])],
        };
    }

    private static double[] OfRanks(double[] ranks, double[] ofRank)
    {
        var weights = new double[ranks.Length];
        for (var i = 0; i < ranks.Length; i++)
        {
            var before = ranks.Count(r => r < ranks[i]);
            var same = ranks.Count(r => r == ranks[i]);
            weights[i] = ofRank.AsSpan(before, same).ToArray().Average();
        }

        return weights;
    }

    /// <summary>The ranks by expert: from <c>ranks</c>, or from <c>order</c> as one expert's.</summary>
    private static double[][]? Ranks(WeightingContext context)
    {
        var names = context.Arguments.Names(ChildOrder.Parameter);
        if (names is null == context.Arguments.Matrix(RanksParameter) is null)
        {
            context.Report(ScoringDiagnostics.RanksUnclear, context.Node.Id, context.Method.Name);
            return null;
        }

        if (names is null)
        {
            return JudgementRows.Read(
                context, RanksParameter, context.Children, r => r >= 1 && double.IsFinite(r), LocalizedText.Of("a rank from 1 (most important) on", "从 1（最重要）开始的名次"));
        }

        if (ChildOrder.Read(context, names) is not { } order) return null;
        var ranks = new double[order.Length];
        for (var k = 0; k < order.Length; k++) ranks[order[k]] = k + 1;
        return [ranks];
    }
}
