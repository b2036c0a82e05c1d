using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Weights from the order of importance alone (排序赋权).</summary>
/// <remarks>Children of equal rank share the mean of the weights of the places they take; several experts' weights are averaged.</remarks>
/// <param name="descriptor">What is known about the method.</param>
/// <param name="weight">The weight of a rank among n, before it is divided by the sum.</param>
internal abstract class RankWeighting(MethodDescriptor descriptor, Func<int, int, double> weight) : JudgedWeighting(descriptor)
{
    /// <summary>The order, or the ranks by expert.</summary>
    protected static IReadOnlyList<MethodParameter> RankParameters { get; } =
    [
        new("order", Names, Phrase.Of("rank.order")) { NamesOf = MethodReference.Children },
        new("ranks", Matrix, Phrase.Of("rank.ranks")),
        Experts, ExpertWeights,
    ];

    private const string RanksParameter = "ranks";

    protected sealed override WeightingResult? Weigh(WeightingContext context)
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
                context, RanksParameter, context.Children, r => r >= 1 && double.IsFinite(r), Phrase.Of("rank.a-rank-from-1-most"));
        }

        if (ChildOrder.Read(context, names) is not { } order) return null;
        var ranks = new double[order.Length];
        for (var k = 0; k < order.Length; k++) ranks[order[k]] = k + 1;
        return [ranks];
    }
}
