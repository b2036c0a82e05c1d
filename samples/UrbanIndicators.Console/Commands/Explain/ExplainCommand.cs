using System.CommandLine;
using System.Text;
using System.Text.Json;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Reporting;

namespace UrbanIndicators.Cli.Commands.Explain;

/// <summary><c>explain</c>: the arithmetic behind one score.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandOptions options, Terminal terminal)
    {
        var command = options.NewCommand("explain");
        var id = new Argument<string?>("ID") { Arity = ArgumentArity.ZeroOrOne, Description = Help.Of("explain.id").In(options.Language) };
        var place = new Option<string?>("--place") { HelpName = "NAME", Description = Help.Of("explain.place").In(options.Language) };
        CommandOptions.Among(options.Format, "table", "json");
        options.AddFramework(command);
        command.Add(id);
        options.AddData(command, required: true);
        CommandOptions.Add(command, place);
        options.AddTargets(command);
        options.AddOverrides(command);
        CommandOptions.Add(command, options.Format, options.Output);
        return command.Runs(options, terminal, (session, cancellationToken) =>
        {
            var (framework, asked) = (session.Value(options.Framework), session.Value(id));
            // With --built-in the only word left is the id.
            if (session.Value(options.BuiltIn) is not null && asked is null) (framework, asked) = (null, framework);
            if (asked is null) throw CommandException.Usage(framework is null ? Messages.FrameworkMissing : Messages.IdMissing);
            var assessment = new Exam(session, options, framework).Score(cancellationToken);
            var result = Lookup.Row(assessment, session.Value(place));
            var explanation = result.Explain(Lookup.Id(assessment, asked));
            session.Output.Write(stream => Write(session, stream, result, explanation));
            return ExitCodes.Done;
        });
    }

    private static void Write(Session session, Stream stream, PlaceAssessment result, Explanation explanation)
    {
        if (session.Format == "json")
        {
            WriteJson(stream, result, explanation);
            return;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.WriteLine(PlainText.OneLine(result.Period is { } period ? $"{result.Place.Name}, {period}" : result.Place.Name));
        writer.WriteLine(PlainText.Lines(explanation.ToString(session.Language)));
    }

    private static void WriteJson(Stream stream, PlaceAssessment result, Explanation explanation)
    {
        using var json = new Utf8JsonWriter(stream, JsonStyle.Options);
        json.WriteStartObject();
        json.WriteString("schema", "urban-indicators/explanation/1.0");
        json.WriteString("place", result.Place.Key);
        json.WriteString("period", result.Period?.ToString());
        json.WriteString("id", explanation.Id);
        foreach (var language in Languages.All)
        {
            json.WriteStartArray(language);
            foreach (var step in explanation.Steps) json.WriteStringValue(step.In(language));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
