using UrbanIndicators.Data.Csv;

namespace UrbanIndicators.Reporting;

/// <summary>A table of results as CSV.</summary>
internal sealed class CsvResultWriter(Stream stream, ExportOptions options) : ResultTableWriter, IDisposable
{
    private readonly CsvTableWriter csv = new(stream, options.ByteOrderMark);
    private string table = "";
    private int columns;
    private int cells;

    public override void Begin(ResultTable table)
    {
        this.table = table.Id;
        columns = table.Columns.Count;
        foreach (var column in table.Columns)
        {
            csv.WriteText(options.HeadingLanguage is { } language ? column.Heading.In(language) : column.Id);
        }

        csv.EndRow();
    }

    public override void WriteText(ReadOnlySpan<char> text)
    {
        cells++;
        csv.WriteText(text);
    }

    public override void WriteNumber(double value)
    {
        cells++;
        csv.WriteNumber(value);
    }

    public override void WriteInteger(long value)
    {
        cells++;
        csv.WriteInteger(value);
    }

    public override void WriteEmpty()
    {
        cells++;
        csv.WriteEmpty();
    }

    public override void EndRow()
    {
        if (cells != columns) throw WrongCount();
        cells = 0;
        csv.EndRow();
    }

    public void Dispose() => csv.Dispose();

    private InvalidOperationException WrongCount() =>
        new(FormattableString.Invariant($"A row of \"{table}\" has {cells} cells; it has {columns} columns."));
}
