using System.CommandLine;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands;

/// <summary>Puts the commands together.</summary>
internal static class CommandLine
{
    /// <summary>
    /// The commands, in the order of the help. A new one is a folder, with its help and other words beside it, and a line here.
    /// </summary>
    private static readonly Func<CommandOptions, Terminal, Command>[] Commands =
    [
        Validate.ValidateCommand.Create,
        Template.TemplateCommand.Create,
        Score.ScoreCommand.Create,
        Gaps.GapsCommand.Create,
        Explain.ExplainCommand.Create,
        Methods.MethodsCommand.Create,
        Weights.WeightsCommand.Create,
        Stages.StagesCommand.Create,
    ];

    public static RootCommand Build(string language, Terminal terminal)
    {
        var options = new CommandOptions(language);
        var root = new RootCommand(Help.Of("root").In(language)) { options.Lang, options.Verbose };

        // Each has options of its own, which it may describe in other words.
        foreach (var create in Commands) root.Add(create(new(language), terminal));
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
