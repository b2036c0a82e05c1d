using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Scoring.Engine;

/// <summary>A column of scores that nothing but a look at them keeps where they must be.</summary>
/// <param name="Column">Whose scores.</param>
/// <param name="Allowed">Where they must be.</param>
/// <param name="Threshold">How they are compared.</param>
/// <param name="Broken">What to report where one is not.</param>
/// <param name="Location">Where the indicator or node stands.</param>
/// <param name="Id">The indicator or node.</param>
/// <param name="Method">What made the scores, or cannot take them.</param>
internal sealed record ScoreGuard(
    ModelChild Column, ValueRange Allowed, Threshold Threshold, DiagnosticDescriptor Broken, SourceLocation Location, string Id, object Method)
{
    public ReadOnlySpan<double> ScoresIn(Workspace workspace) => Column.IsLeaf ? workspace.LeafScore(Column.Index) : workspace.NodeScore(Column.Index);

    /// <summary>A missing score breaks nothing.</summary>
    public bool IsBrokenBy(double score) => Threshold.IsBelow(score, Allowed.Low) || Threshold.IsAbove(score, Allowed.High);

    public Diagnostic Report(string place, double score, long rows) => Broken.At(Location, Id, place, Method, score, rows, Allowed.Low, Allowed.High);
}
