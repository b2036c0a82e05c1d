using System.CommandLine;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Reporting;

namespace UrbanIndicators.Cli.Commands.Template;

/// <summary><c>template</c>: an empty table to fill in.</summary>
internal static class TemplateCommand
{
    public static Command Create(CommandOptions options, Terminal terminal)
    {
        var (layout, headings, language) = (options.Layout, options.Headings, options.Language);
        layout.Description = Help.Of("template.layout").In(language);
        layout.DefaultValueFactory = _ => "wide";
        headings.Description = Help.Of("template.headings").In(language);
        headings.DefaultValueFactory = _ => language;
        var place = new Option<string[]>("--place")
        {
            HelpName = "NAME …",
            Description = Help.Of("template.place").In(language),
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var command = options.NewCommand("template");
        options.AddFramework(command);
        CommandOptions.Add(command, layout, place, options.Period, headings, options.Bom, options.Output);
        return command.Runs(options, terminal, (session, _) =>
        {
            var exam = new Exam(session, options);
            exam.CheckFiles();
            var framework = exam.Define().Framework;
            session.Output.Write(stream => framework.WriteTemplate(stream, new()
            {
                Layout = LayoutNames.Parse(session.Value(layout)),
                Places = session.Value(place) ?? [],
                Period = session.Value(options.Period),
                Language = session.HeadingLanguage,
                ByteOrderMark = session.ByteOrderMark,
            }));
            return ExitCodes.Done;
        });
    }
}
