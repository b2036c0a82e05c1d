using System.Collections.Immutable;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Models;

/// <summary>A resolved plan with everything that was learnt: what an engine scores by.</summary>
/// <param name="Fitted">What was learnt of the indicators.</param>
/// <param name="Nodes">The nodes in tree order, parents before children: the index is the first.</param>
internal sealed record ModelLayout(FittedLeaves Fitted, ImmutableArray<ModelNode> Nodes)
{
    public ResolvedPlan Resolved => Fitted.Resolved;

    /// <summary>The ids of the columns the model reads.</summary>
    public ImmutableArray<string> Inputs => Resolved.Inputs;

    /// <summary>The indicators in tree order, then those outside the tree.</summary>
    public ImmutableArray<ResolvedIndicator> Indicators => Resolved.Indicators;

    /// <summary>The numbers of the indicators that are scored, in tree order.</summary>
    public ImmutableArray<int> Leaves => Resolved.Leaves;

    /// <summary>The normalisation of each leaf.</summary>
    public ImmutableArray<ColumnFunction> Functions => Fitted.Functions;

    /// <summary>The indicators with formulas, each after those it reads.</summary>
    public ImmutableArray<DerivedColumn> Derived => Resolved.Derived;

    /// <summary>The stages between data and scores; <see langword="null"/> when there are none.</summary>
    public Preparation? Preparation => Fitted.Preparation;

    /// <summary>The ids of a node's children.</summary>
    public ImmutableArray<string> ChildIdsOf(int number) => [.. Nodes[number].Children.Select(Resolved.IdOf)];
}
