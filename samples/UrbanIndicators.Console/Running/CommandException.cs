using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Running;

/// <summary>Ends a command with one line in the user's language and an exit status.</summary>
internal sealed class CommandException(int exitCode, LocalizedText text, params object?[] arguments) : Exception(text.ToString())
{
    public int ExitCode => exitCode;

    public static CommandException Usage(LocalizedText text, params object?[] arguments) => new(ExitCodes.WrongUsage, text, arguments);

    public string In(string language) => text.Format(language, arguments);
}
