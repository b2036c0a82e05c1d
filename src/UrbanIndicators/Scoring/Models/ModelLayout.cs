using System.Collections.Immutable;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Models;

/// <summary>A plan resolved against its framework: which indicators are scored against which targets, and the tree of what is left.</summary>
internal sealed record ModelLayout
{
    /// <summary>The ids of the columns the model reads.</summary>
    public required ImmutableArray<string> Inputs { get; init; }

    /// <summary>The indicators in tree order, then those outside the tree.</summary>
    public required ImmutableArray<ModelIndicator> Indicators { get; init; }

    /// <summary>The numbers of the indicators that are scored, in tree order.</summary>
    public required ImmutableArray<int> Leaves { get; init; }

    /// <summary>The nodes in tree order, parents before children: the index is the first.</summary>
    public required ImmutableArray<ModelNode> Nodes { get; init; }

    /// <summary>The inputs that formulas read, each with the column it is copied to.</summary>
    public required ImmutableArray<(int Input, int Slot)> Operands { get; init; }

    /// <summary>The indicators with formulas, each after those it reads.</summary>
    public required ImmutableArray<DerivedColumn> Derived { get; init; }

    /// <summary>The stages between data and scores; <see langword="null"/> when there are none.</summary>
    public Preparation? Preparation { get; init; }

    /// <summary>How many columns formulas read and write.</summary>
    public required int SlotCount { get; init; }

    /// <summary>The ids of a node's children.</summary>
    public ImmutableArray<string> ChildIdsOf(int number) =>
        [.. Nodes[number].Children.Select(c => c.IsLeaf ? Indicators[Leaves[c.Index]].Indicator.Id : Nodes[c.Index].Definition.Id)];
}
