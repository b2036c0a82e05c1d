using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Scoring.Models;

/// <summary>What a fit gives: plain data, without the engine that scores by it.</summary>
/// <param name="Layout">The nodes and indicators with what was learnt.</param>
/// <param name="ReferenceRows">The number of rows that data-dependent parameters were learnt from.</param>
/// <param name="Notes">What was assumed.</param>
internal sealed record FittedModel(ModelLayout Layout, int ReferenceRows, IReadOnlyList<Diagnostic> Notes)
{
    /// <summary>The plan it was fitted from.</summary>
    public ScoringPlan Plan => Layout.Resolved.Plan;

    /// <summary>The last year of the data it was fitted on, which decides the targets when no phase or year was asked.</summary>
    public int? DataYear => Layout.Resolved.DataYear;

    /// <summary>
    /// The panel it was fitted on, kept for the hash that a saved model has of it; <see langword="null"/> when the model was loaded.
    /// </summary>
    public Panel? FittedOn { get; init; }

    /// <summary>The hash of the data it was fitted on, when it was loaded.</summary>
    public string? DataHash { get; init; }
}
