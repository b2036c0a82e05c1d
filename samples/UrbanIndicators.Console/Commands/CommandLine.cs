using System.CommandLine;
using UrbanIndicators.Cli.Commands.Explain;
using UrbanIndicators.Cli.Commands.Gaps;
using UrbanIndicators.Cli.Commands.Methods;
using UrbanIndicators.Cli.Commands.Score;
using UrbanIndicators.Cli.Commands.Stages;
using UrbanIndicators.Cli.Commands.Template;
using UrbanIndicators.Cli.Commands.Validate;
using UrbanIndicators.Cli.Commands.Weights;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands;

/// <summary>Puts the commands together.</summary>
internal static class CommandLine
{
    public static RootCommand Build(string language, Terminal terminal)
    {
        var options = new CommandOptions(language);
        var root = new RootCommand(Help.Of("root").In(language))
        {
            options.Lang,
            options.Verbose,
            ValidateCommand.Create(new(language), terminal),
            TemplateCommand.Create(new(language), terminal),
            ScoreCommand.Create(new(language), terminal),
            GapsCommand.Create(new(language), terminal),
            ExplainCommand.Create(new(language), terminal),
            MethodsCommand.Create(new(language), terminal),
            WeightsCommand.Create(new(language), terminal),
            StagesCommand.Create(new(language), terminal),
        };
        HelpWithShortList.Use(root, language);
        return root;
    }

    /// <summary>Lets a command run within a session, which turns what goes wrong into words and an exit status.</summary>
    public static Command Runs(this Command command, CommandOptions options, Terminal terminal, Func<Session, CancellationToken, int> body)
    {
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                var session = new Session(parsed, options, terminal, cancellationToken);
                return Failures.Guard(session, () => body(session, cancellationToken));
            },
            CancellationToken.None));
        return command;
    }
}
