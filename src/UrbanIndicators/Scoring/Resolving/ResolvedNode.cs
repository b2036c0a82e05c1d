using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods;

namespace UrbanIndicators.Scoring.Resolving;

/// <summary>A node of the tree with what is below it and is scored.</summary>
internal sealed record ResolvedNode
{
    public required IndexNode Definition { get; init; }

    /// <summary>The children that are scored and have a weight above 0, in tree order.</summary>
    public required ImmutableArray<ModelChild> Children { get; init; }

    /// <summary>The children's weights, as given.</summary>
    public required ImmutableArray<double> Weights { get; init; }

    public required Method Method { get; init; }

    /// <summary>The method's description.</summary>
    public required MethodDescriptor Descriptor { get; init; }

    public required double MinimumCoverage { get; init; }

    public required MethodBasis Basis { get; init; }

    /// <summary>The target that counts for the score; <see langword="null"/> when there is none.</summary>
    public required ResolvedTarget? Target { get; init; }
}
