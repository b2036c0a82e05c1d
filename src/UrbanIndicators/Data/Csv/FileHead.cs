using System.Text;
using CsvHelper;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Csv;

/// <summary>The first records of a file, split by the separator that fits best.</summary>
internal sealed record FileHead(char Separator, IReadOnlyList<HeadRecord> Records)
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>
    /// Splits the beginning of a file by the separator that makes most sense of its header and gives the most regular rows.
    /// </summary>
    public static FileHead Read(Stream stream, long start, Encoding encoding, Func<string[], int> meaning)
    {
        stream.Position = start;
        var buffer = new byte[(int)Math.Min(MostBytes, Math.Max(0, stream.Length - start))];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        var text = Decode(buffer.AsSpan(0, length), encoding);
        // A first line that is longer is too long: that is said when the records are read.
        if (length == MostBytes && text.LastIndexOf('\n') is >= 0 and var end) text = text[..(end + 1)];
        FileHead? best = null;
        var bestScore = (-1, -1);
        foreach (var separator in (ReadOnlySpan<char>)[',', '\t', ';'])
        {
            var records = Split(text, separator);
            var score = (records.Select(r => meaning(r.Fields)).DefaultIfEmpty(0).Max(), Regularity(records));
            if (score.CompareTo(bestScore) > 0) (best, bestScore) = (new(separator, records), score);
        }

        return best!;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        // The last character may be cut off; with a decoder it is held back, not taken for an error.
        var decoder = encoding.GetDecoder();
        var chars = new char[encoding.GetMaxCharCount(bytes.Length)];
        return new string(chars, 0, decoder.GetChars(bytes, chars, flush: false)).TrimStart('\uFEFF');
    }

    private static List<HeadRecord> Split(string text, char separator)
    {
        var records = new List<HeadRecord>();
        var isQuoteOpen = false;
        using var csv = CsvReader.FromText(
            text,
            CsvReaderOptions.Default with
            {
                Separator = separator,
                HasHeader = false,
                TrackLineNumbers = true,
                DetectSeparatorHint = false,
                OnMalformedRecord = record => isQuoteOpen = record.Reason == CsvMalformedReason.UnterminatedQuote,
            });
        try
        {
            while (records.Count < OpenTable.MostHeadRows && csv.Read())
            {
                var fields = new string[Math.Min(csv.FieldCount, RowReader.MostColumns + 1)];
                for (var i = 0; i < fields.Length; i++) fields[i] = csv.GetString(i).Trim();
                records.Add(new((int)csv.LineNumber, fields) { Fault = isQuoteOpen ? DataDiagnostics.QuoteNotClosed : null });
                isQuoteOpen = false;
            }
        }
        catch (CsvFormatException)
        {
            // Reported with its line when the records are read.
        }

        return records;
    }

    /// <summary>
    /// The most common number of fields, weighted by how common it is: a separator that is none gives one field everywhere.
    /// </summary>
    private static int Regularity(List<HeadRecord> records) => records
        .Where(r => r.Fields.Length > 1)
        .GroupBy(r => r.Fields.Length)
        .Select(g => g.Count() * (g.Key - 1))
        .DefaultIfEmpty(0)
        .Max();
}
