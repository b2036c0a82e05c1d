using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Definitions;
using UrbanIndicators.Definitions.Yaml;
using UrbanIndicators.Scoring.Aggregating;
using UrbanIndicators.Scoring.Preparing;
using UrbanIndicators.Scoring.Preparing.Imputing;
using UrbanIndicators.Scoring.Preparing.Treating;
using UrbanIndicators.Scoring.Weights;

namespace UrbanIndicators.Scoring.Engine;

/// <summary>What stages and nodes learnt, in a saved model.</summary>
internal static class ModelStagesJson
{
    public static void Write(Utf8JsonWriter writer, ModelLayout layout)
    {
        if (layout.Preparation is { } preparation)
        {
            writer.WriteStartObject("stages");
            foreach (var stage in preparation.Stages)
            {
                writer.WritePropertyName(NameOf(stage.Stage));
                stage.Write(writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteStartObject("nodes");
        for (var number = 0; number < layout.Nodes.Length; number++) Write(writer, layout, number);
        writer.WriteEndObject();
    }

    /// <summary>Puts what a saved model holds into a layout that has its functions.</summary>
    /// <exception cref="FormatException">It does not fit the framework.</exception>
    public static ModelLayout Read(JsonElement root, ScoringPlan plan, ModelLayout layout)
    {
        if (PreparationFitter.IsNeeded(plan.Framework.Method, layout)) layout = layout with { Preparation = ReadStages(root.GetProperty("stages"), plan, layout) };
        if (ModelJson.IsFirstVersion(root)) return Checked(WithGivenWeights(plan, layout));
        var nodes = root.GetProperty("nodes");
        for (var number = layout.Nodes.Length - 1; number >= 0; number--)
        {
            layout = layout with { Nodes = layout.Nodes.SetItem(number, ReadNode(nodes.GetProperty(layout.Nodes[number].Definition.Id), plan, layout, number)) };
        }

        return NominalWeights.Of(Checked(layout));
    }

    private static ModelLayout WithGivenWeights(ScoringPlan plan, ModelLayout layout)
    {
        var resolver = new WeightResolver(plan.Framework);
        return layout.Nodes.FirstOrDefault(n => resolver.Of(n.Definition).Method.Name != BuiltInMethods.GivenWeights.Name) is { } node
            ? throw new FormatException($"there are no weights of the node \"{node.Definition.Id}\", which finds them by a method")
            : WithGivenWeights(layout);
    }

    private static ModelLayout WithGivenWeights(ModelLayout layout) => layout with
    {
        Nodes = [.. layout.Nodes.Select((n, number) => n with { Weighting = Describe(n, new(BuiltInMethods.GivenWeights.Name), set: null, layout.ChildIdsOf(number), n.Weights) })],
    };

    private static NodeWeights Describe(ModelNode node, Method method, WeightSet? set, ImmutableArray<string> ids, ImmutableArray<double> weights) => new()
    {
        Node = node.Definition.Id,
        Method = method,
        Set = set?.Id,
        Weights = ids.Zip(WeightingResult.Normalised(weights)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal),
    };

    private static ModelLayout Checked(ModelLayout layout) => layout.Nodes.FirstOrDefault(n => n.Aggregator is null) is { } node
        ? throw new FormatException($"there is nothing learnt for the node \"{node.Definition.Id}\"")
        : layout;

    private static void Write(Utf8JsonWriter writer, ModelLayout layout, int number)
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

    private static ModelNode ReadNode(JsonElement element, ScoringPlan plan, ModelLayout layout, int number)
    {
        var node = layout.Nodes[number];
        var ids = layout.ChildIdsOf(number);
        var saved = element.GetProperty("weights");
        var weights = ids.Select(id => saved.TryGetProperty(id, out var weight) ? weight.GetDouble() : 0).ToImmutableArray();
        if (weights.Any(w => !(w >= 0 && double.IsFinite(w))) || weights.Sum() == 0)
        {
            throw new FormatException($"the weights under \"{node.Definition.Id}\" are none");
        }

        var (method, set) = new WeightResolver(plan.Framework).Of(node.Definition);
        var descriptor = plan.Methods.Find(MethodKind.Aggregation, node.Method.Name)!;
        var constants = FittedJson.Constants(element.GetProperty("learnt"));
        var aggregator = Aggregation.Read(node.Method, descriptor, plan.Framework.Method.Scale, weights.Count(w => w > 0), constants)
            ?? throw new FormatException($"what was learnt for \"{node.Definition.Id}\" does not make a {node.Method.Name}");
        return node.WithWeights(weights) with
        {
            Aggregator = aggregator,
            Weighting = Describe(node, method, set, ids, weights) with { IsLearnt = element.TryGetProperty("from-data", out var learnt) && learnt.GetBoolean() },
        };
    }

    private static Preparation ReadStages(JsonElement element, ScoringPlan plan, ModelLayout layout)
    {
        var indicators = layout.Leaves.Select(l => layout.Indicators[l].Indicator).ToImmutableArray();
        var stages = ImmutableArray.CreateBuilder<PreparationStage>();
        foreach (var stage in plan.Framework.Method.Stages)
        {
            if (!element.TryGetProperty(NameOf(stage), out var saved)) continue;
            stages.Add(stage switch
            {
                ScoringStage.Screen when plan.Framework.Method.Screen is { } screening => new ScreenStage(screening),
                ScoringStage.Impute => new ImputeStage(indicators, ReadImputers(saved, plan, layout, indicators)),
                ScoringStage.Treat => new TreatStage(indicators, [.. layout.Leaves.Select(l => ReadTreatment(saved, plan, layout.Indicators[l]))]),
                ScoringStage.Normalise => new NormaliseStage([.. layout.Leaves.Select(l => layout.Indicators[l].Function!)]),
                _ => throw new FormatException($"there can be no stage \"{NameOf(stage)}\""),
            });
        }

        return new(stages.ToImmutable());
    }

    private static ImmutableArray<(Method Method, Imputer Imputer)> ReadImputers(JsonElement saved, ScoringPlan plan, ModelLayout layout, ImmutableArray<Indicator> indicators)
    {
        var groups = ImputationGroups.Of(plan.Framework.Method, layout);
        return
        [
            .. saved.EnumerateArray().Select(element =>
            {
                var name = element.GetProperty("method").GetString();
                var (method, _) = groups.FirstOrDefault(g => g.Method.ToString() == name);
                return method is not null && plan.Methods.Find(MethodKind.Imputation, method.Name) is { } descriptor
                    && Imputation.Read(
                        method, descriptor, indicators, FittedJson.Constants(element.GetProperty("constants")), FittedJson.Texts(element.GetProperty("texts"))) is { } imputer
                    ? (method, imputer)
                    : throw new FormatException($"what was learnt does not make an imputation \"{name}\"");
            }),
        ];
    }

    private static FittedTreatment? ReadTreatment(JsonElement saved, ScoringPlan plan, ModelIndicator indicator)
    {
        if (TreatmentChoice.Of(plan.Framework.Method, indicator) is not { } method) return null;
        return saved.TryGetProperty(indicator.Indicator.Id, out var element)
            && plan.Methods.Find(MethodKind.Treatment, method.Name) is { } descriptor
            && Treatment.Read(indicator.Indicator, method, descriptor, FittedJson.Constants(element)) is { } treatment
            ? treatment
            : throw new FormatException($"what was learnt does not make a {method.Name} of \"{indicator.Indicator.Id}\"");
    }

    private static string NameOf(ScoringStage stage) => Words.Of(Words.Stages, stage);
}
