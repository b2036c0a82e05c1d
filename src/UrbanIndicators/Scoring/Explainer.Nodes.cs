using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Explaining;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring;

/// <content>Nodes: their children, coverage, grade; what only the index has.</content>
internal sealed partial class Explainer
{
    private const int MostLosses = 3;

    private Explanation ExplainNode(ModelNode node, int number)
    {
        var (children, scores, weights) = result.PresentChildrenOf(number);
        ModelChild[] absent = [.. node.Children.Except(children)];
        var names = StepWords.Names(absent.Select(NameOf));
        if (children.Length == 0)
        {
            Add(new(StepKind.NoScore, names) { Operands = [.. absent.Select(c => Operand(c, double.NaN, weight: null))] });
        }
        else
        {
            ExplainNodeScore(node, number);
            if (absent.Length > 0)
            {
                var rule = Aggregations.RuleForMissing(model.Plan.Methods.Find(MethodKind.Aggregation, node.Method.Name));
                Add(new(StepKind.Absent, names, rule) { Operands = [.. absent.Select(c => Operand(c, double.NaN, weight: null))] });
            }

            ExplainCoverage(node, number);
        }

        var score = place.Nodes[number];
        if (score.Grade is { } grade) ExplainGrade(grade, model.GradeOf(number, score.Score, score.Coverage)!);
        if (node.Target is { } target) ExplainTarget(target, unit: null, score.Gap);
        if (number > 0 && !double.IsNaN(score.Score))
        {
            ExplainWeight(new(IsLeaf: false, number), score.Score, score.EffectiveWeight, score.Loss, score.Contribution);
        }

        if (number == 0) ExplainIndex();
        return new(node.Definition.Id, node.Definition.Title, [.. steps]);
    }

    /// <summary>The arithmetic of a node, what it means, and its children.</summary>
    private void ExplainNodeScore(ModelNode node, int number)
    {
        var (children, scores, weights) = result.PresentChildrenOf(number);
        var aggregator = result.AggregatorOfPresent(number);
        var title = model.Plan.Methods.Find(MethodKind.Aggregation, node.Method.Name)?.Title ?? new LocalizedText(node.Method.Name);
        var (arithmetic, score) = (aggregator.Describe(scores, weights), result.NodeScores[number]);
        Add(new(StepKind.Score, title, $"{arithmetic} = {Figures.Rounded(score)}", LocalizedText.Empty)
        {
            Arithmetic = arithmetic,
            Operands = [.. children.Select((c, i) => Operand(c, scores[i], weights[i])), .. ConstantsOf(aggregator.Constants)],
            Result = score,
            Method = title,
        });
        if (aggregator.Remark(scores, weights) is { } remark) Add(new(StepKind.Remark, remark));
        if (!aggregator.Findings.IsEmpty)
        {
            Add(new(StepKind.Learnt, string.Join(", ", aggregator.Findings.Select(f => $"{f.Name} = {Figures.Rounded(f.Value)}")))
            {
                Operands = [.. aggregator.Findings.Select(f => new ExplanationOperand(f.Name, f.Value))],
            });
        }

        for (var i = 0; i < children.Length; i++)
        {
            Add(new(StepKind.Child, Figures.Rounded(scores[i]), Figures.Value(weights[i]), NameOf(children[i]))
            {
                Operands = [Operand(children[i], scores[i], weights[i])],
                Result = scores[i],
            });
        }
    }

    private void ExplainCoverage(ModelNode node, int number)
    {
        var coverage = result.NodeCoverages[number];
        var kind = model.IsProvisional(number, coverage) ? StepKind.CoverageTooLow : StepKind.Coverage;
        Add(new(
            kind, coverage.ToString("0.# %", CultureInfo.InvariantCulture),
            node.MinimumCoverage.ToString("0.# %", CultureInfo.InvariantCulture))
        {
            Operands = [new("minimum", node.MinimumCoverage)],
            Result = coverage,
        });
    }

    private void ExplainGrade(Grade grade, Grade uncapped)
    {
        ExplanationOperand Operand(Grade one) => new(one.Id, one.From) { Name = one.Title };
        var from = Figures.Value(uncapped.From);
        var isCapped = !grade.Equals(uncapped);
        Add(isCapped
            ? new(StepKind.GradeCapped, uncapped.Title, from, grade.Title) { Operands = [Operand(uncapped), Operand(grade)] }
            : new(StepKind.Grade, uncapped.Title, from) { Operands = [Operand(uncapped)] });
    }

    /// <summary>What only the index has: failed bottom lines, the rank, where the points went.</summary>
    private void ExplainIndex()
    {
        if (place.FailedBottomLines is { Count: > 0 } failed)
        {
            Add(new(StepKind.BottomLinesFailed, StepWords.Names(failed.Select(i => i.Name)), EffectOfFailure)
            {
                Operands = [.. failed.Select(i => OperandOf(i.Id, ValueOf(i.Id)))],
            });
        }

        if (place.Rank is { } rank) Add(new(StepKind.Rank, rank) { Result = rank });
        IndicatorScore[] losses = [.. place.Indicators.Where(i => i.Loss > 0).OrderByDescending(i => i.Loss).Take(MostLosses)];
        if (losses.Length == 0) return;
        Add(new(StepKind.Losses, StepWords.Names(losses.Select(i => Phrase.Of("step.loss-of", i.Indicator.Name, Figures.Rounded(i.Loss)))))
        {
            Operands = [.. losses.Select(i => new ExplanationOperand(i.Indicator.Id, i.Loss) { Name = i.Indicator.Name })],
        });
    }

    private ExplanationOperand Operand(ModelChild child, double score, double? weight) =>
        new(IdOf(child), score) { Name = NameOf(child), Weight = weight };

    private string IdOf(ModelChild child) => child.IsLeaf
        ? layout.Indicators[layout.Leaves[child.Index]].Indicator.Id
        : layout.Nodes[child.Index].Definition.Id;

    private LocalizedText NameOf(ModelChild child) => child.IsLeaf
        ? layout.Indicators[layout.Leaves[child.Index]].Indicator.Name
        : layout.Nodes[child.Index].Definition.Title;
}
