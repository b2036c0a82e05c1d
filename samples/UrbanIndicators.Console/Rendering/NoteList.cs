using UrbanIndicators.Cli.Commands;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>Diagnostics on standard error: the grave ones first, and of each kind not more than can be read.</summary>
internal static class NoteList
{
    private const int ShownOfAKind = 3;
    private const int ShownErrors = 50;

    public static void Say(Session session, IEnumerable<Diagnostic> diagnostics)
    {
        var found = diagnostics.ToLookup(d => d.Severity == DiagnosticSeverity.Error);
        // Errors are mended from the top of the file down.
        SayErrorLines(session, found[true]);
        foreach (var kind in found[false].GroupBy(d => (d.Severity, d.Code)).OrderByDescending(k => k.Key.Severity))
        {
            var all = kind.ToArray();
            // Notes of one kind tell the same story.
            var most = session.Verbose ? all.Length : ShownOfAKind;
            // A single one more is no longer than saying that there is one.
            if (all.Length == most + 1) most++;
            foreach (var diagnostic in all.Take(most)) session.Say(diagnostic.ToString(session.Language));
            if (all.Length > most) session.Say(Messages.MoreNotes, all.Length - most, kind.Key.Code);
        }
    }

    /// <summary>Lists the errors in the order of the files, with the total.</summary>
    public static void SayErrors(Session session, UrbanIndicatorsException problem)
    {
        SayErrorLines(session, problem.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), problem.ErrorCount);
        session.Say(Messages.ErrorCount, problem.ErrorCount);
    }

    private static void SayErrorLines(Session session, IEnumerable<Diagnostic> errors, int? count = null)
    {
        var ordered = errors.OrderBy(
            e => e.Location.File, StringComparer.Ordinal).ThenBy(e => e.Location.Line).ThenBy(e => e.Location.Column).ToArray();
        var shown = session.Verbose ? ordered.Length : Math.Min(ordered.Length, ShownErrors);
        foreach (var error in ordered.AsSpan(0, shown)) session.Say(error.ToString(session.Language));
        if ((count ?? ordered.Length) is var all && all > shown) session.Say(Messages.MoreErrors, all - shown);
    }
}
