using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Data;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Scores rows: derives, normalises, aggregates, column after column over a block that stays in the cache.</summary>
/// <remarks>
/// Rows come in whole vectors and every row takes the same path, so that its result has the same bits alone and among a million. Nothing is allocated.
/// </remarks>
internal sealed class ScoringEngine
{
    private static readonly Vector512<long> NotApplicable = Vector512.Create(BitConverter.DoubleToInt64Bits(Missing.NotApplicable));

    private readonly ModelLayout layout;
    private readonly int[][] childColumns;
    private readonly int[][] observedColumns;

    public ScoringEngine(ModelLayout layout)
    {
        this.layout = layout;
        Shape = new(layout);
        childColumns = ColumnsOf(Shape.Leaves);
        observedColumns = layout.Preparation is null ? childColumns : ColumnsOf(Shape.LeavesObserved);

        int[][] ColumnsOf(int leaves) =>
            [.. layout.Nodes.Select(n => n.Children.Select(c => c.IsLeaf ? leaves + c.Index : Shape.NodesUsed + c.Index).ToArray())];
    }

    public WorkspaceShape Shape { get; }

    /// <summary>Scores the rows of a block; gives the first indicator with a value its function is not defined for, if there is one.</summary>
    public ModelIndicator? ScoreUnlessInvalid(BlockInput input, Workspace workspace)
    {
        var tallies = ArrayPool<CellTally>.Shared.Rent(layout.Leaves.Length);
        Array.Clear(tallies, 0, layout.Leaves.Length);
        Score(input, workspace, tallies, []);
        ModelIndicator? invalid = null;
        for (var leaf = 0; leaf < layout.Leaves.Length && invalid is null; leaf++)
        {
            if (tallies[leaf].Invalid > 0) invalid = layout.Indicators[layout.Leaves[leaf]];
        }

        ArrayPool<CellTally>.Shared.Return(tallies);
        return invalid;
    }

    /// <summary>Scores the rows of a block.</summary>
    /// <param name="input">The rows.</param>
    /// <param name="workspace">Receives the results.</param>
    /// <param name="leaves">For each leaf, what happened to its cells.</param>
    /// <param name="formulaFaults">For each derived column, how often its formula had no result; may be empty.</param>
    public void Score(BlockInput input, Workspace workspace, Span<CellTally> leaves, Span<long> formulaFaults)
    {
        Derive(input, workspace, formulaFaults);
        ScoreLeaves(input, workspace, leaves, Range.All);
        ScoreNodes(input, workspace, Range.All);
    }

    /// <summary>Scores some leaves, whose formulas have been computed.</summary>
    public void ScoreLeaves(BlockInput input, Workspace workspace, Span<CellTally> tallies, Range range)
    {
        var (first, count) = range.GetOffsetAndLength(layout.Leaves.Length);
        for (var leaf = first; leaf < first + count; leaf++)
        {
            var indicator = layout.Indicators[layout.Leaves[leaf]];
            if (input.HasScores) input.Scores(leaf).CopyTo(workspace.LeafScore(leaf));
            else indicator.Function!.Apply(ScoredValuesOf(indicator, input, workspace), workspace.LeafScore(leaf), ref tallies[leaf]);
            if (input.IsPrepared) Observe(ValuesOf(indicator, input, workspace), workspace.LeafScore(leaf), workspace.LeafObserved(leaf));
        }
    }

    /// <summary>Scores some nodes, whose leaves have been scored; a range must hold all that is below its nodes.</summary>
    public void ScoreNodes(BlockInput input, Workspace workspace, Range range)
    {
        // Children come after their parents, so the last node is ready first.
        var (first, count) = range.GetOffsetAndLength(layout.Nodes.Length);
        for (var node = first + count - 1; node >= first; node--)
        {
            var columns = ChildrenOf(node, childColumns[node], workspace);
            layout.Nodes[node].Aggregator.Apply(columns, workspace.NodeScore(node));
            if (input.IsPrepared) Fill(node, workspace);
            Cover(node, workspace);
        }
    }

    /// <summary>Scores the rows of a block without counting what happened to cells.</summary>
    public void Score(BlockInput input, Workspace workspace)
    {
        var tallies = ArrayPool<CellTally>.Shared.Rent(layout.Leaves.Length);
        Score(input, workspace, tallies, []);
        ArrayPool<CellTally>.Shared.Return(tallies);
    }

    /// <summary>The values of an indicator as they are scored: given, or derived where they are not.</summary>
    public static ReadOnlySpan<double> ValuesOf(ModelIndicator indicator, BlockInput input, Workspace workspace) =>
        indicator.Slot < 0 ? input[indicator.Input] : workspace.Slot(indicator.Slot);

    /// <summary>The values of an indicator that its function is applied to: those that stages have made, where there are any.</summary>
    public static ReadOnlySpan<double> ScoredValuesOf(ModelIndicator indicator, BlockInput input, Workspace workspace) =>
        input.IsPrepared ? input.Prepared(indicator.Leaf) : ValuesOf(indicator, input, workspace);

    /// <summary>Computes the columns given by formulas.</summary>
    public void Derive(BlockInput input, Workspace workspace, Span<long> formulaFaults)
    {
        foreach (var (from, slot) in layout.Operands) input[from].CopyTo(workspace.Slot(slot));
        var scratch = workspace.FormulaScratch;
        for (var i = 0; i < layout.Derived.Length; i++)
        {
            var derived = layout.Derived[i];
            var result = scratch[..workspace.Length];
            derived.Program.Evaluate(workspace.Slots, result, scratch[workspace.Length..]);
            if (derived.ReplacesGiven) RefuseNegative(workspace.Slot(derived.Operands[^1]), result);
            foreach (var operand in derived.Operands) CarryNotApplicable(workspace.Slot(operand), result);
            var values = workspace.Slot(derived.Slot);
            if (derived.ReplacesGiven) ReplacePresent(input[derived.Input], result, values);
            else FillMissing(input[derived.Input], result, values);
            // A fault counts where its result would have been used: beside a given value a formula only stands by.
            if (!formulaFaults.IsEmpty) formulaFaults[i] += CountFaults(values);
        }
    }

    /// <summary>What is made of something not applicable is not applicable.</summary>
    private static void CarryNotApplicable(ReadOnlySpan<double> operand, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
        {
            if (double.IsNaN(operand[i]) && Missing.StatusOf(operand[i]) == ObservationStatus.NotApplicable) result[i] = Missing.NotApplicable;
        }
    }

    /// <summary>Takes the value given, else the computed one. What is given as not applicable or not assessed stays so.</summary>
    private static void FillMissing(ReadOnlySpan<double> given, ReadOnlySpan<double> computed, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Missing.StatusOf(given[i]) == ObservationStatus.Missing ? computed[i] : given[i];
        }
    }

    /// <summary>Nothing is counted per a negative number of people: it is damage in the data.</summary>
    private static void RefuseNegative(ReadOnlySpan<double> denominators, Span<double> quotients)
    {
        for (var i = 0; i < quotients.Length; i++)
        {
            if (denominators[i] < 0) quotients[i] = Missing.NoResult;
        }
    }

    private static long CountFaults(ReadOnlySpan<double> values)
    {
        var faults = 0L;
        foreach (var value in values)
        {
            if (Missing.IsNoResult(value)) faults++;
        }

        return faults;
    }

    /// <summary>Takes the computed value where one is given, else what kind of missing it is.</summary>
    private static void ReplacePresent(ReadOnlySpan<double> given, ReadOnlySpan<double> computed, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++) values[i] = double.IsNaN(given[i]) ? given[i] : computed[i];
    }

    /// <summary>Takes the score of what was observed; an imputed value does not count as data.</summary>
    private static void Observe(ReadOnlySpan<double> values, ReadOnlySpan<double> scores, Span<double> observed)
    {
        for (var i = 0; i < observed.Length; i++) observed[i] = double.IsNaN(values[i]) ? values[i] : scores[i];
    }

    /// <summary>Computes a node's coverage, and its score as the parent uses it.</summary>
    private void Cover(int number, Workspace workspace)
    {
        var node = layout.Nodes[number];
        Share(number, workspace, observedColumns[number], Shape.NodeCoverages, workspace.NodeCoverage(number));
        var scores = MemoryMarshal.Cast<double, Vector512<double>>(workspace.NodeScore(number));
        var used = MemoryMarshal.Cast<double, Vector512<double>>(workspace.NodeUsed(number))[..scores.Length];
        var coverages = MemoryMarshal.Cast<double, Vector512<double>>(workspace.NodeCoverage(number))[..scores.Length];
        // As ScoringModel.IsProvisional: what rests on nothing observed is never used above, even where no coverage at all is asked for.
        var minimum = Vector512.Create(Math.Max(Threshold.OfShares.Lowest(node.MinimumCoverage), double.Epsilon));
        for (var i = 0; i < scores.Length; i++)
        {
            used[i] = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(coverages[i], minimum), scores[i], Vector512.Create(double.NaN));
        }
    }

    private ChildColumns ChildrenOf(int node, int[] columns, Workspace workspace) =>
        new(workspace.Memory, columns, layout.Nodes[node].Weights.AsSpan(), workspace.Length, workspace.Stride);

    /// <summary>Computes what a node's coverage would be if imputed values counted as data.</summary>
    private void Fill(int number, Workspace workspace) => Share(number, workspace, childColumns[number], Shape.NodesFilled, workspace.NodeFilled(number));

    /// <summary>Computes the share of the weight below a node that is present.</summary>
    /// <param name="number">The node.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="columns">The columns of its children: NaN where one is not present.</param>
    /// <param name="below">The first of the columns in which the nodes' shares stand.</param>
    /// <param name="shares">Receives the share; NaN where nothing is applicable.</param>
    private void Share(int number, Workspace workspace, int[] columns, int below, Span<double> shares)
    {
        var node = layout.Nodes[number];
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
