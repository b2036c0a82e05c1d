using System.CommandLine;
using UrbanIndicators.Cli.Rendering;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands.Gaps;

/// <summary><c>gaps</c>: how far every indicator is from its target.</summary>
internal static class GapsCommand
{
    public static Command Create(CommandOptions options, Terminal terminal)
    {
        var command = options.NewCommand("gaps");
        options.AddFramework(command);
        options.AddData(command, required: true);
        options.AddTargets(command);
        options.AddOverrides(command);
        options.AddOutput(command);
        CommandOptions.Add(command, options.FailOnBottomLine);
        return command.Runs(options, terminal, (session, cancellationToken) =>
        {
            var assessment = new Exam(session, options).Score(cancellationToken);
            using (session.BusyWriting()) Write(session, assessment, cancellationToken);
            return AssessmentNotes.SayAndJudge(session, assessment);
        });
    }

    private static void Write(Session session, Assessment assessment, CancellationToken cancellationToken) => session.Output.Write(stream =>
    {
        if (session.Format == "csv")
        {
            assessment.WriteGapsCsv(
                stream, new() { ByteOrderMark = session.ByteOrderMark, HeadingLanguage = session.HeadingLanguage }, cancellationToken);
        }
        else if (session.Format == "json")
        {
            assessment.WriteJson(stream, cancellationToken);
        }
        else
        {
            using var screen = Screen.For(session, stream);
            GapView.Show(screen, assessment);
        }
    });
}
