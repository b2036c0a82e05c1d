using System.CommandLine;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Cli.Commands.Stages;

/// <summary><c>stages</c>: the table of every stage.</summary>
internal static class StagesCommand
{
    public static Command Create(CommandOptions options, Terminal terminal)
    {
        var folder = new Option<string?>("--output", "-o")
        {
            HelpName = "FOLDER",
            Description = Help.Of("stages.folder").In(options.Language),
            Required = true,
        };
        var command = options.NewCommand("stages");
        options.AddFramework(command);
        options.AddData(command, required: true);
        options.AddTargets(command);
        options.AddOverrides(command);
        CommandOptions.Add(command, folder, options.Headings, options.Bom);
        return command.Runs(options, terminal, (session, cancellationToken) =>
        {
            var target = session.Value(folder)!;
            if (string.IsNullOrWhiteSpace(target)) throw CommandException.Usage(Messages.OutputNameMissing);
            if (File.Exists(target)) throw CommandException.Usage(Messages.FileInsteadOfFolder, target);
            var exam = new Exam(session, options);
            exam.CheckFiles();
            // The tables of stages have names of their own, but an input may have one of these.
            if (exam.InputFiles.FirstOrDefault(f => RealPath.IsInside(RealPath.Of(f), RealPath.Of(target))) is { } input)
            {
                throw CommandException.Usage(Messages.FolderHoldsInput, target, input);
            }

            var assessment = exam.Score(cancellationToken);
            var written = Write(session, assessment, target, cancellationToken);
            session.Output.Write(stream =>
            {
                using var writer = new StreamWriter(stream, leaveOpen: true);
                foreach (var file in written) writer.WriteLine(PlainText.OneLine(Path.Combine(target, file)));
            });
            return AssessmentNotes.SayAndJudge(session, assessment);
        });
    }

    private static IReadOnlyList<string> Write(Session session, Assessment assessment, string target, CancellationToken cancellationToken)
    {
        try
        {
            var options = new ExportOptions { ByteOrderMark = session.ByteOrderMark, HeadingLanguage = session.HeadingLanguage };
            return assessment.WriteStages(target, options, cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw OutputFault.OfFolder(target, problem);
        }
    }
}
