using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Weighting;
using UrbanIndicators.Scoring.Fitting;
using UrbanIndicators.Scoring.Models;
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
        Nodes =
        [
            .. layout.Nodes.Select((node, number) => node with
            {
                Weighting = Describe(node, new(GivenWeighting.Name), set: null, layout.ChildIdsOf(number), node.Weights),
            }),
        ],
    };

    private static ModelNode Read(SavedObject saved, ScoringPlan plan, ModelLayout layout, int number, DiagnosticBag diagnostics)
    {
        var node = layout.Nodes[number];
        var ids = layout.ChildIdsOf(number);
        var (method, set) = new WeightResolver(plan.Framework).Of(node.Definition);
        var found = NodeFitter.FindWithoutData(plan, layout, number, diagnostics, out var isLearnt);
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

        return node.WithWeights(weights) with
        {
            Aggregator = ReadAggregator(saved["learnt"].Object(), plan, node, weights.Count(w => w > 0), diagnostics),
            Weighting = Describe(node, method, set, ids, weights) with { IsLearnt = isLearnt },
        };
    }

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

    private static Aggregator ReadAggregator(SavedObject saved, ScoringPlan plan, ModelNode node, int children, DiagnosticBag diagnostics)
    {
        var descriptor = plan.Methods.Find(MethodKind.Aggregation, node.Method.Name)!;
        var setting = new AggregationSetting(new(node.Method, descriptor), plan.Framework.Method.Scale, children)
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
        ModelNode node, Method method, WeightSet? set, ImmutableArray<string> ids, ImmutableArray<double> weights) => new()
        {
            Node = node.Definition.Id,
            Method = method,
            Set = set?.Id,
            Weights = ids.Zip(WeightingResult.Normalised(weights)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal),
        };
}
