using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Weighting;

/// <content>The weightings by the judgement of experts, by name.</content>
internal static partial class Weightings
{
    private static Dictionary<string, Func<WeightingContext, WeightingResult?>> ExpertMethods => new(StringComparer.Ordinal)
    {
        [BuiltInMethods.Ahp.Name] = Judged(Ahp),
        [BuiltInMethods.FuzzyAhp.Name] = Judged(FuzzyAhp),
        [BuiltInMethods.BestWorst.Name] = Judged(BestWorst),
        [BuiltInMethods.Budget.Name] = Judged(Budget),
        [BuiltInMethods.RankOrderCentroid.Name] = Judged(RankOrderCentroid),
        [BuiltInMethods.RankSum.Name] = Judged(RankSum),
        [BuiltInMethods.RankReciprocal.Name] = Judged(RankReciprocal),
        [BuiltInMethods.Swara.Name] = Judged(Swara),
        [BuiltInMethods.Delphi.Name] = Judged(Delphi),
    };

    /// <summary>Experts judge all children of the tree; where some cannot be scored, the weights of the others are divided by their sum, as for a missing value.</summary>
    private static Func<WeightingContext, WeightingResult?> Judged(Func<WeightingContext, WeightingResult?> method) => context =>
    {
        ImmutableArray<string> all = [.. context.Node.Children.Select(c => c.Id)];
        if (all.SequenceEqual(context.Children)) return method(context);
        if (method(context with { Children = all }) is not { } result) return null;
        var kept = context.Children.Select(c => all.IndexOf(c)).ToArray();
        var weights = kept.Select(k => result.Weights[k]).ToArray();
        if (!(weights.Sum() > 0))
        {
            context.Report(ScoringDiagnostics.NothingGiven, context.Node.Id, context.Method.Name, LocalizedText.Of("the judgement of the children that are scored", "对可计分下级的判断"));
            return null;
        }

        var unscored = Quoted.List(all.Except(context.Children, StringComparer.Ordinal));
        return result with
        {
            Weights = WeightingResult.Normalised(weights),
            PerChild = [.. result.PerChild.Select(c => (c.Name, kept.Select(k => c.Values[k]).ToImmutableArray()))],
            Remarks = result.Remarks.Add(LocalizedText.Of(
                $"judged but not scored: {unscored}; the weights of the others are divided by their sum", $"已判断但未计分：{unscored}；其余权重按合计重新分配")),
        };
    };
}
