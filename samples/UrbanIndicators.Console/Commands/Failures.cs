using UrbanIndicators.Cli.Rendering;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Diagnostics;

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
        catch (UrbanIndicatorsException problem)
        {
            NoteList.SayErrors(session, problem);
            return ExitCodes.BadFiles;
        }
        catch (Exception problem)
        {
            return Say(session.Terminal, session.Language, problem);
        }
    }

    /// <summary>Says one line on standard error; gives the exit status.</summary>
    public static int Say(Terminal terminal, string language, Exception problem)
    {
        if (problem is OperationCanceledException)
        {
            terminal.Error.WriteLine(Messages.Cancelled.In(language));
            return ExitCodes.Cancelled;
        }

        var message = problem switch
        {
            CommandException command => command.In(language),
            UnauthorizedAccessException => Messages.NotReadable.Format(language, problem.Message),
            FileNotFoundException { FileName: null } => Messages.CurrentFolderGone.In(language),
            IOException => Messages.InputOutputFailed.Format(language, problem.Message),
            OutOfMemoryException => Messages.OutOfMemory.In(language),
            _ => Messages.Internal.Format(language, problem.GetBaseException().GetType().Name, problem.GetBaseException().Message),
        };
        terminal.Error.WriteLine(PlainText.OneLine(Messages.Error.Format(language, message)));
        return (problem as CommandException)?.ExitCode ?? ExitCodes.BadFiles;
    }
}
