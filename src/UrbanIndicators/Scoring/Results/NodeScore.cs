using UrbanIndicators.Methods;

namespace UrbanIndicators;

/// <summary>The score of one node of the tree for one place and period.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NodeScore
{
    /// <summary>The node.</summary>
    public required IndexNode Node { get; init; }

    /// <summary>The score on the framework's scale, unrounded; NaN when no child is present.</summary>
    public required double Score { get; init; }

    /// <summary>
    /// The share, 0 to 1, of the weight of all leaves below (not applicable ones left out) that the score rests on. Below a provisional
    /// child nothing counts.
    /// </summary>
    public required double Coverage { get; init; }

    /// <summary>The share, 0 to 1, of the applicable weight below it that rests on imputed values; not part of the coverage.</summary>
    public double ImputedShare { get; init; }

    /// <summary>The coverage is below the minimum: no grade, no rank, and the score is not used above.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>What the aggregation calls a place with such scores: the class of a coupling coordination, the grade of a rank-sum ratio or
    /// a fuzzy evaluation;
    /// <see langword="null"/> for aggregations without classes, and without a score.</summary>
    public LocalizedText? Remark { get; init; }

    /// <summary>The grade; <see langword="null"/> for provisional or missing scores and where there are no grades.</summary>
    public Grade? Grade { get; init; }

    /// <summary>
    /// The share of the index's weight this node carries for this place, after weights were renormalised over what is present; NaN when it
    /// is not used.
    /// </summary>
    public required double EffectiveWeight { get; init; }

    /// <summary>The points the index loses here against full marks; NaN when the node is not used.</summary>
    public required double Loss { get; init; }

    /// <summary>The points the index gains here: effective weight × top of the scale − loss; NaN when the node is not used.</summary>
    public required double Contribution { get; init; }

    /// <summary>What the score is measured against.</summary>
    public required MethodBasis Basis { get; init; }

    /// <summary>
    /// The gap to the node's own target; <see langword="null"/> where it has none for the phase or year asked, or no score.
    /// </summary>
    public Gap? Gap { get; init; }
}
