using Spectre.Console;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>A table whose cells are plain text, whatever stands in them.</summary>
internal sealed class Grid
{
    // Room for a Chinese character and what stands beside it.
    private const int NarrowestColumn = 7;

    private readonly Table table = new() { Border = TableBorder.Simple, UseSafeBorder = false };
    private readonly string language;
    private readonly string title;

    public Grid(LocalizedText title, string language)
        : this(title.In(language), language)
    {
    }

    public Grid(string title, string language) => (this.title, this.language) = (title, language);

    public Grid Text(LocalizedText heading) => Text(heading.In(language));

    public Grid Text(string heading) => Column(heading, Justify.Left);

    public Grid Number(LocalizedText heading) => Number(heading.In(language));

    public Grid Number(string heading) => Column(heading, Justify.Right);

    public void Row(Style? style, params IEnumerable<string> cells) =>
        table.AddRow(cells.Select(c => new Text(PlainText.OneLine(c), style)));

    /// <summary>Writes the title and the table.</summary>
    /// <remarks>
    /// Spectre.Console 0.49 never ended where it had to break Chinese text in a space of one cell, nor when a table's own title is broken:
    /// the title stands on a line of its own, and a terminal too narrow for the columns is taken for wider.
    /// </remarks>
    public void Show(Screen screen)
    {
        screen.Line(title, new Style(decoration: Decoration.Bold));
        screen.Write(table, table.Columns.Count * NarrowestColumn);
    }

    private Grid Column(string heading, Justify alignment)
    {
        table.AddColumn(
            new TableColumn(new Text(PlainText.OneLine(heading), new Style(decoration: Decoration.Bold))) { Alignment = alignment });
        return this;
    }
}
