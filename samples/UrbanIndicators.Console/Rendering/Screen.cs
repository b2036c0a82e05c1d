using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using UrbanIndicators.Cli.Commands;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>Lines and tables for reading, on a terminal with colours, elsewhere without.</summary>
internal sealed class Screen : IDisposable
{
    // Some terminals say that they have no width, or one in which no Chinese character finds room.
    private const int NarrowestScreen = 20;

    private readonly StreamWriter writer;
    private readonly IAnsiConsole console;

    internal Screen(Stream stream, string language, bool isTerminal, bool colours, int width)
    {
        Language = language;
        IsTerminal = isTerminal;
        writer = new(stream, new UTF8Encoding(false), leaveOpen: true);
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Math.Max(width, NarrowestScreen);
        console.Profile.Capabilities.Unicode = true;
    }

    public string Language { get; }

    public bool IsTerminal { get; }

    public static Screen For(Session session, Stream stream)
    {
        var terminal = session.Terminal;
        var isTerminal = session.Output.IsTerminal;
        // https://no-color.org; old Windows consoles do not know escape sequences.
        var plain = !string.IsNullOrEmpty(terminal.Environment("NO_COLOR")) || terminal.Environment("TERM") == "dumb"
            || (OperatingSystem.IsWindows() && terminal.Environment("WT_SESSION") is null);
        return new(stream, session.Language, isTerminal, isTerminal && !plain, terminal.Width);
    }

    public void Line(LocalizedText phrase, params ReadOnlySpan<object?> arguments) => Line(phrase.Format(Language, arguments));

    /// <summary>Writes text as it is: nothing in it is taken for markup.</summary>
    public void Line(string text, Style? style = null) => console.Write(new Text(PlainText.OneLine(text) + "\n", style));

    /// <summary>
    /// Writes a heading and below it a list in lines as wide as the screen; an item is broken only when it is wider than that.
    /// </summary>
    public void Items(string heading, IEnumerable<string> items)
    {
        const string Indent = "  ";
        Line(heading);
        var separator = Labels.NextItem.In(Language);
        var line = Indent;
        foreach (var item in items.Select(PlainText.OneLine))
        {
            var isFirst = line == Indent;
            if (!isFirst && new Segment(line + separator + item).CellCount() >= console.Profile.Width)
            {
                Line((line + separator).TrimEnd());
                (line, isFirst) = (Indent, true);
            }

            line += isFirst ? item : separator + item;
        }

        Line(line);
        Line("");
    }

    /// <summary>Writes something that needs a width.</summary>
    public void Write(IRenderable renderable, int leastWidth)
    {
        var width = console.Profile.Width;
        console.Profile.Width = Math.Max(width, leastWidth);
        console.Write(renderable);
        console.Profile.Width = width;
    }

    public void Dispose() => writer.Dispose();
}
