using UrbanIndicators.Data;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Scoring.Stages;
using UrbanIndicators.Stages;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>Says which places were left out or flagged, and which names fit no place.</summary>
internal static class ScreeningReport
{
    private const int MostNamed = 20;

    /// <param name="framework">The framework.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="outcomes">What was found in its rows.</param>
    /// <param name="asked">The rows it matters for; <see langword="null"/> for all.</param>
    /// <param name="diagnostics">Receives what was found.</param>
    public static void Report(Framework framework, Panel panel, ScreeningOutcome[] outcomes, bool[]? asked, DiagnosticBag diagnostics)
    {
        int[] reported = [.. Enumerable.Range(0, outcomes.Length).Where(row => asked is null || asked[row])];
        var screening = framework.Method.Screen!;
        Say(ScoringDiagnostics.ScreenedOut, o => o.IsLeftOut);
        Say(ScoringDiagnostics.ScreeningFlagged, o => o.Verdict == ScreeningVerdict.Flagged);
        Say(ScoringDiagnostics.ScreeningIncluded, o => o.Verdict == ScreeningVerdict.Included);
        var named = screening.Include.Concat(screening.Exclude).Distinct(StringComparer.Ordinal).ToList();
        if (named.Count > 0)
        {
            var known = Enumerable.Range(0, panel.RowCount).Select(panel.PlaceAt).SelectMany(
                p => new[] { p.Key, p.Name }).ToHashSet(StringComparer.Ordinal);
            var unknown = named.Where(n => !known.Contains(n)).ToList();
            if (unknown.Count > 0) diagnostics.Report(ScoringDiagnostics.ScreeningUnknownPlaces, framework.Location, Quoted.List(unknown));
        }

        if (Array.TrueForAll(reported, row => outcomes[row].IsLeftOut))
        {
            diagnostics.Report(ScoringDiagnostics.ScreenedOutAll, framework.Location, reported.Length);
        }

        void Say(DiagnosticDescriptor descriptor, Func<ScreeningOutcome, bool> which)
        {
            var rows = reported.Where(r => which(outcomes[r])).ToList();
            if (rows.Count == 0) return;
            var names = string.Join(", ", rows.Take(MostNamed).Select(panel.RowName)) + (rows.Count > MostNamed ? ", …" : "");
            diagnostics.Report(descriptor, framework.Location, rows.Count, reported.Length, names);
        }
    }
}
