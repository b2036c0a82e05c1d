using System.CommandLine;
using System.Text;
using UrbanIndicators.Cli.Rendering;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Cli.Commands.Validate;

/// <summary><c>validate</c>: finds every mistake in definitions and data.</summary>
internal static class ValidateCommand
{
    public static Command Create(CommandOptions options, Terminal terminal)
    {
        var command = options.NewCommand("validate");
        CommandOptions.Among(options.Format, "table", "json");
        options.AddFramework(command);
        options.AddData(command, required: false);
        options.AddTargets(command);
        CommandOptions.Add(command, options.Format, options.Output);
        return command.Runs(options, terminal, (session, cancellationToken) =>
        {
            var exam = new Exam(session, options);
            exam.CheckFiles();
            var findings = Findings.Collect(exam, cancellationToken);
            if (session.Format == "json") session.Output.Write(findings.WriteJson);
            else WriteText(session, findings);
            return findings.HasErrors ? ExitCodes.BadFiles : ExitCodes.Done;
        });
    }

    // The findings are said like a compiler's; what is asked for, the verdict, is the data.
    private static void WriteText(Session session, Findings findings)
    {
        NoteList.Say(session, findings.Diagnostics);
        session.Output.Write(stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
            foreach (var line in findings.Verdict(session.Language)) writer.WriteLine(PlainText.OneLine(line));
        });
    }
}
