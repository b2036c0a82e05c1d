using UrbanIndicators.Arithmetic;
using UrbanIndicators.Explaining;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring;

/// <content>Imputation and treatment; what a score counts in the index.</content>
internal sealed partial class Explainer
{
    /// <summary>What stood in for a missing value.</summary>
    private void ExplainImputation(ResolvedIndicator indicator, IndicatorScore score)
    {
        if (!score.IsImputed) return;
        var method = indicator.Indicator.Impute ?? model.Plan.Framework.Method.Impute!;
        var title = model.Plan.Methods.Find(MethodKind.Imputation, method.Name)!.Title;
        var value = ValueBeforeTreatment(indicator, score);
        var isScore = double.IsNaN(value);
        var figure = isScore ? ScoreBeforeTreatment(indicator, score) ?? score.Score : value;
        Add(new(isScore ? StepKind.ImputedScore : StepKind.Imputed, title, Figures.Rounded(figure))
        {
            Result = figure,
            Unit = isScore ? null : indicator.Indicator.Unit,
            Method = title,
        });
    }

    /// <summary>What treatment did to the value, where it does not follow on normalising.</summary>
    private void ExplainTreatment(ResolvedIndicator indicator, IndicatorScore score)
    {
        if (!score.IsTreated || ScoreBeforeTreatment(indicator, score) is not null) return;
        AddTreatment(StepKind.Treated, indicator, ValueBeforeTreatment(indicator, score), score.ScoredValue);
    }

    /// <summary>What treatment did to the score, where it follows on normalising.</summary>
    private void ExplainTreatedScore(ResolvedIndicator indicator, IndicatorScore score)
    {
        if (ScoreBeforeTreatment(indicator, score) is { } before) AddTreatment(StepKind.TreatedScore, indicator, before, score.Score);
    }

    private void AddTreatment(StepKind kind, ResolvedIndicator indicator, double before, double after)
    {
        var arithmetic = layout.Preparation!.TreatmentOf(indicator.Leaf)!.Describe(before);
        Add(new(kind, $"{arithmetic} = {Figures.Rounded(after)}")
        {
            Arithmetic = arithmetic,
            Operands = [new(indicator.Indicator.Id, before) { Name = indicator.Indicator.Name }],
            Result = after,
        });
    }

    private double ValueBeforeTreatment(ResolvedIndicator indicator, IndicatorScore score) =>
        place.Assessment.Prepared?.BeforeTreatment[indicator.Leaf]?[place.Row]
        ?? (score.IsImputed && !score.IsTreated ? score.ScoredValue : score.Value);

    /// <summary>The score as normalising gave it, or as it was imputed; <see langword="null"/> unless it was treated then.</summary>
    private double? ScoreBeforeTreatment(ResolvedIndicator indicator, IndicatorScore score) => score.IsTreated
        // To add zero takes the sign off one.
        ? place.Assessment.Prepared!.ScoresBeforeTreatment[indicator.Leaf]?[place.Row] + 0.0
        : null;

    private void ExplainWeight(ModelChild child, double score, double weight, double loss, double contribution)
    {
        if (double.IsNaN(weight))
        {
            Say(HasNoWeight(child) ? StepKind.WithoutWeight : StepKind.WithoutUse);
            return;
        }

        var path = PathOf(child);
        var (share, points) = (Figures.Rounded(weight), Figures.Rounded(contribution));
        var product = path.TrueForAll(n => layout.Nodes[n].Aggregator is ArithmeticAggregator)
            ? $"{Figures.Rounded(score)} × {share}"
            : null;
        Add(new(
            StepKind.Weight, layout.Nodes[0].Definition.Title, share, FactorsOf(path, child), product is null
                ? points
                : $"{product} = {points}",
            Figures.Rounded(loss))
        {
            Arithmetic = product,
            Operands = [new("score", score), new("weight", weight), new("loss", loss)],
            Result = contribution,
        });
    }

    /// <summary>Weights that were found to be 0 leave a child, or a node above it, out of the index.</summary>
    private bool HasNoWeight(ModelChild child) => child.IsLeaf
        ? layout.Nodes.FirstOrDefault(n => n.Children.Contains(child)) is not { NominalWeight: > 0 }
        : layout.Nodes[child.Index].NominalWeight == 0;

    /// <summary>The nodes above a child, the nearest first.</summary>
    private List<int> PathOf(ModelChild child)
    {
        var path = new List<int>();
        while (true)
        {
            var parent = Enumerable.Range(0, layout.Nodes.Length).First(n => layout.Nodes[n].Children.Contains(child));
            path.Add(parent);
            if (parent == 0) return path;
            child = new(IsLeaf: false, parent);
        }
    }

    /// <summary>The weights on the way up, each among the children present: <c>2/5 × 1/3</c>.</summary>
    private string FactorsOf(List<int> path, ModelChild child)
    {
        var factors = new List<string>();
        foreach (var node in path)
        {
            var (children, _, weights) = result.PresentChildrenOf(node);
            factors.Add($"{Figures.Value(weights[Array.IndexOf(children, child)])}/{Figures.Value(weights.Sum())}");
            child = new(IsLeaf: false, node);
        }

        return string.Join(" × ", factors);
    }
}
