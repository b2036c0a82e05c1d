using UrbanIndicators.Cli.Rendering;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands;

/// <summary>What has to be said beside the numbers.</summary>
internal static class AssessmentNotes
{
    /// <summary>Says it on standard error and gives the exit status.</summary>
    public static int SayAndJudge(Session session, Assessment assessment)
    {
        NoteList.Say(session, assessment.Notes);
        if (!session.FailOnBottomLine) return ExitCodes.Done;
        var failed = assessment.Count(p => p.FailedBottomLines.Count > 0);
        if (failed == 0) return ExitCodes.Done;
        session.Say(Messages.BottomLineLine, failed, assessment.Count);
        return ExitCodes.BottomLineFailed;
    }
}
