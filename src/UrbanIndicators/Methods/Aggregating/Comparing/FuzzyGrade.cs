using UrbanIndicators.Definitions;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>A grade of a fuzzy evaluation: how far a score belongs to it, and the score it is worth.</summary>
/// <param name="From">Where it begins; nothing below belongs to it, unless it is the lowest.</param>
/// <param name="PeakFrom">Where it is wholly reached.</param>
/// <param name="PeakTo">Where it begins to be left.</param>
/// <param name="To">Where it ends; nothing above belongs to it, unless it is the highest.</param>
/// <param name="Value">The score it is worth.</param>
/// <param name="IsLowest">Whatever lies below its peak belongs wholly to it.</param>
/// <param name="IsHighest">Whatever lies above its peak belongs wholly to it.</param>
/// <param name="Threshold">How scores are compared: where an edge is upright, a score at it belongs to the grades of both sides.</param>
internal sealed record FuzzyGrade(
    double From, double PeakFrom, double PeakTo, double To, double Value, bool IsLowest, bool IsHighest, Threshold Threshold)
{
    /// <summary>The membership of a score, 0 to 1.</summary>
    public double Of(double score)
    {
        if (Threshold.IsBelow(score, PeakFrom)) return IsLowest ? 1 : Math.Max(0, (score - From) / (PeakFrom - From));
        if (Threshold.IsAbove(score, PeakTo)) return IsHighest ? 1 : Math.Max(0, (To - score) / (To - PeakTo));
        return 1;
    }
}
