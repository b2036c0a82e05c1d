using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands;

/// <summary>
/// The usual help, but the list of commands gives one line to each, for their examples stand in their own help, and the words that
/// System.CommandLine leaves in English are put into the language too.
/// </summary>
internal sealed class HelpWithShortList(HelpAction inner, string language) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public static void Use(RootCommand root, string language)
    {
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is not { Action: HelpAction usual } option) return;
        option.Description = Help.ShowHelp.In(language);
        option.Action = new HelpWithShortList(usual, language);
    }

    public override int Invoke(ParseResult parseResult)
    {
        foreach (var command in parseResult.CommandResult.Command.Subcommands) command.Description = command.Description?.Split('\n')[0];
        if (language == Languages.English) return inner.Invoke(parseResult);
        var target = parseResult.InvocationConfiguration.Output;
        using var help = new StringWriter();
        parseResult.InvocationConfiguration.Output = help;
        var status = inner.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = target;
        target.Write(SystemWords.TranslateHelp(help.ToString(), language));
        return status;
    }
}
