using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>A column of scores that nothing but a look at them keeps where they must be.</summary>
/// <param name="Column">Whose scores.</param>
/// <param name="Allowed">Where they must be.</param>
/// <param name="Threshold">How they are compared.</param>
/// <param name="Broken">What to report where one is not.</param>
/// <param name="Location">Where the indicator or node stands.</param>
/// <param name="Id">The indicator or node.</param>
/// <param name="Method">What made the scores, or cannot take them.</param>
internal sealed record ScoreGuard(
    ModelChild Column, ValueRange Allowed, Threshold Threshold, DiagnosticDescriptor Broken, SourceLocation Location, string Id,
        object Method)
{
    private static readonly LocalizedText BeyondNumbers = Phrase.Of("score-guard.a-number-of-1e100-or");

    public ReadOnlySpan<double> ScoresIn(Workspace workspace) =>
        Column.IsLeaf ? workspace.LeafScore(Column.Index) : workspace.NodeScore(Column.Index);

    /// <summary>A missing score breaks nothing.</summary>
    public bool IsBrokenBy(double score) => Threshold.IsBelow(score, Allowed.Low) || Threshold.IsAbove(score, Allowed.High);

    /// <summary>Tells of a score that breaks it.</summary>
    /// <param name="place">Whose score it is, by name or in words.</param>
    /// <param name="score">The score.</param>
    /// <param name="rows">How many there are.</param>
    public Diagnostic Report(object place, double score, long rows) =>
        Broken.At(
            Location, Id, place, Method, Math.Abs(score) < Magnitude.Largest ? score : BeyondNumbers, rows, Allowed.Low, Allowed.High);
}
