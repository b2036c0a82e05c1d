using UrbanIndicators.Arithmetic;
using UrbanIndicators.Data;
using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Scoring;

/// <summary>The parts of sentences that several steps of an explanation share.</summary>
internal static class StepWords
{
    /// <summary>A figure with its unit.</summary>
    public static LocalizedText Quantity(string figure, string? unit) =>
        unit is null ? new(figure) : Phrase.InEach(l => $"{figure} {UnitNames.In(unit, l)}".TrimEnd());

    /// <summary>The cell, date, source and note of a value, in brackets; empty when none is known.</summary>
    public static LocalizedText OriginOf(Observation observation)
    {
        var parts = new List<LocalizedText>();
        if (observation.Location.File is not null) parts.Add(new(observation.Location.ToString()));
        if (observation.AsOf is { } asOf) parts.Add(Phrase.Of("step.as-of", asOf));
        if (observation.Source is { } source) parts.Add(Phrase.Of("step.source", source));
        if (observation.Note is { } note) parts.Add(new(note));
        return parts.Count == 0 ? LocalizedText.Empty : Phrase.Of("step.origin", Phrase.Join("step.between-origins", parts));
    }

    /// <summary>Arithmetic and what comes out; what is decided by comparing names the score itself: 36 &lt; 40 → 0.</summary>
    public static string Equation(string? arithmetic, double score) => arithmetic switch
    {
        null => Figures.Rounded(score),
        _ when arithmetic.Contains('→', StringComparison.Ordinal) => arithmetic,
        _ => $"{arithmetic} = {Figures.Rounded(score)}",
    };

    /// <summary>What is known of a target behind its figure: the source, whether it still counts, whether it is met.</summary>
    public static LocalizedText OfTarget(ResolvedTarget resolved, Gap? gap)
    {
        var parts = new List<LocalizedText>();
        if (resolved.Target.Source is { } source) parts.Add(Phrase.Of("step.target-source", source));
        if (resolved.CarriedForward) parts.Add(Phrase.Of("step.target-carried"));
        if (resolved.Overdue) parts.Add(Phrase.Of("step.target-overdue"));
        if (gap is { Status: IndicatorStatus.Met }) parts.Add(Phrase.Of("step.target-met"));
        else if (gap is not null) parts.Add(
            Phrase.Of("step.target-not-met", Quantity(Figures.Value(Math.Abs(gap.Difference)), gap.GapUnit)));
        return Phrase.InEach(l => string.Concat(parts.Select(p => p.In(l))));
    }

    /// <summary>Names in a row.</summary>
    public static LocalizedText Names(IEnumerable<LocalizedText> names) => Phrase.Join("step.between-names", [.. names]);
}
