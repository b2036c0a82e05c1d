using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Weighting;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>Finds the weights of every node and fits its aggregation, from the leaves up: each sees the scores below it as they will be used.</summary>
internal sealed class NodeFitter
{
    private readonly ScoringPlan plan;
    private readonly DiagnosticBag diagnostics;
    private readonly WeightResolver resolver;
    private readonly ChildTables? tables;
    private readonly HashSet<int> learnt = [];
    private readonly Dictionary<(int Node, string Name, string? Within), ImmutableArray<double>?> known = [];
    private ModelLayout layout;

    private NodeFitter(ScoringPlan plan, ModelLayout layout, ChildTables? tables, DiagnosticBag diagnostics)
    {
        this.plan = plan;
        this.layout = layout;
        this.tables = tables;
        this.diagnostics = diagnostics;
        resolver = new(plan.Framework);
    }

    /// <summary>Fits the nodes of a layout whose leaves are fitted.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="panel">The rows to learn from.</param>
    /// <param name="prepared">What the stages have made of them; <see langword="null"/> where there are none.</param>
    /// <param name="included">Which rows count; <see langword="null"/> for all.</param>
    /// <param name="diagnostics">Receives errors and notes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ModelLayout Fit(
        ScoringPlan plan,
        ModelLayout layout,
        Panel panel,
        PreparedTable? prepared,
        bool[]? included,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        var fitter = new NodeFitter(plan, layout, new(panel, prepared, included, cancellationToken), diagnostics);
        for (var number = layout.Nodes.Length - 1; number >= 0; number--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var node = fitter.Weigh(number);
            fitter.Put(number, node);
            fitter.Put(number, node with { Aggregator = fitter.Aggregate(number, node) });
        }

        return NominalWeights.Of(fitter.layout);
    }

    /// <summary>Finds the weights of a node as fitting does; <see langword="null"/> where they rest on data, or after a report.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="number">The number of the node.</param>
    /// <param name="diagnostics">Receives errors and notes.</param>
    /// <param name="restsOnData">The weighting learns from data.</param>
    public static WeightingResult? FindWithoutData(
        ScoringPlan plan, ModelLayout layout, int number, DiagnosticBag diagnostics, out bool restsOnData)
    {
        var finder = new NodeFitter(plan, layout, tables: null, diagnostics);
        var (method, set) = finder.resolver.Of(layout.Nodes[number].Definition);
        var found = finder.Find(number, method, set);
        restsOnData = finder.learnt.Contains(number);
        return found;
    }

    /// <summary>What is given needs no method; and a node with one child neither.</summary>
    private static bool TakesGiven(ModelNode node, Method method) =>
        method.Name == GivenWeighting.Name || node.Children.Length == 1;

    private void Put(int number, ModelNode node) => layout = layout with { Nodes = layout.Nodes.SetItem(number, node) };

    private ModelNode Weigh(int number)
    {
        var node = layout.Nodes[number];
        var (method, set) = resolver.Of(node.Definition);
        var ids = layout.ChildIdsOf(number);
        if (Find(number, method, set) is not { } result) return node;
        var weighting = new NodeWeights
        {
            Node = node.Definition.Id,
            Method = method,
            Set = set?.Id,
            IsLearnt = learnt.Contains(number),
            Weights = ByChild(ids, WeightingResult.Normalised(result.Weights)),
            Figures = result.Figures.ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal),
            ChildFigures = result.PerChild.ToDictionary(
                f => f.Name, IReadOnlyDictionary<string, double> (f) => ByChild(ids, f.Values), StringComparer.Ordinal),
            Remarks = result.Remarks,
        };
        if (method.Name == GivenWeighting.Name) return node with { Weighting = weighting };
        var idle = ids.Where((_, i) => result.Weights[i] == 0).ToList();
        if (idle.Count > 0) diagnostics.Report(ScoringDiagnostics.WeightsFoundZero, node.Definition.Location, node.Definition.Id, method.Name, Quoted.List(idle));
        return node.WithWeights(result.Weights) with { Weighting = weighting };
    }

    /// <summary>Finds the weights of a node by a method, which may stand in a weight set; <see langword="null"/> after a report when it cannot.</summary>
    private WeightingResult? Find(int number, Method method, WeightSet? set)
    {
        var node = layout.Nodes[number];
        if (plan.Methods.Find(MethodKind.Weighting, method.Name) is not { } descriptor)
        {
            diagnostics.Report(ScoringDiagnostics.UnknownMethod, node.Definition.Location, node.Definition.Id, method.Name);
            return null;
        }

        if (TakesGiven(node, method)) return new(node.Weights);
        if (WeightingMethod.DescribedBy(descriptor).LearnsFromData)
        {
            learnt.Add(number);
            if (tables is null) return null;
        }

        var found = WeightingMethod.DescribedBy(descriptor).Find(new(node.Definition, layout.ChildIdsOf(number), method, descriptor)
        {
            Scale = plan.Framework.Method.Scale,
            Scores = () => tables!.ScoresOf(layout, number),
            Values = () => tables!.ValuesOf(layout, number),
            HigherIsBetter =
                [.. node.Children.Select(c => !c.IsLeaf || layout.Indicators[layout.Leaves[c.Index]].Indicator.Direction == Direction.Higher)],
            Set = name => WeightsOf(number, name, set),
            Diagnostics = diagnostics,
        });
        if (found is null) return null;
        if (found.Weights.All(FoundWeights.IsOne) && FoundWeights.SumToOne(found.Weights))
        {
            return new([.. found.Weights.Select(FoundWeights.Cut)]) { Figures = found.Figures, PerChild = found.PerChild, Remarks = found.Remarks };
        }

        diagnostics.Report(
            ScoringDiagnostics.LearntUnusable, node.Definition.Location, node.Definition.Id, method.Name, "weights",
            Quoted.List(found.Weights.Select(w => w.ToString("R", CultureInfo.InvariantCulture))), FoundWeights.SumWords);
        return null;
    }

    /// <summary>Finds the weights that a set, or a weighting named alone, gives a node's children; once, however many are combined of it.</summary>
    private ImmutableArray<double>? WeightsOf(int number, string name, WeightSet? within)
    {
        // A set is the same wherever it is named.
        var key = (number, name, resolver.SetOf(new(name)) is null ? within?.Id : null);
        return known.TryGetValue(key, out var found) ? found : known[key] = FindOf(number, name, within);
    }

    private ImmutableArray<double>? FindOf(int number, string name, WeightSet? within)
    {
        var node = layout.Nodes[number];
        // Definitions are held against this: there is such a set or weighting, and none is combined of itself.
        var (method, found) = resolver.Of(node.Definition, new(name));
        // A weighting that a set names belongs to it: "given" are the weights the set gives.
        var set = found ?? within;
        if (method.Name != GivenWeighting.Name) return Find(number, method, set)?.Weights;
        var ids = layout.ChildIdsOf(number);
        var tree = plan.Framework.Index.Descendants().First(n => n.Id == node.Definition.Id).Children.ToDictionary(c => c.Id, c => c.Weight, StringComparer.Ordinal);
        double[] given = [.. ids.Select(id => set?.Given.TryGetValue(id, out var weight) == true ? weight : tree[id])];
        if (given.Sum() > 0) return WeightingResult.Normalised(given);
        diagnostics.Report(ScoringDiagnostics.WeightSetAllZero, set?.Location ?? node.Definition.Location, name, node.Definition.Id);
        return null;
    }

    private Aggregator Aggregate(int number, ModelNode node) => Aggregations.Fit(
        new(node.Definition, layout.ChildIdsOf(number), node.Method, plan.Methods.Find(MethodKind.Aggregation, node.Method.Name)!, plan.Framework.Method.Scale)
        {
            Weights = node.Weights,
            Scores = () => tables!.ScoresOf(layout, number),
            Diagnostics = diagnostics,
        }) ?? new ArithmeticAggregator();

    private static Dictionary<string, double> ByChild(ImmutableArray<string> ids, ImmutableArray<double> values) =>
        ids.Zip(values).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
}
