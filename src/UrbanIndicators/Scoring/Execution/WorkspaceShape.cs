using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Which columns a workspace has, and where they begin.</summary>
internal sealed class WorkspaceShape
{
    public const int TallyCount = 6;

    /// <param name="plan">The plan.</param>
    /// <param name="hasStages">There are stages between data and scores.</param>
    public WorkspaceShape(ResolvedPlan plan, bool hasStages)
    {
        Leaves = plan.SlotCount;
        NodeScores = Leaves + plan.Leaves.Length;
        NodesUsed = NodeScores + plan.Nodes.Length;
        NodeCoverages = NodesUsed + plan.Nodes.Length;
        LeavesObserved = NodeCoverages + plan.Nodes.Length;
        // Without stages all that is scored was observed: these columns are not needed.
        var stages = hasStages ? 1 : 0;
        NodesFilled = LeavesObserved + (stages * plan.Leaves.Length);
        Tallies = NodesFilled + (stages * plan.Nodes.Length);
        Scratch = Tallies + TallyCount;
        // One column more than the greediest formula needs: its result, before it is put where nothing was given.
        ScratchCount = plan.Derived.IsEmpty ? 0 : plan.Derived.Max(d => d.Program.ScratchColumns) + 1;
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
