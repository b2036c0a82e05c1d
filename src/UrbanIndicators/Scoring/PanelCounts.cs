using UrbanIndicators.Data;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.Models;

namespace UrbanIndicators.Scoring;

/// <summary>
/// What is counted while blocks of a panel are scored, for the notes. Each worker counts for itself; then the counts are added up.
/// </summary>
internal sealed class PanelCounts
{
    private readonly ModelLayout layout;

    public PanelCounts(ScoringModel model)
    {
        layout = model.Layout;
        Leaves = new CellTally[layout.Leaves.Length];
        FormulaFaults = new long[layout.Derived.Length];
        Undetermined = new long[layout.Indicators.Length];
        Zeros = new FoundRows[layout.Nodes.Length];
        OutsideValid = new FoundRows[layout.Indicators.Length];
        Unscored = new(layout);
        Guarded = new(model.Guards);
    }

    /// <summary>By leaf, what happened to its cells.</summary>
    public CellTally[] Leaves { get; }

    /// <summary>By derived column: how often the formula had no result although its operands were there.</summary>
    public long[] FormulaFaults { get; }

    /// <summary>By indicator: in how many rows nothing can be said of a bottom line.</summary>
    public long[] Undetermined { get; }

    /// <summary>The rows whose index is provisional, without those that were left out.</summary>
    public int Provisional { get; set; }

    /// <summary>By node: the rows in which one zero makes it 0.</summary>
    public FoundRows[] Zeros { get; }

    /// <summary>By indicator: the rows with a value that is not possible.</summary>
    public FoundRows[] OutsideValid { get; }

    public UnscoredRows Unscored { get; }

    public GuardedRows Guarded { get; }

    /// <summary>Counts within a block that was scored.</summary>
    public void Count(BlockInput input, Workspace workspace, int firstRow, int rows)
    {
        CountUndetermined(input, workspace, rows);
        CountZeros(workspace, firstRow, rows);
        Unscored.Count(workspace, firstRow, rows);
        Guarded.Count(workspace, firstRow, rows);
        CountOutsideValid(input, workspace, firstRow, rows);
    }

    /// <summary>Adds the counts of rows that follow on these.</summary>
    public void Add(PanelCounts later)
    {
        for (var i = 0; i < Leaves.Length; i++)
        {
            Leaves[i].Clipped += later.Leaves[i].Clipped;
            Leaves[i].Invalid += later.Leaves[i].Invalid;
        }

        for (var i = 0; i < FormulaFaults.Length; i++) FormulaFaults[i] += later.FormulaFaults[i];
        for (var i = 0; i < Undetermined.Length; i++) Undetermined[i] += later.Undetermined[i];
        Provisional += later.Provisional;
        FoundRows.Add(Zeros, later.Zeros);
        FoundRows.Add(OutsideValid, later.OutsideValid);
        Unscored.Add(later.Unscored);
        Guarded.Add(later.Guarded);
    }

    private void CountUndetermined(BlockInput input, Workspace workspace, int rows)
    {
        for (var i = 0; i < Undetermined.Length; i++)
        {
            var indicator = layout.Indicators[i];
            if (!indicator.Indicator.BottomLine) continue;
            if (indicator.Target is null)
            {
                Undetermined[i] += rows;
                continue;
            }

            foreach (var value in Derivation.ValuesOf(indicator, input, workspace)[..rows])
            {
                if (double.IsNaN(value) && Missing.StatusOf(value) != ObservationStatus.NotApplicable) Undetermined[i]++;
            }
        }
    }

    /// <summary>
    /// Files are held against what is possible when they are read; values made by formulas and panels made in code are not.
    /// </summary>
    private void CountOutsideValid(BlockInput input, Workspace workspace, int firstRow, int rows)
    {
        for (var i = 0; i < OutsideValid.Length; i++)
        {
            if (layout.Indicators[i].Indicator.Valid is not { } valid) continue;
            var values = Derivation.ValuesOf(layout.Indicators[i], input, workspace);
            var (lowest, highest) = (Threshold.OfValues.Lowest(valid.Low), Threshold.OfValues.Highest(valid.High));
            for (var row = 0; row < rows; row++)
            {
                if (!(values[row] < lowest || values[row] > highest)) continue;
                OutsideValid[i].Add(1, firstRow + row);
            }
        }
    }

    /// <summary>Counts the rows in which one zero makes a whole node 0.</summary>
    private void CountZeros(Workspace workspace, int firstRow, int rows)
    {
        for (var number = 0; number < Zeros.Length; number++)
        {
            if (!layout.Nodes[number].Aggregator.ZeroGivesZero) continue;
            var scores = workspace.NodeScore(number)[..rows];
            var count = scores.Count(0.0);
            if (count > 0) Zeros[number].Add(count, firstRow + scores.IndexOf(0.0));
        }
    }
}
