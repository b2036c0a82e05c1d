using System.CommandLine;
using UrbanIndicators.Cli.Rendering;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands.Score;

/// <summary><c>score</c>: the whole result.</summary>
internal static class ScoreCommand
{
    public static Command Create(CommandOptions options, Terminal terminal)
    {
        var indicators = new Option<bool>("--indicators") { Description = Help.Of("score.indicators").In(options.Language) };
        var command = options.NewCommand("score");
        options.AddFramework(command);
        options.AddData(command, required: true);
        options.AddTargets(command);
        options.AddOverrides(command);
        options.AddOutput(command);
        CommandOptions.Add(command, indicators, options.FailOnBottomLine);
        options.NeedsCsv(command, indicators);
        return command.Runs(options, terminal, (session, cancellationToken) =>
        {
            var assessment = new Exam(session, options).Score(cancellationToken);
            using (session.BusyWriting()) Write(session, assessment, session.Value(indicators), cancellationToken);
            return AssessmentNotes.SayAndJudge(session, assessment);
        });
    }

    private static void Write(Session session, Assessment assessment, bool indicators, CancellationToken cancellationToken)
    {
        var output = session.Output;
        output.Write(stream =>
        {
            if (session.Format == "csv")
            {
                var options = new ExportOptions
                {
                    Indicators = indicators,
                    ByteOrderMark = session.ByteOrderMark,
                    HeadingLanguage = session.HeadingLanguage
                };
                assessment.WriteScoresCsv(stream, options, cancellationToken);
            }
            else if (session.Format == "json")
            {
                assessment.WriteJson(stream, cancellationToken);
            }
            else
            {
                using var screen = Screen.For(session, stream);
                ScoreView.Show(screen, assessment);
            }
        });
    }
}
