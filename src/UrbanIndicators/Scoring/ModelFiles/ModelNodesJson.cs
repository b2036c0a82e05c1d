using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Weighting;
using UrbanIndicators.Scoring.Fitting;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Saving;

namespace UrbanIndicators.Scoring.ModelFiles;

/// <summary>The weights of nodes and what their aggregations learnt, in a saved model.</summary>
internal static class ModelNodesJson
{
    public static void Write(Utf8JsonWriter writer, ModelLayout layout)
    {
        writer.WriteStartObject(ModelJson.Nodes);
        for (var number = 0; number < layout.Nodes.Length; number++)
        {
            var node = layout.Nodes[number];
            writer.WriteStartObject(node.Definition.Id);
            writer.WriteStartObject("weights");
            foreach (var (id, weight) in layout.ChildIdsOf(number).Zip(node.Weights)) writer.WriteNumber(id, weight);
            writer.WriteEndObject();
            writer.WriteBoolean("from-data", node.Weighting.IsLearnt);
            FittedJson.Write(writer, "learnt", node.Aggregator.Constants);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>Puts what a saved model holds of the nodes into a layout.</summary>
    /// <exception cref="UrbanIndicatorsException">It does not fit the framework.</exception>
    public static ModelLayout Read(SavedObject nodes, FittedLeaves leaves, DiagnosticBag diagnostics)
    {
        var read = new Stack<ModelNode>();
        for (var number = leaves.Resolved.Nodes.Length - 1; number >= 0; number--)
        {
            var saved = nodes[leaves.Resolved.Nodes[number].Definition.Id].Object();
            read.Push(Read(saved, leaves.Resolved, number, diagnostics));
            saved.Finish();
        }

        nodes.Finish();
        return new(leaves, NominalWeights.Of(read));
    }

    /// <summary>Gives every node the weights of the tree and the aggregation it is ready with, for models that hold none.</summary>
    public static ModelLayout AsGiven(FittedLeaves leaves) =>
        new(leaves, NominalWeights.Of(leaves.Resolved.Nodes.Select(node => new ModelNode
        {
            Resolved = node,
            Children = node.Children,
            Weights = node.Weights,
            Weighting = Describe(node, new(GivenWeighting.Name), set: null, IdsOf(leaves.Resolved, node), node.Weights),
            Aggregator = Aggregations.Ready(
            new(new(node.Method, node.Descriptor), leaves.Resolved.Plan.Framework.Method.Scale, node.Children.Length))
            ?? throw new InvalidOperationException("A model of version 1.0 has only aggregations that learn nothing."),
        })));

    private static ModelNode Read(SavedObject saved, ResolvedPlan resolved, int number, DiagnosticBag diagnostics)
    {
        var node = resolved.Nodes[number];
        var ids = IdsOf(resolved, node);
        var (method, set) = new WeightResolver(resolved.Plan.Framework).Of(node.Definition);
        var found = NodeFitter.FindWithoutData(resolved, number, diagnostics, out var isLearnt);
        // Where they cannot be found that has been reported, and the model is refused.
        if (found is null && !isLearnt) diagnostics.ThrowIfErrors();
        var weights = found is null ? ReadLearnt(saved["weights"], ids) : ReadSame(saved["weights"].Object(), ids, found.Weights);
        var fromData = saved["from-data"];
        if (fromData.Flag() != isLearnt)
        {
            throw isLearnt
                ? fromData.Refusal(Phrase.Of("model-nodes-json.true-these-weights-are-learnt"))
                : fromData.Refusal(Phrase.Of("model-nodes-json.false-the-framework-gives-these"));
        }

        var weighed = WeighedChildren.Of(node, weights, Describe(node, method, set, ids, weights) with { IsLearnt = isLearnt });
        return new()
        {
            Resolved = node,
            Children = weighed.Children,
            Weights = weighed.Weights,
            Weighting = weighed.Weighting,
            Aggregator = ReadAggregator(saved["learnt"].Object(), resolved.Plan, node, weighed.Children.Length, diagnostics),
        };
    }

    private static ImmutableArray<string> IdsOf(ResolvedPlan resolved, ResolvedNode node) => [.. node.Children.Select(resolved.IdOf)];

    /// <summary>Holds weights against those of the framework. On another machine they may have been rounded otherwise.</summary>
    private static ImmutableArray<double> ReadSame(SavedObject saved, ImmutableArray<string> ids, ImmutableArray<double> expected)
    {
        foreach (var (id, weight) in ids.Zip(expected))
        {
            // A child that was found to have no weight is not written.
            var member = weight > 0 ? saved[id] : saved.Find(id);
            if (member is null || Threshold.OfShares.IsAt(member.Number(), weight)) continue;
            throw member.Refusal(Phrase.Of("model-nodes-json.as-the-framework-says", Figures.Value(weight)));
        }

        saved.Finish();
        return expected;
    }

    private static ImmutableArray<double> ReadLearnt(SavedValue saved, ImmutableArray<string> ids)
    {
        var members = saved.Object();
        var weights = ImmutableArray.CreateBuilder<double>(ids.Length);
        foreach (var id in ids)
        {
            // A child that was found to have no weight is not written.
            var member = members.Find(id);
            var weight = member?.Number() ?? 0;
            weights.Add(FoundWeights.Cut(weight));
            if (!FoundWeights.IsOne(weight)) throw member!.Refusal(Phrase.Of("model-nodes-json.a-weight-from-0-to"));
        }

        members.Finish();
        return FoundWeights.SumToOne(weights) ? weights.DrainToImmutable() : throw saved.Refusal(FoundWeights.SumWords);
    }

    private static Aggregator ReadAggregator(
        SavedObject saved, ScoringPlan plan, ResolvedNode node, int children, DiagnosticBag diagnostics)
    {
        var setting = new AggregationSetting(new(node.Method, node.Descriptor), plan.Framework.Method.Scale, children)
        {
            Listener = (problem, arguments) =>
                diagnostics.Report(problem, node.Definition.Location, [node.Definition.Id, node.Method.Name, .. arguments]),
        };
        var aggregator = Aggregations.Read(setting, new SavedConstants(saved));
        saved.Finish();
        // Where there is none the listener has heard why, and the model is refused.
        return aggregator ?? new ArithmeticAggregator();
    }

    private static NodeWeights Describe(
        ResolvedNode node, Method method, WeightSet? set, ImmutableArray<string> ids, ImmutableArray<double> weights) => new()
        {
            Node = node.Definition.Id,
            Method = method,
            Set = set?.Id,
            Weights = ids.Zip(WeightingResult.Normalised(weights)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal),
        };
}
