using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>
/// A weighting by judgements of all pairs: the weights of several experts together, and how far the judgements of each contradict one
/// another.
/// </summary>
internal abstract class PairwiseWeighting(MethodDescriptor descriptor) : JudgedWeighting(descriptor)
{
    /// <summary>The weights of the group, from its mean judgements or the experts' own weights.</summary>
    protected static WeightingResult GroupWeights(
        WeightingContext context, IReadOnlyList<PairwiseMatrix> matrices, ExpertPanel panel, Func<PairwiseMatrix, double[]> priorities,
            bool ofJudgements)
    {
        var table = context.Arguments.Word(RandomIndex.Parameter)!;
        var own = matrices.Select(priorities).ToArray();
        var each = matrices.Select((m, e) => Consistency.Of(m, own[e], table)).ToArray();
        var figures = ImmutableArray.CreateBuilder<(string Name, double Value)>();
        var remarks = ImmutableArray.CreateBuilder<LocalizedText>();
        double[] weights;
        if (panel.Count > 1 && !ofJudgements)
        {
            weights = Together(own, panel);
            AddConsistency(figures, context, null, each.Max(c => c.Ratio));
        }
        else
        {
            var mean = PairwiseMatrix.Mean(matrices, panel.Shares);
            weights = priorities(mean);
            var together = Consistency.Of(mean, weights, table);
            AddConsistency(figures, context, together, together.Ratio);
            if (panel.Count > 1) Judge(context, Phrase.Of("pairwise.the-group"), mean, weights, together, remarks);
        }

        for (var e = 0; e < panel.Count; e++)
        {
            if (panel.Count > 1) figures.Add((Numbered("CR", e), each[e].Ratio));
            Judge(context, panel.Label(e), matrices[e], own[e], each[e], remarks);
        }

        if (context.Children.Length <= 2)
        {
            remarks.Add(Phrase.Of("pairwise.one-or-two-items-cannot"));
        }
        else if (context.Children.Length > RandomIndex.Most)
        {
            context.Report(
                ScoringDiagnostics.RandomIndexAbsent, context.Node.Id, context.Method.Name, context.Children.Length, RandomIndex.Most);
        }

        return new(WeightingResult.Normalised(weights))
        {
            Figures = figures.ToImmutable(),
            Remarks = remarks.ToImmutable(),
            PerChild = panel.Count > 1 ? [.. own.Select((w, e) => (Numbered("expert", e), w.ToImmutableArray()))] : [],
        };
    }

    private static double[] Together(double[][] own, ExpertPanel panel)
    {
        var weights = panel.Mean([.. own.Select(w => w.Select(x => Math.Log(x)).ToArray())]).Select(x => Math.Exp(x)).ToArray();
        return [.. WeightingResult.Normalised(weights)];
    }

    private static void AddConsistency(
        ImmutableArray<(string Name, double Value)>.Builder figures, WeightingContext context, Consistency? consistency, double ratio)
    {
        if (consistency is not null)
        {
            figures.Add(("lambda-max", consistency.LambdaMax));
            figures.Add(("CI", consistency.Index));
        }

        figures.Add(("RI", RandomIndex.Of(context.Arguments.Word(RandomIndex.Parameter)!, context.Children.Length)));
        figures.Add(("CR", ratio));
    }

    private static void Judge(
        WeightingContext context, LocalizedText who, PairwiseMatrix matrix, double[] weights, Consistency consistency,
            ImmutableArray<LocalizedText>.Builder remarks)
    {
        if (matrix.Size <= 2 || consistency.Index < 1e-12) return;
        var (row, column, seen, consistent) = matrix.MostInconsistent(weights);
        var (a, b) = (context.Children[row], context.Children[column]);
        var (was, would) = (Figures.Rounded(seen), Figures.Rounded(consistent));
        remarks.Add(Phrase.Of("pairwise.most-inconsistent-judgement-of-against", who, a, b, was, would));
        if (!consistency.IsPoor) return;
        context.Report(
            ScoringDiagnostics.JudgementsInconsistent, context.Node.Id, context.Method.Name, who, Figures.Rounded(consistency.Ratio),
                Figures.Value(Consistency.Limit), a, b, was, would);
    }
}
