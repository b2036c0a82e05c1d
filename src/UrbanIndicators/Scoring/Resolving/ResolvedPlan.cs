using System.Collections.Immutable;

namespace UrbanIndicators.Scoring.Resolving;

/// <summary>
/// A plan resolved against its framework: which indicators are scored against which targets, and the tree of what is left. Nothing is
/// learnt yet.
/// </summary>
internal sealed record ResolvedPlan
{
    /// <summary>The plan.</summary>
    public required ScoringPlan Plan { get; init; }

    /// <summary>The last year of the data, which decides the targets when no phase or year was asked.</summary>
    public required int? DataYear { get; init; }

    /// <summary>The ids of the columns the model reads.</summary>
    public required ImmutableArray<string> Inputs { get; init; }

    /// <summary>The indicators in tree order, then those outside the tree.</summary>
    public required ImmutableArray<ResolvedIndicator> Indicators { get; init; }

    /// <summary>The numbers of the indicators that are scored, in tree order.</summary>
    public required ImmutableArray<int> Leaves { get; init; }

    /// <summary>The nodes in tree order, parents before children: the index is the first.</summary>
    public required ImmutableArray<ResolvedNode> Nodes { get; init; }

    /// <summary>The inputs that formulas read, each with the column it is copied to.</summary>
    public required ImmutableArray<(int Input, int Slot)> Operands { get; init; }

    /// <summary>The indicators with formulas, each after those it reads.</summary>
    public required ImmutableArray<DerivedColumn> Derived { get; init; }

    /// <summary>How many columns formulas read and write.</summary>
    public required int SlotCount { get; init; }

    /// <summary>The indicator of a leaf.</summary>
    public ResolvedIndicator LeafAt(int leaf) => Indicators[Leaves[leaf]];

    /// <summary>The id of a child.</summary>
    public string IdOf(ModelChild child) => child.IsLeaf ? LeafAt(child.Index).Indicator.Id : Nodes[child.Index].Definition.Id;
}
