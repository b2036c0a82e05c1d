using System.CommandLine;
using UrbanIndicators.Cli.Rendering;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands.Weights;

/// <summary><c>weights</c>: the weights of every node, by any method, from data or the judgements of experts.</summary>
internal static class WeightsCommand
{
    public static Command Create(CommandOptions options, Terminal terminal)
    {
        var language = options.Language;
        var method = new Option<string?>("--method", "-m") { HelpName = "METHOD", Description = Help.Of("weights.method").In(language) };
        var experts = new Option<string?>("--experts") { HelpName = "FILE", Description = Help.Of("weights.experts").In(language) };
        var node = new Option<string?>("--node") { HelpName = "ID", Description = Help.Of("weights.node").In(language) };
        var sets = new Option<string[]>("--set")
        {
            HelpName = "NAME …",
            Description = Help.Of("weights.set").In(language),
            AllowMultipleArgumentsPerToken = true,
        };
        var command = options.NewCommand("weights");
        options.AddFramework(command);
        CommandOptions.Add(command, method, experts, node, sets);
        options.AddData(command, required: false);
        options.AddTargets(command);
        options.AddOverrides(command, weights: false);
        CommandOptions.Add(command, options.Format, options.Output, options.Bom);
        options.NeedsCsv(command, options.Bom);
        options.Exclude(command, sets, method);
        options.Exclude(command, sets, experts);
        return command.Runs(options, terminal, (session, cancellationToken) =>
        {
            var question = new WeightQuestion(
                session, options, session.Value(method), session.Value(experts), session.Value(node), session.Value(sets) ?? []);
            var (variants, notes) = question.Answer(cancellationToken);
            session.Output.Write(stream => Write(session, stream, question, variants));
            NoteList.Say(session, notes);
            return ExitCodes.Done;
        });
    }

    private static void Write(Session session, Stream stream, WeightQuestion question, IReadOnlyList<WeightVariant> variants)
    {
        if (session.Format == "json")
        {
            WeightExport.WriteJson(stream, variants);
        }
        else if (session.Format == "csv")
        {
            WeightExport.Table(variants).WriteCsv(stream, new() { ByteOrderMark = session.ByteOrderMark });
        }
        else
        {
            using var screen = Screen.For(session, stream);
            WeightView.Show(screen, question.Names, variants);
        }
    }
}
