using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Models;

/// <summary>A node with what was learnt: the weights of its children and its aggregation.</summary>
internal sealed record ModelNode
{
    /// <summary>The node as the plan has it.</summary>
    public required ResolvedNode Resolved { get; init; }

    /// <summary>The children that have a weight above 0, in tree order.</summary>
    public required ImmutableArray<ModelChild> Children { get; init; }

    /// <summary>Their weights.</summary>
    public required ImmutableArray<double> Weights { get; init; }

    public required Aggregator Aggregator { get; init; }

    /// <summary>How the weights came about.</summary>
    public required NodeWeights Weighting { get; init; }

    /// <summary>The share of the index's weight this node has when everything is present.</summary>
    public double NominalWeight { get; init; }

    public IndexNode Definition => Resolved.Definition;

    public Method Method => Resolved.Method;

    public double MinimumCoverage => Resolved.MinimumCoverage;

    public MethodBasis Basis => Resolved.Basis;

    /// <summary>The target that counts for the score; <see langword="null"/> when there is none.</summary>
    public ResolvedTarget? Target => Resolved.Target;
}
