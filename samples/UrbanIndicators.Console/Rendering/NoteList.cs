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
        foreach (var kind in diagnostics.GroupBy(d => (d.Severity, d.Code)).OrderByDescending(k => k.Key.Severity))
        {
            var all = kind.ToArray();
            // Each error has to be mended; notes of one kind tell the same story.
            var most = session.Verbose ? all.Length : kind.Key.Severity == DiagnosticSeverity.Error ? ShownErrors : ShownOfAKind;
            // A single one more is no longer than saying that there is one.
            if (all.Length == most + 1) most++;
            foreach (var diagnostic in all.Take(most)) session.Say(diagnostic.ToString(session.Language));
            if (all.Length > most) session.Say(Messages.MoreNotes, all.Length - most, kind.Key.Code);
        }
    }

    /// <summary>Lists the errors in the order of the files, with the total.</summary>
    public static void SayErrors(Session session, UrbanIndicatorsException problem)
    {
        var errors = problem.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error);
        var shown = 0;
        foreach (var error in session.Verbose ? errors : errors.Take(ShownErrors))
        {
            session.Say(error.ToString(session.Language));
            shown++;
        }

        if (problem.ErrorCount > shown) session.Say(Messages.MoreErrors, problem.ErrorCount - shown);
        session.Say(Messages.ErrorCount, problem.ErrorCount);
    }
}
