using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Weighting;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>
/// Finds the weights of every node and fits its aggregation, from the leaves up: each sees the scores below it as they will be used.
/// </summary>
internal sealed class NodeFitter
{
    private readonly ResolvedPlan resolved;
    private readonly DiagnosticBag diagnostics;
    private readonly WeightResolver resolver;
    private readonly Learning? learning;
    private readonly HashSet<int> learnt = [];
    private readonly Dictionary<(int Node, string Name, string? Within), ImmutableArray<double>?> known = [];
    private ImmutableArray<ModelNode> fitted = [];

    private NodeFitter(ResolvedPlan resolved, Learning? learning, DiagnosticBag diagnostics)
    {
        this.resolved = resolved;
        this.learning = learning;
        this.diagnostics = diagnostics;
        resolver = new(Plan.Framework);
    }

    private ScoringPlan Plan => resolved.Plan;

    /// <summary>Fits the nodes of a plan whose leaves are fitted.</summary>
    /// <param name="task">The rows to learn from.</param>
    /// <param name="leaves">The leaves.</param>
    /// <param name="prepared">What the stages have made of the rows; <see langword="null"/> where there are none.</param>
    /// <param name="included">Which rows count; <see langword="null"/> for all.</param>
    public static ModelLayout Fit(FitTask task, FittedLeaves leaves, PreparedTable? prepared, bool[]? included)
    {
        var tables = new ChildTables(task.Panel, prepared, included, task.CancellationToken);
        var fitter = new NodeFitter(task.Resolved, new(leaves, tables), task.Diagnostics);
        for (var number = task.Resolved.Nodes.Length - 1; number >= 0; number--)
        {
            task.CancellationToken.ThrowIfCancellationRequested();
            var weighed = fitter.Weigh(number);
            fitter.fitted = fitter.fitted.Insert(0, new()
            {
                Resolved = task.Resolved.Nodes[number],
                Children = weighed.Children,
                Weights = weighed.Weights,
                Weighting = weighed.Weighting,
                Aggregator = fitter.Aggregate(number, weighed),
            });
        }

        return new(leaves, NominalWeights.Of(fitter.fitted));
    }

    /// <summary>Finds the weights of a node as fitting does; <see langword="null"/> where they rest on data, or after a report.</summary>
    /// <param name="resolved">The plan.</param>
    /// <param name="number">The number of the node.</param>
    /// <param name="diagnostics">Receives errors and notes.</param>
    /// <param name="restsOnData">The weighting learns from data.</param>
    public static WeightingResult? FindWithoutData(ResolvedPlan resolved, int number, DiagnosticBag diagnostics, out bool restsOnData)
    {
        var finder = new NodeFitter(resolved, learning: null, diagnostics);
        var (method, set) = finder.resolver.Of(resolved.Nodes[number].Definition);
        var found = finder.Find(number, method, set);
        restsOnData = finder.learnt.Contains(number);
        return found;
    }

    /// <summary>What is given needs no method; and a node with one child neither.</summary>
    private static bool TakesGiven(ResolvedNode node, Method method) =>
        method.Name == GivenWeighting.Name || node.Children.Length == 1;

    private WeighedChildren Weigh(int number)
    {
        var node = resolved.Nodes[number];
        var (method, set) = resolver.Of(node.Definition);
        var ids = IdsOf(node.Children);
        // Where they cannot be found that has been reported, and the fit ends: until then those given serve.
        var result = Find(number, method, set) ?? new(node.Weights);
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
        if (method.Name == GivenWeighting.Name) return new(node.Children, node.Weights, weighting);
        var idle = ids.Where((_, i) => result.Weights[i] == 0).ToList();
        if (idle.Count > 0)
        {
            diagnostics.Report(
                ScoringDiagnostics.WeightsFoundZero, node.Definition.Location, node.Definition.Id, method.Name, Quoted.List(idle));
        }

        return WeighedChildren.Of(node, result.Weights, weighting);
    }

    private ImmutableArray<string> IdsOf(ImmutableArray<ModelChild> children) => [.. children.Select(resolved.IdOf)];

    private double[][] ScoresOf(int number, ImmutableArray<ModelChild> children) =>
        learning!.Tables.ScoresOf(learning.Leaves, fitted, number, children);

    /// <summary>
    /// Finds the weights of a node by a method, which may stand in a weight set; <see langword="null"/> after a report when it cannot.
    /// </summary>
    private WeightingResult? Find(int number, Method method, WeightSet? set)
    {
        var node = resolved.Nodes[number];
        if (Plan.Methods.Find(MethodKind.Weighting, method.Name) is not { } descriptor)
        {
            diagnostics.Report(ScoringDiagnostics.UnknownMethod, node.Definition.Location, node.Definition.Id, method.Name);
            return null;
        }

        if (TakesGiven(node, method)) return new(node.Weights);
        if (WeightingMethod.DescribedBy(descriptor).LearnsFromData)
        {
            learnt.Add(number);
            if (learning is null) return null;
        }

        var found = WeightingMethod.DescribedBy(descriptor).Find(new(node.Definition, IdsOf(node.Children), method, descriptor)
        {
            Scale = Plan.Framework.Method.Scale,
            Scores = () => ScoresOf(number, node.Children),
            Values = () => learning!.Tables.ValuesOf(learning.Leaves, node.Children),
            HigherIsBetter =
                [.. node.Children.Select(c => !c.IsLeaf || resolved.LeafAt(c.Index).Indicator.Direction == Direction.Higher)],
            Set = name => WeightsOf(number, name, set),
            Diagnostics = diagnostics,
        });
        if (found is null) return null;
        if (found.Weights.Length == node.Children.Length && found.Weights.All(FoundWeights.IsOne) && FoundWeights.SumToOne(found.Weights))
        {
            return new(
                [
                    .. found.Weights.Select(FoundWeights.Cut),
                ])
            { Figures = found.Figures, PerChild = found.PerChild, Remarks = found.Remarks };
        }

        diagnostics.Report(
            ScoringDiagnostics.LearntUnusable, node.Definition.Location, node.Definition.Id, method.Name, "weights",
            Quoted.List(found.Weights.Select(w => w.ToString("R", CultureInfo.InvariantCulture))), FoundWeights.SumWords);
        return null;
    }

    /// <summary>
    /// Finds the weights that a set, or a weighting named alone, gives a node's children; once, however many are combined of it.
    /// </summary>
    private ImmutableArray<double>? WeightsOf(int number, string name, WeightSet? within)
    {
        // A set is the same wherever it is named.
        var key = (number, name, resolver.SetOf(new(name)) is null ? within?.Id : null);
        return known.TryGetValue(key, out var found) ? found : known[key] = FindOf(number, name, within);
    }

    private ImmutableArray<double>? FindOf(int number, string name, WeightSet? within)
    {
        var node = resolved.Nodes[number];
        // Definitions are held against this: there is such a set or weighting, and none is combined of itself.
        var (method, found) = resolver.Of(node.Definition, new(name));
        // A weighting that a set names belongs to it: "given" are the weights the set gives.
        var set = found ?? within;
        if (method.Name != GivenWeighting.Name) return Find(number, method, set)?.Weights;
        var ids = IdsOf(node.Children);
        var tree = Plan.Framework.Index.Descendants().First(n => n.Id == node.Definition.Id).Children.ToDictionary(
            c => c.Id, c => c.Weight, StringComparer.Ordinal);
        double[] given = [.. ids.Select(id => set?.Given.TryGetValue(id, out var weight) == true ? weight : tree[id])];
        if (given.Sum() > 0) return WeightingResult.Normalised(given);
        diagnostics.Report(ScoringDiagnostics.WeightSetAllZero, set?.Location ?? node.Definition.Location, name, node.Definition.Id);
        return null;
    }

    private Aggregator Aggregate(int number, WeighedChildren weighed)
    {
        var node = resolved.Nodes[number];
        return Aggregations.Fit(new(node.Definition, IdsOf(weighed.Children), node.Method, node.Descriptor, Plan.Framework.Method.Scale)
        {
            Weights = weighed.Weights,
            Scores = () => ScoresOf(number, weighed.Children),
            Diagnostics = diagnostics,
        }) ?? new ArithmeticAggregator();
    }

    private static Dictionary<string, double> ByChild(ImmutableArray<string> ids, ImmutableArray<double> values) =>
        ids.Zip(values).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);

    /// <summary>What is learnt from.</summary>
    private sealed record Learning(FittedLeaves Leaves, ChildTables Tables);
}
