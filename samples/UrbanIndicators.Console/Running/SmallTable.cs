using System.Text;
using System.Text.Unicode;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Running;

/// <summary>A small CSV file of the console's own: weights. Observations are read by the library.</summary>
internal sealed class SmallTable
{
    private const int MostBytes = 16_000_000;

    private static readonly char[] Separators = [',', ';', '\t'];

    private SmallTable(char separator, IReadOnlyList<TableRow> rows) => (HasDecimalCommas, Header, Rows) = (separator != ',', rows[0].Cells, [.. rows.Skip(1)]);

    /// <summary>Its cells are not separated by commas, so that a comma in a number is that of the decimals.</summary>
    public bool HasDecimalCommas { get; }

    public IReadOnlyList<string> Header { get; }

    /// <summary>The rows below the header; each has as many cells as it.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Reads a file, its cells separated by commas, semicolons or tabs: whichever makes the header one that is expected.</summary>
    /// <exception cref="CommandException">The file is too long, has no rows, or rows of other lengths than its header.</exception>
    public static SmallTable Read(string path, Func<IReadOnlyList<string>, bool> isHeader)
    {
        if (new FileInfo(path).Length > MostBytes) throw Bad(Messages.TableTooLong, path, MostBytes);
        var text = TextOf(File.ReadAllBytes(path));
        var separator = Separators.FirstOrDefault(s => Filled(text, s) is [var first, ..] && isHeader(first.Cells), ',');
        var rows = Filled(text, separator);
        if (rows.Count < 2) throw Bad(Messages.TableEmpty, path);
        var wrong = rows.FirstOrDefault(r => r.Cells.Count != rows[0].Cells.Count);
        if (wrong is not null) throw Bad(Messages.TableRagged, path, wrong.Line, wrong.Cells.Count, rows[0].Cells.Count);
        return new(separator, rows);
    }

    public static CommandException Bad(LocalizedText phrase, params object?[] arguments) => new(ExitCodes.BadFiles, phrase, arguments);

    // Bytes that are no UTF-8 are what Chinese spreadsheets save.
    private static string TextOf(byte[] bytes)
    {
        var text = Utf8.IsValid(bytes)
            ? Encoding.UTF8.GetString(bytes)
            : CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
        return text.TrimStart('\uFEFF');
    }

    private static List<TableRow> Filled(string text, char separator) => [.. Split(text, separator).Where(r => r.Cells.Any(c => c.Length > 0))];

    private static List<TableRow> Split(string text, char separator)
    {
        var rows = new List<TableRow>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (line, firstLine, quoted) = (1, 1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') line++;
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c == separator) EndCell();
            else if (!quoted && c == '\n') EndRow();
            else if (quoted || c != '\r') cell.Append(c);
        }

        EndRow();
        return rows;

        void EndCell()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            rows.Add(new(firstLine, [.. cells]));
            cells.Clear();
            firstLine = line;
        }
    }
}
