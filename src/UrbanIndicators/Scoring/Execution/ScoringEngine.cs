using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Data;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Scores rows: derives, normalises, aggregates, column after column over a block that stays in the cache.</summary>
/// <remarks>
/// Rows come in whole vectors and every row takes the same path, so that its result has the same bits alone and among a million. Nothing is
/// allocated.
/// </remarks>
internal sealed class ScoringEngine
{
    private static readonly Vector512<long> NotApplicable = Vector512.Create(BitConverter.DoubleToInt64Bits(Missing.NotApplicable));

    private readonly ResolvedPlan plan;
    private readonly FittedLeaves leaves;
    private readonly ImmutableArray<ModelNode> nodes;
    private readonly int firstNode;
    private readonly Derivation derivation;
    private readonly int[][] childColumns;
    private readonly int[][] observedColumns;

    public ScoringEngine(ModelLayout layout)
        : this(layout.Fitted, layout.Nodes, firstNode: 0)
    {
    }

    /// <summary>An engine for the last nodes of a tree: those that are fitted already.</summary>
    /// <param name="leaves">The leaves.</param>
    /// <param name="nodes">The nodes from the first one on.</param>
    /// <param name="firstNode">The number of the first of them.</param>
    public ScoringEngine(FittedLeaves leaves, ImmutableArray<ModelNode> nodes, int firstNode)
    {
        this.leaves = leaves;
        this.nodes = nodes;
        this.firstNode = firstNode;
        plan = leaves.Resolved;
        Shape = new(plan, hasStages: leaves.Preparation is not null);
        derivation = new(plan, Shape);
        childColumns = ColumnsOf(Shape.Leaves);
        observedColumns = leaves.Preparation is null ? childColumns : ColumnsOf(Shape.LeavesObserved);

        int[][] ColumnsOf(int first) =>
            [.. nodes.Select(n => n.Children.Select(c => c.IsLeaf ? first + c.Index : Shape.NodesUsed + c.Index).ToArray())];
    }

    public WorkspaceShape Shape { get; }

    /// <summary>
    /// Scores the rows of a block; gives the first indicator with a value its function is not defined for, if there is one.
    /// </summary>
    public ResolvedIndicator? ScoreUnlessInvalid(BlockInput input, Workspace workspace)
    {
        var tallies = ArrayPool<CellTally>.Shared.Rent(plan.Leaves.Length);
        Array.Clear(tallies, 0, plan.Leaves.Length);
        Score(input, workspace, tallies, []);
        ResolvedIndicator? invalid = null;
        for (var leaf = 0; leaf < plan.Leaves.Length && invalid is null; leaf++)
        {
            if (tallies[leaf].Invalid > 0) invalid = plan.LeafAt(leaf);
        }

        ArrayPool<CellTally>.Shared.Return(tallies);
        return invalid;
    }

    /// <summary>Scores the rows of a block.</summary>
    /// <param name="input">The rows.</param>
    /// <param name="workspace">Receives the results.</param>
    /// <param name="tallies">For each leaf, what happened to its cells.</param>
    /// <param name="formulaFaults">For each derived column, how often its formula had no result; may be empty.</param>
    public void Score(BlockInput input, Workspace workspace, Span<CellTally> tallies, Span<long> formulaFaults)
    {
        derivation.Derive(input, workspace, formulaFaults);
        ScoreLeaves(input, workspace, tallies, Range.All);
        ScoreNodes(input, workspace, Range.All);
    }

    /// <summary>Computes the columns given by formulas.</summary>
    public void Derive(BlockInput input, Workspace workspace) => derivation.Derive(input, workspace, []);

    /// <summary>Scores some leaves, whose formulas have been computed.</summary>
    public void ScoreLeaves(BlockInput input, Workspace workspace, Span<CellTally> tallies, Range range)
    {
        var (first, count) = range.GetOffsetAndLength(plan.Leaves.Length);
        for (var leaf = first; leaf < first + count; leaf++)
        {
            var indicator = plan.LeafAt(leaf);
            if (input.HasScores) input.Scores(leaf).CopyTo(workspace.LeafScore(leaf));
            else leaves.Functions[leaf].Apply(ScoredValuesOf(indicator, input, workspace), workspace.LeafScore(leaf), ref tallies[leaf]);
            if (input.IsPrepared)
            {
                Observe(Derivation.ValuesOf(indicator, input, workspace), workspace.LeafScore(leaf), workspace.LeafObserved(leaf));
            }
        }
    }

    /// <summary>Scores some nodes, whose leaves have been scored; a range must hold all that is below its nodes.</summary>
    public void ScoreNodes(BlockInput input, Workspace workspace, Range range)
    {
        // Children come after their parents, so the last node is ready first.
        var (first, count) = range.GetOffsetAndLength(plan.Nodes.Length);
        for (var node = first + count - 1; node >= first; node--)
        {
            var columns = ChildrenOf(node, childColumns, workspace);
            nodes[node - firstNode].Aggregator.Apply(columns, workspace.NodeScore(node));
            if (input.IsPrepared) Fill(node, workspace);
            Cover(node, workspace);
        }
    }

    /// <summary>Scores the rows of a block without counting what happened to cells.</summary>
    public void Score(BlockInput input, Workspace workspace)
    {
        var tallies = ArrayPool<CellTally>.Shared.Rent(plan.Leaves.Length);
        Score(input, workspace, tallies, []);
        ArrayPool<CellTally>.Shared.Return(tallies);
    }

    /// <summary>The values of an indicator that its function is applied to: those that stages have made, where there are any.</summary>
    public static ReadOnlySpan<double> ScoredValuesOf(ResolvedIndicator indicator, BlockInput input, Workspace workspace) =>
        input.IsPrepared ? input.Prepared(indicator.Leaf) : Derivation.ValuesOf(indicator, input, workspace);

    /// <summary>Takes the score of what was observed; an imputed value does not count as data.</summary>
    private static void Observe(ReadOnlySpan<double> values, ReadOnlySpan<double> scores, Span<double> observed)
    {
        for (var i = 0; i < observed.Length; i++) observed[i] = double.IsNaN(values[i]) ? values[i] : scores[i];
    }

    /// <summary>Computes a node's coverage, and its score as the parent uses it.</summary>
    private void Cover(int number, Workspace workspace)
    {
        var node = nodes[number - firstNode];
        Share(number, workspace, observedColumns, Shape.NodeCoverages, workspace.NodeCoverage(number));
        var scores = MemoryMarshal.Cast<double, Vector512<double>>(workspace.NodeScore(number));
        var used = MemoryMarshal.Cast<double, Vector512<double>>(workspace.NodeUsed(number))[..scores.Length];
        var coverages = MemoryMarshal.Cast<double, Vector512<double>>(workspace.NodeCoverage(number))[..scores.Length];
        // As ScoringModel.IsProvisional: what rests on nothing observed is never used above, even where no coverage at all is asked for.
        var minimum = Vector512.Create(Math.Max(Threshold.OfShares.Lowest(node.MinimumCoverage), double.Epsilon));
        for (var i = 0; i < scores.Length; i++)
        {
            used[i] = Vector512.ConditionalSelect(
                Vector512.GreaterThanOrEqual(coverages[i], minimum), scores[i], Vector512.Create(double.NaN));
        }
    }

    private ChildColumns ChildrenOf(int node, int[][] columns, Workspace workspace) =>
        new(workspace.Memory, columns[node - firstNode], nodes[node - firstNode].Weights.AsSpan(), workspace.Length, workspace.Stride);

    /// <summary>Computes what a node's coverage would be if imputed values counted as data.</summary>
    private void Fill(int number, Workspace workspace) =>
        Share(number, workspace, childColumns, Shape.NodesFilled, workspace.NodeFilled(number));

    /// <summary>Computes the share of the weight below a node that is present.</summary>
    /// <param name="number">The node.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="columns">For each node the columns of its children: NaN where one is not present.</param>
    /// <param name="below">The first of the columns in which the nodes' shares stand.</param>
    /// <param name="shares">Receives the share; NaN where nothing is applicable.</param>
    private void Share(int number, Workspace workspace, int[][] columns, int below, Span<double> shares)
    {
        var node = nodes[number - firstNode];
        var children = ChildrenOf(number, columns, workspace);
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(workspace.Memory);
        var output = MemoryMarshal.Cast<double, Vector512<double>>(shares);
        var perColumn = workspace.Stride / Vector512<double>.Count;
        for (var i = 0; i < output.Length; i++)
        {
            var covered = Vector512<double>.Zero;
            var applicable = Vector512<double>.Zero;
            for (var child = 0; child < children.Count; child++)
            {
                var weight = Vector512.Create(children.Weights[child]);
                var score = children.Load(child, i);
                var present = Vector512.Equals(score, score);
                var (isLeaf, index) = node.Children[child];
                if (isLeaf)
                {
                    covered += Where(present, weight);
                    applicable += Where(~Vector512.Equals(score.AsInt64(), NotApplicable).AsDouble(), weight);
                }
                else
                {
                    var coverage = vectors[((below + index) * perColumn) + i];
                    covered += Where(present, weight * coverage);
                    applicable += Where(Vector512.Equals(coverage, coverage), weight);
                }
            }

            // 0 ÷ 0 where nothing is applicable: NaN, as it should be.
            output[i] = covered / applicable;
        }
    }

    private static Vector512<double> Where(Vector512<double> mask, Vector512<double> values) => mask & values;
}
