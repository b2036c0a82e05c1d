using UrbanIndicators.Definitions;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Normalising;

namespace UrbanIndicators.Scoring.Resolving;

/// <summary>What a resolved plan knows about one indicator.</summary>
internal sealed record ResolvedIndicator
{
    public required Indicator Indicator { get; init; }

    /// <summary>Its place among the model's inputs.</summary>
    public required int Input { get; init; }

    /// <summary>Its place among the columns that formulas read and write; -1 when no formula gives it.</summary>
    public required int Slot { get; init; }

    /// <summary>The target that counts; <see langword="null"/> when there is none.</summary>
    public required ResolvedTarget? Target { get; init; }

    /// <summary>The method it is normalised by.</summary>
    public required Method Method { get; init; }

    /// <summary>The method's description.</summary>
    public required MethodDescriptor Descriptor { get; init; }

    /// <summary>Whether its score depends on other places.</summary>
    public MethodBasis Basis => NormalisationFacts.BasisOf(Descriptor, Method);

    /// <summary>Its place among the leaves that are scored, in tree order; -1 when it is only reported.</summary>
    public required int Leaf { get; init; }
}
