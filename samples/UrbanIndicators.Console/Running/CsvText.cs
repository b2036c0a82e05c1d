using System.Buffers;
using System.Globalization;
using System.Text;

namespace UrbanIndicators.Cli.Running;

/// <summary>Writes a small table as CSV: numbers in full, text that no spreadsheet takes for a formula.</summary>
internal sealed class CsvText : IDisposable
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    private readonly StreamWriter writer;

    public CsvText(Stream stream, bool byteOrderMark, params IEnumerable<string> headings)
    {
        writer = new(stream, new UTF8Encoding(byteOrderMark), leaveOpen: true) { NewLine = "\n" };
        Row(headings);
    }

    /// <summary>A number in full; nothing for a missing one.</summary>
    public static string Number(double value) => double.IsNaN(value) ? "" : value.ToString("R", CultureInfo.InvariantCulture);

    public void Row(params IEnumerable<string> cells) => writer.WriteLine(string.Join(',', cells.Select(Cell)));

    public void Dispose() => writer.Dispose();

    private static string Cell(string text)
    {
        text = PlainText.OneLine(text);
        // A leading apostrophe makes a spreadsheet show the cell and not compute it; a number is meant to be one.
        var acts = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
        if (acts && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) text = "'" + text;
        return text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
