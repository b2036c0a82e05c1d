using System.CommandLine;
using UrbanIndicators.Cli.Rendering;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Methods;

namespace UrbanIndicators.Cli.Commands.Methods;

/// <summary><c>methods</c>: what definitions may name, with formulas and parameters.</summary>
internal static class MethodsCommand
{
    public static Command Create(CommandOptions options, Terminal terminal)
    {
        var asked = new Argument<string?>("KIND|NAME")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = Help.Of("methods.asked").In(options.Language),
        };
        var command = options.NewCommand("methods");
        command.Add(asked);
        CommandOptions.Add(command, options.Format, options.Output, options.Bom);
        options.NeedsCsv(command, options.Bom);
        return command.Runs(options, terminal, (session, _) =>
        {
            session.Output.Check([]);
            var methods = Find(session.Value(asked));
            session.Output.Write(stream => Write(session, stream, methods));
            return ExitCodes.Done;
        });
    }

    private static IReadOnlyList<MethodDescriptor> Find(string? asked)
    {
        var all = MethodRegistry.Default.Describe();
        if (asked is null) return all;
        var found = all.Where(
            m => Is(MethodWords.NameOf(m.Kind), asked) || Is(m.Name, asked) || m.Title.Texts.Values.Any(t => Is(t, asked))).ToList();
        return found.Count > 0
            ? found
            : throw CommandException.Usage(
                Messages.MethodUnknown, asked, NameList.Of(MethodWords.Kinds), NameList.Of(Suggested(asked, [.. all.Select(m => m.Name)])));
    }

    private static bool Is(string text, string asked) => string.Equals(text, asked, StringComparison.OrdinalIgnoreCase);

    // What begins or contains what was typed, else everything.
    private static string[] Suggested(string asked, string[] names)
    {
        string[] near = [
            .. names.Where(
                n => n.Contains(asked, StringComparison.OrdinalIgnoreCase) || asked.Contains(n, StringComparison.OrdinalIgnoreCase)),
        ];
        return [.. (near.Length > 0 ? near : names).Distinct(StringComparer.Ordinal)];
    }

    private static void Write(Session session, Stream stream, IReadOnlyList<MethodDescriptor> methods)
    {
        if (session.Format == "json")
        {
            MethodExport.WriteJson(stream, methods);
        }
        else if (session.Format == "csv")
        {
            MethodExport.Table(methods, session.Language).WriteCsv(stream, new() { ByteOrderMark = session.ByteOrderMark });
        }
        else
        {
            using var screen = Screen.For(session, stream);
            MethodView.Show(screen, methods);
        }
    }
}
