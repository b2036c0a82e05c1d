using UrbanIndicators.Scoring.Models;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Which columns a workspace has, and where they begin.</summary>
internal sealed class WorkspaceShape
{
    public const int TallyCount = 6;

    public WorkspaceShape(ModelLayout layout)
    {
        Leaves = layout.SlotCount;
        NodeScores = Leaves + layout.Leaves.Length;
        NodesUsed = NodeScores + layout.Nodes.Length;
        NodeCoverages = NodesUsed + layout.Nodes.Length;
        LeavesObserved = NodeCoverages + layout.Nodes.Length;
        // Without stages all that is scored was observed: these columns are not needed.
        var stages = layout.Preparation is null ? 0 : 1;
        NodesFilled = LeavesObserved + (stages * layout.Leaves.Length);
        Tallies = NodesFilled + (stages * layout.Nodes.Length);
        Scratch = Tallies + TallyCount;
        // One column more than the greediest formula needs: its result, before it is put where nothing was given.
        ScratchCount = layout.Derived.IsEmpty ? 0 : layout.Derived.Max(d => d.Program.ScratchColumns) + 1;
        Columns = Scratch + ScratchCount;
    }

    public int Leaves { get; }

    public int NodeScores { get; }

    public int NodesUsed { get; }

    public int NodeCoverages { get; }

    public int LeavesObserved { get; }

    public int NodesFilled { get; }

    public int Tallies { get; }

    public int Scratch { get; }

    public int ScratchCount { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }
}
