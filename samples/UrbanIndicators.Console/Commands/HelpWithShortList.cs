using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace UrbanIndicators.Cli.Commands;

/// <summary>The usual help, but the list of commands gives one line to each; their examples stand in their own help.</summary>
internal sealed class HelpWithShortList(HelpAction inner) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public static void Use(RootCommand root)
    {
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: HelpAction usual } option) option.Action = new HelpWithShortList(usual);
    }

    public override int Invoke(ParseResult parseResult)
    {
        foreach (var command in parseResult.CommandResult.Command.Subcommands) command.Description = command.Description?.Split('\n')[0];
        return inner.Invoke(parseResult);
    }
}
