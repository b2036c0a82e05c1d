using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Methods.Weighting;

namespace UrbanIndicators.Scoring.Resolving;

/// <summary>
/// Resolves a plan against its framework: chooses targets, drops what cannot be scored and says so, and lays out the tree.
/// </summary>
internal sealed class PlanResolver
{
    private readonly ScoringPlan plan;
    private readonly int? dataYear;
    private readonly DiagnosticBag diagnostics;
    private readonly TargetChooser targets;
    private readonly Dictionary<string, Indicator> indicators;
    private readonly FormulaLayout formulas;
    private readonly WeightResolver resolver;
    private readonly IndexNode tree;
    private readonly List<ResolvedIndicator> scored = [];
    private readonly SortedDictionary<int, ResolvedNode> nodes = [];
    private readonly HashSet<string> unscored = new(StringComparer.Ordinal);
    private int nodeCount;

    private PlanResolver(ScoringPlan plan, int? dataYear, DiagnosticBag diagnostics)
    {
        this.plan = plan;
        this.dataYear = dataYear;
        this.diagnostics = diagnostics;
        targets = new(plan, dataYear, diagnostics);
        indicators = Framework.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        formulas = new(Framework);
        resolver = new(Framework);
        tree = resolver.Weigh(Framework.Index);
    }

    private Framework Framework => plan.Framework;

    private MethodSettings Settings => Framework.Method;

    /// <summary>Resolves a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="dataYear">The last year of the data, for targets nobody asked for by phase or year.</param>
    /// <param name="diagnostics">Receives errors and notes.</param>
    /// <returns>The resolved plan; only to be used when there are no errors.</returns>
    public static ResolvedPlan Resolve(ScoringPlan plan, int? dataYear, DiagnosticBag diagnostics) =>
        new PlanResolver(plan, dataYear, diagnostics).Resolve();

    private ResolvedPlan Resolve()
    {
        Visit(tree);
        if (scored.Count == 0) diagnostics.Report(ScoringDiagnostics.NothingToScore, Framework.Index.Location, Framework.Index.Id);

        var ids = scored.Select(s => s.Indicator.Id).ToHashSet(StringComparer.Ordinal);
        var reported = Framework.Indicators
            .Where(i => !ids.Contains(i.Id))
            .Select(i => Describe(i, leaf: -1))
            .ToList();
        targets.ReportChoices();
        NoteAssumptions();
        return new()
        {
            Plan = plan,
            DataYear = dataYear,
            Inputs = formulas.Inputs,
            Indicators = [.. scored, .. reported],
            Leaves = [.. Enumerable.Range(0, scored.Count)],
            Nodes = [.. nodes.Values],
            Operands = formulas.Operands,
            Derived = formulas.Derive([.. scored.Concat(reported).Select(i => i.Indicator)]),
            SlotCount = formulas.SlotCount,
        };
    }

    /// <summary>Lays out a node and what is below it; gives its number, or <see langword="null"/> when nothing of it is scored.</summary>
    private int? Visit(IndexNode node)
    {
        // Parents are numbered before their children, and described when these are known.
        var number = nodeCount++;
        var children = new List<(IndexNode Node, ModelChild Child)>();
        foreach (var child in node.Children.Where(c => c.Weight > 0))
        {
            if (child.IsLeaf)
            {
                if (!HasScoredLeaf(child)) continue;
                children.Add((child, new(IsLeaf: true, scored.Count)));
                scored.Add(Describe(indicators[child.Id], scored.Count));
            }
            else if (Visit(child) is { } below)
            {
                children.Add((child, new(IsLeaf: false, below)));
            }
        }

        if (children.Count == 0)
        {
            // Nothing below it took a number either.
            nodeCount = number;
            return null;
        }

        var method = node.Aggregate ?? Settings.Aggregate;
        if (plan.Methods.Find(MethodKind.Aggregation, method.Name) is not { } descriptor)
        {
            diagnostics.Report(ScoringDiagnostics.UnknownMethod, node.Location, node.Id, method.Name);
            method = new(ArithmeticAggregation.Name);
            descriptor = plan.Methods.Find(MethodKind.Aggregation, method.Name)!;
        }

        var basis = BasisOf(node, Aggregations.BasisOf(method, descriptor), [.. children.Select(c => c.Child)]);
        nodes[number] = new()
        {
            Definition = node,
            Children = [.. children.Select(c => c.Child)],
            Weights = [.. children.Select(c => c.Node.Weight)],
            Method = method,
            Descriptor = descriptor,
            MinimumCoverage = node.MinimumCoverage ?? Settings.MinimumCoverage,
            Basis = basis,
            Target = targets.For(node.Id, node.Targets),
        };
        CheckMethod(nodes[number]);
        return number;
    }

    private ResolvedIndicator Describe(Indicator indicator, int leaf)
    {
        var method = indicator.Normalise ?? Settings.Normalise;
        return new()
        {
            Indicator = indicator,
            Input = formulas.InputOf(indicator.Id),
            Slot = formulas.SlotOf(indicator),
            Target = targets.For(indicator.Id, indicator.Targets),
            Method = method,
            Descriptor = plan.Methods.Find(MethodKind.Normalisation, method.Name)!,
            Leaf = leaf,
        };
    }

    /// <summary>Tells whether anything below a child can be scored; says so when it cannot.</summary>
    private bool HasScoredLeaf(IndexNode node)
    {
        if (node.Weight == 0) return false;
        if (!node.IsLeaf) return node.Children.Any(HasScoredLeaf);
        var indicator = indicators[node.Id];
        if (indicator.Direction == Direction.None)
        {
            if (unscored.Add(node.Id)) diagnostics.Report(ScoringDiagnostics.NotScoredNoDirection, indicator.Location, indicator.Id);
            return false;
        }

        var method = indicator.Normalise ?? Settings.Normalise;
        if (plan.Methods.Find(MethodKind.Normalisation, method.Name) is not { } descriptor)
        {
            if (unscored.Add(node.Id)) diagnostics.Report(ScoringDiagnostics.UnknownMethod, indicator.Location, indicator.Id, method.Name);
            return false;
        }

        if (!descriptor.NeedsTarget || targets.For(indicator.Id, indicator.Targets) is not null) return true;
        targets.NoteUnscored(indicator.Id);
        return false;
    }

    private MethodBasis BasisOf(IndexNode node, MethodBasis own, ImmutableArray<ModelChild> children)
    {
        var relative = own == MethodBasis.Relative ? node.Id : Find(children, MethodBasis.Relative);
        if (relative is null) return MethodBasis.Absolute;
        if (node.Targets.Count > 0)
        {
            diagnostics.Report(
                ScoringDiagnostics.GradesNeedAbsolute, node.Location, node.Id, Phrase.Of("layout-builder.targets"), relative);
        }

        // What compares places makes everything below it relative.
        if (own == MethodBasis.Relative || Find(children, MethodBasis.Absolute) is not { } absolute) return MethodBasis.Relative;
        diagnostics.Report(ScoringDiagnostics.MixedBasis, node.Location, node.Id, absolute, relative);
        return MethodBasis.Mixed;
    }

    /// <summary>Finds the first indicator, or node that compares places itself, whose scores are of a basis.</summary>
    private string? Find(ImmutableArray<ModelChild> children, MethodBasis basis)
    {
        foreach (var (isLeaf, index) in children)
        {
            var found = isLeaf
                ? scored[index].Basis == basis ? scored[index].Indicator.Id : null
                : ComparesPlaces(nodes[index])
                    ? basis == MethodBasis.Relative ? nodes[index].Definition.Id : null
                    : Find(nodes[index].Children, basis);
            if (found is not null) return found;
        }

        return null;
    }

    private static bool ComparesPlaces(ResolvedNode node) => Aggregations.BasisOf(node.Method, node.Descriptor) == MethodBasis.Relative;

    /// <summary>The aggregation of a node where it learns nothing; <see langword="null"/> for the others.</summary>
    private Aggregator? ReadyOf(ResolvedNode node) =>
        Aggregations.Ready(new(new(node.Method, node.Descriptor), Settings.Scale, node.Children.Length));

    private void CheckMethod(ResolvedNode node)
    {
        var (definition, descriptor) = (node.Definition, node.Descriptor);
        if (descriptor.RefusesNegative && AggregationFacts.FloorOf(node.Method) is { } floor)
        {
            diagnostics.Report(ScoringDiagnostics.FloorUsed, definition.Location, definition.Id, floor, descriptor.Title);
        }
        else if (ReadyOf(node) is { ZeroGivesZero: true } && ZeroOf(node) is { } zero)
        {
            diagnostics.Report(ScoringDiagnostics.ZeroUnderMean, definition.Location, definition.Id, zero, descriptor.Title);
        }
    }

    /// <summary>
    /// Finds a child that scores the lowest place 0: an indicator that compares places from 0 on, or a node that is 0 where such a child of
    /// its is.
    /// </summary>
    private string? ZeroOf(ResolvedNode node)
    {
        foreach (var (isLeaf, index) in node.Children)
        {
            if (isLeaf && scored[index] is { Basis: MethodBasis.Relative } leaf
                && NormalisationFacts.RangeOf(leaf.Method, Settings.Scale).Low == 0)
            {
                return leaf.Indicator.Id;
            }

            if (isLeaf || ReadyOf(nodes[index]) is not (MinimumAggregator or { ZeroGivesZero: true })) continue;
            if (AggregationFacts.FloorOf(nodes[index].Method) is null && ZeroOf(nodes[index]) is not null)
            {
                return nodes[index].Definition.Id;
            }
        }

        return null;
    }

    private void NoteAssumptions()
    {
        if (Framework.Status != DefinitionStatus.Official)
        {
            diagnostics.Report(ScoringDiagnostics.AssumedStatus, Framework.Location, Framework.Status.InWords());
        }

        NoteStatuses();
        var idle = tree.Descendants().Where(n => n.Weight == 0).Select(n => n.Id).ToList();
        if (idle.Count > 0) diagnostics.Report(ScoringDiagnostics.ZeroWeight, Framework.Index.Location, Quoted.List(idle));

        if (Settings.Treat is { } treat && treat.Name != NoTreatment.Name)
        {
            var untreated = scored.Where(
                s => s.Indicator.Treat is null && TreatmentChoice.Of(Settings, s) is null).Select(s => s.Indicator.Id).ToList();
            if (untreated.Count > 0)
            {
                diagnostics.Report(ScoringDiagnostics.NotTreated, Framework.Location, treat.Name, Quoted.List(untreated));
            }
        }

        var assumed = nodes.Values
            .Select(n => n.Definition)
            .Where(n => n.Children.Count > 1 && n.Children.Any(c => c.WeightAssumed) && WeightResolver.UsesGiven(resolver.Of(n).Method))
            .Select(n => n.Id)
            .ToList();
        if (assumed.Count > 0)
        {
            diagnostics.Report(ScoringDiagnostics.EqualWeightsAssumed, Framework.Index.Location, string.Join(", ", assumed));
        }

        var relative = nodes.Values.Where(n => n.Basis != MethodBasis.Absolute).Select(n => n.Definition.Id).ToList();
        if (Settings.Grades.Count > 0 && relative.Count > 0)
        {
            diagnostics.Report(ScoringDiagnostics.NoGradeForRelative, Framework.Index.Location, string.Join(", ", relative));
        }
    }

    /// <summary>Names what the framework marks otherwise than itself: a score is no better than what it rests on.</summary>
    private void NoteStatuses()
    {
        var marked = Framework.Index.Descendants().Select(n => (n.Id, n.Status))
            .Concat(Framework.Indicators.Select(i => (i.Id, i.Status)))
            .Concat(scored.Select(s => (s.Indicator.Id, Status: s.Target?.Target.Status)))
            .Where(m => m.Status is { } status && status != Framework.Status)
            .Distinct();
        foreach (var group in marked.GroupBy(m => m.Status!.Value).OrderBy(g => g.Key))
        {
            diagnostics.Report(
                ScoringDiagnostics.MarkedStatus, Framework.Location, group.Key.InWords(), Quoted.List(group.Select(m => m.Id)));
        }
    }
}
