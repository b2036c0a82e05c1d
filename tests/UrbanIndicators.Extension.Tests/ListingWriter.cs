using System.Globalization;
using System.Text;
using UrbanIndicators.Reporting;

namespace UrbanIndicators.Extension.Tests;

/// <summary>A writer of tables of a package's own: a line for each row, cells between bars.</summary>
internal sealed class ListingWriter(string language) : ResultTableWriter
{
    private readonly StringBuilder page = new();

    public override string ToString() => page.ToString();

    public override void Begin(ResultTable table)
    {
        page.Append(table.Id).Append(':');
        foreach (var column in table.Columns) page.Append(CultureInfo.InvariantCulture, $" {column.Heading.In(language)} |");
        EndRow();
    }

    public override void WriteText(ReadOnlySpan<char> text) => page.Append(CultureInfo.InvariantCulture, $" {text} |");

    public override void WriteNumber(double value) => page.Append(CultureInfo.InvariantCulture, $" {value:0.##} |");

    public override void WriteInteger(long value) => page.Append(CultureInfo.InvariantCulture, $" {value} |");

    public override void WriteEmpty() => page.Append(" |");

    public override void EndRow() => page.Append('\n');
}
