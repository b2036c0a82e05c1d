using System.Text;

namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>Reads the CSV that the library wrote: quotes doubled, rows ended by a line feed.</summary>
internal static class CsvCells
{
    public static List<string[]> Read(byte[] bytes)
    {
        var text = new UTF8Encoding(false, true).GetString(bytes);
        var rows = new List<string[]>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n' && !quoted) End(c == '\n');
            else if (quoted || c != '\r') cell.Append(c);
        }

        Require.That(!quoted && cell.Length == 0 && cells.Count == 0, "a CSV without an end", $"{text.Length} characters");
        Require.That(rows.TrueForAll(r => r.Length == rows[0].Length), "a ragged CSV", $"{string.Join(", ", rows.Select(r => r.Length))}");
        return rows;

        void End(bool ofRow)
        {
            cells.Add(cell.ToString());
            cell.Clear();
            if (!ofRow) return;
            rows.Add([.. cells]);
            cells.Clear();
        }
    }
}
