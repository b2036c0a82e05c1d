using System.Collections.Immutable;
using UrbanIndicators.Data;
using UrbanIndicators.Definitions;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring;

/// <summary>Turns the figures of a row into results with their definitions.</summary>
internal sealed class PlaceResults
{
    private readonly PlaceAssessment place;
    private readonly RowResult result;
    private readonly ScoringModel model;
    private readonly ModelLayout layout;
    private readonly double top;
    private readonly PreparedTable? prepared;

    public PlaceResults(PlaceAssessment place, RowResult result)
    {
        this.place = place;
        this.result = result;
        model = place.Assessment.Model;
        prepared = place.Assessment.Prepared;
        layout = model.Layout;
        top = model.Plan.Framework.Method.Scale.High;
        Indicators = [.. layout.Indicators.Select(Describe)];
        Nodes = [.. layout.Nodes.Select((_, number) => DescribeNode(number))];
        Gaps =
        [
            .. Nodes.Select(n => n.Gap).Concat(Indicators.Select(i => i.Gap)).OfType<Gap>()
                .OrderBy(g => double.IsNaN(g.PointsLost))
                .ThenByDescending(g => g.PointsLost)
                .ThenByDescending(g => double.IsNaN(g.Relative) ? double.NegativeInfinity : g.Relative),
        ];
    }

    public ImmutableArray<NodeScore> Nodes { get; }

    public ImmutableArray<IndicatorScore> Indicators { get; }

    public ImmutableArray<Gap> Gaps { get; }

    private LocalizedText? RemarkOf(int number)
    {
        var (children, scores, weights) = result.PresentChildrenOf(number);
        return children.Length == 0 ? null : result.AggregatorOfPresent(number).Remark(scores, weights);
    }

    private IndicatorScore Describe(ResolvedIndicator indicator, int number)
    {
        var observation = place.Assessment.Panel.ObservationAt(place.Row, indicator.Indicator.Id);
        var value = result.Values[number];
        var status = StatusOf(
            indicator, observation.Status == ObservationStatus.Missing || indicator.Indicator.Denominator is not null
                ? Missing.StatusOf(value)
                : observation.Status, value);
        var scored = indicator.Leaf >= 0;
        var weight = scored ? result.LeafWeights[indicator.Leaf] : double.NaN;
        var loss = scored ? result.LeafLosses[indicator.Leaf] : double.NaN;
        var score = scored ? result.LeafScores[indicator.Leaf] : double.NaN;
        return new()
        {
            Indicator = indicator.Indicator,
            Observation = observation,
            Value = double.IsNaN(value) ? double.NaN : value,
            ScoredValue = scored && result.ScoredValues[indicator.Leaf] is var used && !double.IsNaN(used) ? used : double.NaN,
            IsImputed = scored && prepared?.IsImputed(place.Row, indicator.Leaf) == true,
            IsTreated = scored && IsTreated(indicator, value),
            IsDerived = !double.IsNaN(value)
                && (observation.Status == ObservationStatus.Missing || indicator.Indicator.Denominator is not null),
            Status = status,
            IsScored = scored,
            Score = double.IsNaN(score) ? double.NaN : score,
            IsClipped = scored && result.LeafClipped[indicator.Leaf],
            EffectiveWeight = weight,
            NominalWeight = scored ? NominalWeightOf(indicator.Leaf) : 0,
            Loss = loss,
            Contribution = (weight * top) - loss,
            Target = indicator.Target?.Target,
            Due = indicator.Target?.Due,
            Gap = indicator.Target is null || double.IsNaN(value) ? null : GapOf(indicator, value, score, loss, weight, status),
        };
    }

    private NodeScore DescribeNode(int number)
    {
        var node = layout.Nodes[number];
        var score = result.NodeScores[number];
        var coverage = result.NodeCoverages[number];
        return new()
        {
            Node = node.Definition,
            Score = score,
            Coverage = coverage,
            ImputedShare = AssessmentScores.ImputedShareOf(result.NodesFilled[number], coverage),
            IsProvisional = model.IsProvisional(number, coverage),
            Remark = RemarkOf(number),
            Grade = number == 0 ? place.Grade : model.GradeOf(number, score, coverage),
            EffectiveWeight = result.NodeWeights[number],
            Loss = result.NodeLosses[number],
            Contribution = (result.NodeWeights[number] * top) - result.NodeLosses[number],
            Basis = node.Basis,
            Gap = node.Target is null || double.IsNaN(score) || model.IsProvisional(number, coverage)
                ? null
                : new GapBuilder(
                    place, node.Target,
                    Threshold.OfScores(model.Plan.Framework.Method.Scale)).Build(
                        node.Definition.Id, node.Definition.Title, unit: null, score) with
                {
                    Score = score,
                    PointsLost = result.NodeLosses[number],
                },
        };
    }

    private Gap GapOf(ResolvedIndicator indicator, double value, double score, double loss, double weight, IndicatorStatus status)
    {
        var gap = new GapBuilder(place, indicator.Target!, Threshold.OfValues).Build(
            indicator.Indicator.Id, indicator.Indicator.Name, indicator.Indicator.Unit, value);
        return gap with
        {
            Score = score,
            PointsLost = loss,
            // Where losses cannot be shared, what the target would bring is still known.
            PointsToTarget = double.IsNaN(weight) ? double.NaN : status == IndicatorStatus.Met ? 0 : PointsToTarget(indicator, value),
            IsBottomLine = indicator.Indicator.BottomLine,
        };
    }

    private double PointsToTarget(ResolvedIndicator indicator, double value)
    {
        var target = indicator.Target!.Target;
        var inputs = place.Inputs();
        var attained = value < target.Low ? target.Low : target.High;
        // What is divided before it is scored has to be given undivided.
        // Undivided it may be larger than a value given may be; it is divided again before anything is made of it.
        inputs[indicator.Input] = indicator.Indicator.Denominator is { } denominator
            ? attained * ValueOf(denominator.By, inputs) / denominator.Factor
            : attained;
        // A target the method is not defined at (0 under logarithmic goalposts) gives no such points.
        return TryPrepareAt(indicator, attained, out var row) && model.TryScoreIndex(inputs, row, out var score)
            ? score - result.NodeScores[0]
            : double.NaN;
    }

    /// <summary>The value of an indicator or variable: derived where it is.</summary>
    private double ValueOf(string id, double[] inputs)
    {
        for (var i = 0; i < layout.Indicators.Length; i++)
        {
            if (string.Equals(layout.Indicators[i].Indicator.Id, id, StringComparison.Ordinal)) return result.Values[i];
        }

        return inputs[layout.Inputs.IndexOf(id)];
    }

    /// <summary>Gives the row as the stages have made it, but for one value; <see langword="null"/> without stages.</summary>
    private bool TryPrepareAt(ResolvedIndicator indicator, double value, out PreparedTable? row)
    {
        row = prepared?.Row(place.Row);
        return row is null || layout.Preparation!.TryPut(row, indicator.Leaf, value);
    }

    private bool IsTreated(ResolvedIndicator indicator, double value)
    {
        if (layout.Preparation?.TreatmentOf(indicator.Leaf) is not { ChangesNothing: false }) return false;
        // After normalising it is the score that is treated.
        var (before, after) = prepared!.ScoresBeforeTreatment[indicator.Leaf] is { } scores
            ? (scores[place.Row], result.LeafScores[indicator.Leaf])
            : (prepared.BeforeTreatment[indicator.Leaf]?[place.Row] ?? value, result.ScoredValues[indicator.Leaf]);
        return !double.IsNaN(after) && !double.IsNaN(before) && after != before;
    }

    private double NominalWeightOf(int leaf)
    {
        foreach (var node in layout.Nodes)
        {
            var position = node.Children.IndexOf(new(IsLeaf: true, leaf));
            if (position >= 0) return node.NominalWeight * node.Weights[position] / node.Weights.Sum();
        }

        return 0;
    }

    private static IndicatorStatus StatusOf(ResolvedIndicator indicator, ObservationStatus observed, double value) => observed switch
    {
        ObservationStatus.NotApplicable => IndicatorStatus.NotApplicable,
        ObservationStatus.NotAssessed => IndicatorStatus.NotAssessed,
        _ when double.IsNaN(value) => IndicatorStatus.NoData,
        _ when indicator.Indicator.Direction == Direction.None && indicator.Target is null => IndicatorStatus.NotAssessed,
        _ when indicator.Target is null => IndicatorStatus.NoTarget,
        _ => indicator.Target.Target.IsMetBy(value) ? IndicatorStatus.Met : IndicatorStatus.NotMet,
    };
}
