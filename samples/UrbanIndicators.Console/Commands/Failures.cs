using UrbanIndicators.Cli.Rendering;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands;

/// <summary>Turns what goes wrong into lines for people and an exit status: never a stack trace.</summary>
internal static class Failures
{
    public static int Guard(Session session, Func<int> body)
    {
        try
        {
            return body();
        }
        catch (CommandException problem)
        {
            return Fail(session, problem.ExitCode, problem.In(session.Language));
        }
        catch (UrbanIndicatorsException problem)
        {
            NoteList.SayErrors(session, problem);
            return ExitCodes.BadFiles;
        }
        catch (OperationCanceledException)
        {
            session.Say(Messages.Cancelled);
            return ExitCodes.Cancelled;
        }
        catch (UnauthorizedAccessException problem)
        {
            return Fail(session, ExitCodes.BadFiles, Messages.NotReadable.Format(session.Language, problem.Message));
        }
        catch (IOException problem)
        {
            return Fail(session, ExitCodes.BadFiles, Messages.InputOutputFailed.Format(session.Language, problem.Message));
        }
        catch (OutOfMemoryException)
        {
            return Fail(session, ExitCodes.BadFiles, Messages.OutOfMemory.In(session.Language));
        }
        catch (Exception failure)
        {
            return Fail(session, ExitCodes.BadFiles, Messages.Internal.Format(session.Language, failure.GetBaseException().GetType().Name, failure.GetBaseException().Message));
        }
    }

    private static int Fail(Session session, int exitCode, string message)
    {
        session.Say(Messages.Error, PlainText.OneLine(message));
        return exitCode;
    }
}
