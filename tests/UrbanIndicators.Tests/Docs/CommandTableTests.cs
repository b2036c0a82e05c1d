using System.CommandLine;
using System.Globalization;
using System.Text;
using UrbanIndicators.Cli.Commands;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Docs;

/// <summary>The tables of commands in the readmes, which are what the commands say of themselves.</summary>
public sealed class CommandTableTests
{
    private const string Begin = "<!-- commands: printed by a test from their help -->";
    private const string End = "<!-- end of commands -->";

    [TestCase("README.md", "en", "| command | what it does |")]
    [TestCase("README.zh-CN.md", "zh", "| 命令 | 作用 |")]
    public void Table_OfTheCommands_IsTheOneInTheReadme(string file, string language, string heading)
    {
        var page = File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        Assert.That(begin >= 0 && end > begin, $"{file} has the table of commands between \"{Begin}\" and \"{End}\"");
        Approved.Verify($"{page[..begin]}{Begin}\n{heading}\n|---|---|\n{Rows(language)}{page[end..]}", file);
    }

    private static string Rows(string language)
    {
        var rows = new StringBuilder();
        var root = CommandLine.Build(language, new Terminal { Output = Stream.Null, Error = TextWriter.Null });
        foreach (var command in root.Subcommands)
        {
            rows.Append(CultureInfo.InvariantCulture, $"| `{Usage(command)}` | {Summary(command, language)} |\n");
        }

        return rows.ToString();
    }

    // Its arguments, the options without which it does not run, and the data it may be given.
    private static string Usage(Command command) => string.Join(
        ' ',
        command.Arguments.Select(a => a.Name)
            .Concat(command.Options.Where(o => o.Required || o.Name == "--data")
                .Select(o => o.Required ? $"{o.Name} {o.HelpName}" : $"[{o.Name} {o.HelpName}]"))
            .Prepend(command.Name))
        .Replace("|", "\\|", StringComparison.Ordinal);

    private static string Summary(Command command, string language) =>
        command.Description!.Split("\n\n")[0].ReplaceLineEndings(language == "zh" ? "" : " ").Replace("|", "\\|", StringComparison.Ordinal);
}
