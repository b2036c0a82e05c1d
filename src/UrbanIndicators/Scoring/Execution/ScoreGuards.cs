using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>
/// Finds the scores to be looked at: those a user's own methods give, those that stages change after normalising, and those that only what
/// is possible keeps from being negative.
/// </summary>
internal sealed class ScoreGuards
{
    private readonly ScoringPlan plan;
    private readonly ModelLayout layout;
    private readonly ValueRange scale;
    private readonly ImmutableArray<ScoreGuard>.Builder guards = ImmutableArray.CreateBuilder<ScoreGuard>();

    private ScoreGuards(ModelLayout layout)
    {
        this.layout = layout;
        plan = layout.Resolved.Plan;
        scale = plan.Framework.Method.Scale;
    }

    /// <summary>Gives the guards of a layout; none for most.</summary>
    public static ImmutableArray<ScoreGuard> Of(ModelLayout layout)
    {
        var all = new ScoreGuards(layout);
        for (var leaf = 0; leaf < layout.Leaves.Length; leaf++) all.GuardLeaf(leaf);
        for (var node = 0; node < layout.Nodes.Length; node++) all.GuardNode(node);
        return all.guards.ToImmutable();
    }

    private void GuardLeaf(int leaf)
    {
        var indicator = LeafOf(leaf);
        var own = indicator.Descriptor.IsRegistered;
        string[] later = [.. LaterMethods(indicator)];
        if (!own && later.Length == 0) return;
        var broken = later.Length == 0 ? ScoringDiagnostics.CustomScoreOutsideScale : ScoringDiagnostics.StageLeavesScale;
        var method = string.Join(", ", own ? later.Prepend(indicator.Method.Name) : later);
        // What is not cut may lie off the scale, but no farther than before the stage.
        var allowed = NormalisationFacts.IsBounded(indicator.Descriptor, indicator.Method) ? scale : LimitedFunction.LimitsOf(scale);
        Guard(true, leaf, allowed, broken, indicator.Indicator.Location, indicator.Indicator.Id, method);
    }

    private void GuardNode(int number)
    {
        var node = layout.Nodes[number];
        var descriptor = plan.Methods.Find(MethodKind.Aggregation, node.Method.Name)!;
        if (descriptor.IsRegistered)
        {
            var allowed = descriptor.Bounded && node.Children.All(IsOnScale) ? scale : LimitedFunction.LimitsOf(scale);
            Guard(
                false, number, allowed, ScoringDiagnostics.CustomNodeOutsideScale, node.Definition.Location, node.Definition.Id,
                node.Method.Name);
        }

        if (!AggregationFacts.RefusesNegative(node.Method, descriptor)) return;
        var method = Phrase.Of("score-guards.of-the-node", node.Method.Name, node.Definition.Id);
        foreach (var (isLeaf, index) in ColumnsThatReach(node))
        {
            if (isLeaf && NormalisationFacts.IsBounded(LeafOf(index).Descriptor, LeafOf(index).Method)) continue;
            var (location, id) = isLeaf
                ? (LeafOf(index).Indicator.Location, LeafOf(index).Indicator.Id)
                : (layout.Nodes[index].Definition.Location, layout.Nodes[index].Definition.Id);
            Guard(isLeaf, index, new(0, double.PositiveInfinity), ScoringDiagnostics.NegativeScore, location, id, method);
        }
    }

    private void Guard(
        bool isLeaf, int index, ValueRange allowed, DiagnosticDescriptor broken, SourceLocation location, string id, object method) =>
        guards.Add(new(new(isLeaf, index), allowed, Threshold.OfScores(scale), broken, location, id, method));

    private ResolvedIndicator LeafOf(int leaf) => layout.Indicators[layout.Leaves[leaf]];

    /// <summary>What is done to an indicator's scores after it was normalised.</summary>
    private IEnumerable<string> LaterMethods(ResolvedIndicator indicator)
    {
        var settings = plan.Framework.Method;
        foreach (var stage in settings.Stages.SkipWhile(s => s != ScoringStage.Normalise))
        {
            var method = stage switch
            {
                ScoringStage.Impute => ImputationGroups.MethodOf(settings, indicator),
                ScoringStage.Treat => TreatmentChoice.Of(settings, indicator),
                _ => null,
            };
            if (method is not null) yield return method.Name;
        }
    }

    /// <summary>Whether a child's scores lie on the scale: its method sees to it, or a guard.</summary>
    private bool IsOnScale(ModelChild child)
    {
        if (child.IsLeaf) return LeafOf(child.Index) is var leaf && NormalisationFacts.IsBounded(leaf.Descriptor, leaf.Method);
        var node = layout.Nodes[child.Index];
        var descriptor = plan.Methods.Find(MethodKind.Aggregation, node.Method.Name)!;
        return descriptor.IsRegistered || descriptor.LiesBetween
            ? descriptor.Bounded && node.Children.All(IsOnScale)
            : AggregationFacts.OwnRangeOf(node.Method, descriptor, scale) is { } own && scale.Contains(own.Low) && scale.Contains(own.High);
    }

    /// <summary>
    /// The leaves, and the nodes by a registered aggregation, whose scores can make a node's children negative; below a node that takes
    /// none itself they are guarded there.
    /// </summary>
    private IEnumerable<ModelChild> ColumnsThatReach(ModelNode node)
    {
        foreach (var child in node.Children)
        {
            var descriptor = child.IsLeaf ? null : plan.Methods.Find(MethodKind.Aggregation, layout.Nodes[child.Index].Method.Name);
            if (descriptor is null or { Function: not null }) yield return child;
            if (descriptor is not { LiesBetween: true, RefusesNegative: false }) continue;
            foreach (var below in ColumnsThatReach(layout.Nodes[child.Index])) yield return below;
        }
    }
}
