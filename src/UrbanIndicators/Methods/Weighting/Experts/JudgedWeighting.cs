using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>A weighting by the judgement of experts.</summary>
/// <remarks>
/// Experts judge all children of the tree; where some cannot be scored, the weights of the others are divided by their sum, as for a
/// missing value.
/// </remarks>
internal abstract class JudgedWeighting(MethodDescriptor descriptor) : WeightingMethod(descriptor)
{
    /// <summary>Who they are.</summary>
    protected static MethodParameter Experts { get; } = new("experts", Names, Phrase.Of("judged.experts"));

    /// <summary>How much each counts.</summary>
    protected static MethodParameter ExpertWeights { get; } =
        new("expert-weights", Numbers, Phrase.Of("judged.expert-weights"));

    public sealed override WeightingResult? Find(WeightingContext context)
    {
        ImmutableArray<string> all = [.. context.Node.Children.Select(c => c.Id)];
        if (all.SequenceEqual(context.Children)) return Weigh(context);
        if (Weigh(context.Of(all)) is not { } result) return null;
        var kept = context.Children.Select(c => all.IndexOf(c)).ToArray();
        var weights = kept.Select(k => result.Weights[k]).ToArray();
        if (!(weights.Sum() > 0))
        {
            context.Report(
                ScoringDiagnostics.NothingGiven, context.Node.Id, context.Method.Name, Phrase.Of("judged.the-judgement-of-the-children"));
            return null;
        }

        var unscored = Quoted.List(all.Except(context.Children, StringComparer.Ordinal));
        return new(WeightingResult.Normalised(weights))
        {
            Figures = result.Figures,
            PerChild = [.. result.PerChild.Select(c => (c.Name, kept.Select(k => c.Values[k]).ToImmutableArray()))],
            Remarks = result.Remarks.Add(Phrase.Of("judged.judged-but-not-scored-the", unscored)),
        };
    }

    /// <summary>The judgements, a matrix for each expert.</summary>
    protected static MethodParameter Judgements(LocalizedText meaning) => new("judgements", Matrix, meaning) { IsRequired = true };

    /// <summary>Finds the weights of all children of the context; <see langword="null"/> after a report.</summary>
    protected abstract WeightingResult? Weigh(WeightingContext context);
}
