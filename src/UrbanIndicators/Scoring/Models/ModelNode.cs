using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods.Aggregating;

namespace UrbanIndicators.Scoring.Models;

/// <summary>A node of the tree with what is below it and is scored.</summary>
internal sealed record ModelNode
{
    public required IndexNode Definition { get; init; }

    /// <summary>The children that are scored and have a weight above 0, in tree order.</summary>
    public required ImmutableArray<ModelChild> Children { get; init; }

    /// <summary>The children's weights, as given.</summary>
    public required ImmutableArray<double> Weights { get; init; }

    public required Method Method { get; init; }

    /// <summary>The aggregation; before the fit <see langword="null"/> for one that learns from data.</summary>
    public required Aggregator Aggregator { get; init; }

    /// <summary>How the weights came about; <see langword="null"/> before the fit.</summary>
    public NodeWeights? Weighting { get; init; }

    public required double MinimumCoverage { get; init; }

    public required MethodBasis Basis { get; init; }

    /// <summary>The target that counts for the score; <see langword="null"/> when there is none.</summary>
    public required ResolvedTarget? Target { get; init; }

    /// <summary>The share of the index's weight this node has when everything is present.</summary>
    public required double NominalWeight { get; init; }

    /// <summary>This node with other weights; a child without weight takes no part.</summary>
    public ModelNode WithWeights(ImmutableArray<double> weights) => this with
    {
        Children = [.. Children.Where((_, i) => weights[i] > 0)],
        Weights = [.. weights.Where(w => w > 0)],
    };
}
