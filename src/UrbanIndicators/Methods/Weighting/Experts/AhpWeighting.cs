using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Methods.MethodParameterType;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Weights from judgements of all pairs.</summary>
/// <remarks>
/// A·w = λmax·w (eigenvector), or w[i] ∝ (Π a[i][j])^(1/n) (geometric mean); CI = (λmax − n)/(n − 1), CR = CI/RI. λmax for the geometric
/// mean is the mean of (A·w)[i]/w[i]. Saaty 1980; Crawford and Williams 1985. Several experts: the weighted geometric mean of their
/// judgements (AIJ) or of their weights (AIP), Forman and Peniwati 1998. A ratio above 0.1 is a warning and names the judgement farthest
/// from w[i]/w[j]; the weights are given all the same. Every cell is needed.
/// </remarks>
internal sealed class AhpWeighting() : PairwiseWeighting(new(
        MethodKind.Weighting, Name, Phrase.Of("ahp.analytic-hierarchy-process-ahp"),
        "A·w = λmax·w, or w ∝ (Π a)^(1/n); CI = (λmax − n) / (n − 1); CR = CI / RI")
{
    Parameters =
    [
        Judgements(Phrase.Of("ahp.a-matrix-for-each-expert")),
        new("method", Word, Phrase.Of("ahp.method"))
        {
            Words = ["eigenvector", "geometric-mean"],
            Default = new MethodValue("eigenvector"),
        },
        new("group", Word, Phrase.Of("ahp.group"))
        {
            Words = ["judgements", "priorities"],
            Default = new MethodValue("judgements"),
        },
        RandomIndex.Table, Experts, ExpertWeights,
    ],
})
{
    public const string Name = "ahp";

    protected override WeightingResult? Weigh(WeightingContext context)
    {
        if (JudgementMatrices.Read(context) is not { } matrices || ExpertPanel.Read(context, matrices.Count) is not { } panel) return null;
        Func<PairwiseMatrix, double[]> priorities = context.Arguments.Word("method") == "geometric-mean" ? m =>
            m.GeometricMeans() : m => m.Eigenvector();
        return GroupWeights(context, matrices, panel, priorities, ofJudgements: context.Arguments.Word("group") != "priorities");
    }
}
