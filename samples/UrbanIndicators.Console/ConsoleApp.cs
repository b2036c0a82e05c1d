using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text;
using UrbanIndicators.Cli.Commands;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli;

/// <summary>The console from its arguments to its exit status; nothing in it touches the process, so that tests run it as it is.</summary>
internal static class ConsoleApp
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var language = Languages.Choose(args, terminal.Environment);
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Languages.ResourcesOf(language);
            if (args.Count == 0) return await GreetAsync(terminal, language);
            var parsed = CommandLine.Build(language, terminal).Parse(args);
            if (parsed.Action is ParseErrorAction) return await RefuseAsync(parsed, terminal, language);
            return await InvokeAsync(parsed, terminal, cancellationToken);
        }
        catch (Exception problem)
        {
            // Commands deal with their own failures; this is what went wrong before there was one, and help that could not be written.
            return Failures.Say(terminal, language, problem);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            await using var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
            return await parsed.InvokeAsync(Writing(output, terminal.Error), cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw OutputFault.OfStandardOutput(problem);
        }
    }

    /// <summary>Nothing was asked for, so that the help is no answer but advice.</summary>
    private static async Task<int> GreetAsync(Terminal terminal, string language)
    {
        await CommandLine.Build(language, terminal).Parse(["--help"]).InvokeAsync(Writing(terminal.Error, terminal.Error));
        return ExitCodes.WrongUsage;
    }

    private static async Task<int> RefuseAsync(ParseResult parsed, Terminal terminal, string language)
    {
        // After a misspelt command nothing else can be told apart: only that one word is worth a message.
        var isCommandUnknown = parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens.Count > 0;
        var refused = isCommandUnknown ? CommandLine.Build(language, terminal).Parse([parsed.UnmatchedTokens[0]]) : parsed;
        if (refused.Action is ParseErrorAction refusal) refusal.ShowHelp = false;
        await using var refusalText = new OneLineWriter();
        await refused.InvokeAsync(Writing(refusalText, refusalText));
        await terminal.Error.WriteAsync(SystemWords.TranslateRefusal(refusalText.ToString(), language));
        await terminal.Error.WriteLineAsync(Messages.SeeHelp.Format(language, PathOf(parsed)));
        return ExitCodes.WrongUsage;
    }

    private static InvocationConfiguration Writing(TextWriter output, TextWriter error) =>
        new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    private static string PathOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "urban-indicators" : "urban-indicators " + parsed.CommandResult.Command.Name;
}
