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
        CultureInfo.CurrentUICulture = Languages.ResourcesOf(language);
        try
        {
            var parsed = CommandLine.Build(language, terminal).Parse(args);
            if (parsed.Action is ParseErrorAction refusal) return await RefuseAsync(parsed, refusal, args.Count == 0, terminal, language, cancellationToken);
            await using var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
            return await parsed.InvokeAsync(Writing(output, terminal.Error), cancellationToken);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static async Task<int> RefuseAsync(
        ParseResult parsed, ParseErrorAction refusal, bool showHelp, Terminal terminal, string language, CancellationToken cancellationToken)
    {
        refusal.ShowHelp = showHelp;
        await parsed.InvokeAsync(Writing(terminal.Error, terminal.Error), cancellationToken);
        if (!showHelp) await terminal.Error.WriteLineAsync(Messages.SeeHelp.Format(language, PathOf(parsed)));
        return ExitCodes.WrongUsage;
    }

    private static InvocationConfiguration Writing(TextWriter output, TextWriter error) =>
        new() { Output = output, Error = error, EnableDefaultExceptionHandler = false };

    private static string PathOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "urban-indicators" : "urban-indicators " + parsed.CommandResult.Command.Name;
}
