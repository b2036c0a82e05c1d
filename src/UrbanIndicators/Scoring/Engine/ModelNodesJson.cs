using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Scoring.Aggregating;
using UrbanIndicators.Scoring.Preparing;
using UrbanIndicators.Scoring.Saving;
using UrbanIndicators.Scoring.Weights;

namespace UrbanIndicators.Scoring.Engine;

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
            writer.WriteBoolean("from-data", node.Weighting!.IsLearnt);
            FittedJson.Write(writer, "learnt", node.Aggregator.Constants);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>Puts what a saved model holds of the nodes into a layout.</summary>
    /// <exception cref="UrbanIndicatorsException">It does not fit the framework.</exception>
    public static ModelLayout Read(SavedObject nodes, ScoringPlan plan, ModelLayout layout, DiagnosticBag diagnostics)
    {
        for (var number = layout.Nodes.Length - 1; number >= 0; number--)
        {
            var saved = nodes[layout.Nodes[number].Definition.Id].Object();
            layout = layout with { Nodes = layout.Nodes.SetItem(number, Read(saved, plan, layout, number, diagnostics)) };
            saved.Finish();
        }

        nodes.Finish();
        return NominalWeights.Of(layout);
    }

    /// <summary>Gives every node the weights of the tree, for models that hold none.</summary>
    public static ModelLayout AsGiven(ModelLayout layout) => layout with
    {
        Nodes = [.. layout.Nodes.Select((n, number) => n with { Weighting = Describe(n, new(BuiltInMethods.GivenWeights.Name), set: null, layout.ChildIdsOf(number), n.Weights) })],
    };

    private static ModelNode Read(SavedObject saved, ScoringPlan plan, ModelLayout layout, int number, DiagnosticBag diagnostics)
    {
        var node = layout.Nodes[number];
        var ids = layout.ChildIdsOf(number);
        var (method, set) = new WeightResolver(plan.Framework).Of(node.Definition);
        var isGiven = NodeFitter.TakesGiven(node, method);
        var weights = ReadWeights(saved["weights"], ids, isGiven ? node.Weights : null);
        var learnt = saved["from-data"];
        if (learnt.Flag() && isGiven) throw learnt.Refusal(LocalizedText.Of("false: the framework gives these weights", "false（权重由指标体系给出）"));
        return node.WithWeights(weights) with
        {
            Aggregator = ReadAggregator(saved["learnt"].Object(), plan, node, weights.Count(w => w > 0), diagnostics),
            Weighting = Describe(node, method, set, ids, weights) with { IsLearnt = learnt.Flag() },
        };
    }

    private static ImmutableArray<double> ReadWeights(SavedValue saved, ImmutableArray<string> ids, ImmutableArray<double>? given)
    {
        var members = saved.Object();
        var weights = ImmutableArray.CreateBuilder<double>(ids.Length);
        for (var child = 0; child < ids.Length; child++)
        {
            // A child that was found to have no weight is not written; one that is given a weight is.
            var member = given is null ? members.Find(ids[child]) : members[ids[child]];
            weights.Add(member?.Number() ?? 0);
            if (given is { } tree ? weights[child] == tree[child] : FoundWeights.IsOne(weights[child])) continue;
            throw member!.Refusal(given is null ? FoundWeights.OneWords : LocalizedText.Of($"{Figures.Value(given.Value[child])}, as the framework says", $"{Figures.Value(given.Value[child])}（依指标体系）"));
        }

        members.Finish();
        if (given is null && !FoundWeights.SumToOne(weights)) throw saved.Refusal(FoundWeights.SumWords);
        return weights.DrainToImmutable();
    }

    private static Aggregator ReadAggregator(SavedObject saved, ScoringPlan plan, ModelNode node, int children, DiagnosticBag diagnostics)
    {
        var descriptor = plan.Methods.Find(MethodKind.Aggregation, node.Method.Name)!;
        var setting = new AggregationSetting(new(node.Method, descriptor), plan.Framework.Method.Scale, children)
        {
            Listener = (problem, arguments) => diagnostics.Report(problem, node.Definition.Location, [node.Definition.Id, node.Method.Name, .. arguments]),
        };
        var aggregator = Aggregation.Read(setting, new SavedConstants(saved));
        saved.Finish();
        // Where there is none the listener has heard why, and the model is refused.
        return aggregator ?? new ArithmeticAggregator();
    }

    private static NodeWeights Describe(ModelNode node, Method method, WeightSet? set, ImmutableArray<string> ids, ImmutableArray<double> weights) => new()
    {
        Node = node.Definition.Id,
        Method = method,
        Set = set?.Id,
        Weights = ids.Zip(WeightingResult.Normalised(weights)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal),
    };
}
