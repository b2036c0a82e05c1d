using Spectre.Console;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>A table whose cells are plain text, whatever stands in them.</summary>
internal sealed class Grid
{
    private readonly Table table = new() { Border = TableBorder.Simple, UseSafeBorder = false };
    private readonly string language;

    public Grid(Phrase title, string language)
    {
        this.language = language;
        table.Title = new(Markup.Escape(title.In(language)), new Style(decoration: Decoration.Bold));
        table.Title.Style = new Style(decoration: Decoration.Bold);
    }

    public Grid Text(Phrase heading) => Text(heading.In(language));

    public Grid Text(string heading) => Column(heading, Justify.Left);

    public Grid Number(Phrase heading) => Number(heading.In(language));

    public Grid Number(string heading) => Column(heading, Justify.Right);

    public void Row(Style? style, params IEnumerable<string> cells) =>
        table.AddRow(cells.Select(c => new Text(PlainText.OneLine(c), style)));

    public void Show(Screen screen) => screen.Write(table);

    private Grid Column(string heading, Justify alignment)
    {
        table.AddColumn(new TableColumn(new Text(PlainText.OneLine(heading), new Style(decoration: Decoration.Bold))) { Alignment = alignment });
        return this;
    }
}
