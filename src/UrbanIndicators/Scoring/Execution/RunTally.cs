using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>What happened to cells while a panel was scored.</summary>
internal sealed class RunTally(ModelLayout layout)
{
    /// <summary>By leaf.</summary>
    public CellTally[] Leaves { get; } = new CellTally[layout.Leaves.Length];

    /// <summary>By derived column: how often the formula had no result although its operands were there.</summary>
    public long[] FormulaFaults { get; } = new long[layout.Derived.Length];
}
