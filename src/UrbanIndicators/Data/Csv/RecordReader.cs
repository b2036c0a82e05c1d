using System.Text;
using CsvHelper;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Csv;

/// <summary>Reads the records of a file one after another and reports what is wrong with their form.</summary>
internal sealed class RecordReader : IDisposable
{
    public const int LongestRow = 1024 * 1024;
    public const int MostColumns = 10_000;

    private readonly CsvReader csv;
    private readonly string name;
    private readonly DiagnosticBag bag;
    private bool malformed;
    private bool ended;

    public RecordReader(Stream stream, Encoding encoding, char separator, string name, DiagnosticBag bag)
    {
        this.name = name;
        this.bag = bag;
        csv = CsvReader.Create(
            stream,
            CsvReaderOptions.Default with
            {
                Separator = separator,
                HasHeader = false,
                TrackLineNumbers = true,
                MaxRecordSize = LongestRow,
                DetectSeparatorHint = false,
                Encoding = encoding is UTF8Encoding ? null : encoding,
                OnMalformedRecord = Report,
                BufferSize = 128 * 1024,
            },
            leaveOpen: true);
    }

    public CsvReader Csv => csv;

    public int Line => (int)Math.Min(int.MaxValue, csv.LineNumber);

    public int FieldCount => csv.FieldCount;

    /// <summary>Goes to the next record whose form is right; those whose is not are reported and passed over.</summary>
    public bool Read()
    {
        while (!ended)
        {
            malformed = false;
            try
            {
                if (!csv.Read()) ended = true;
                else if (csv.RawRecord.Length > LongestRow) ReportTooLong(Line);
                else if (!malformed) return true;
            }
            catch (CsvFormatException exception)
            {
                ReportTooLong((int)exception.LineNumber);
                ended = true;
            }
        }

        return false;
    }

    /// <summary>The text of a field, without the blanks around it.</summary>
    public string Text(int field) => field < csv.FieldCount && !csv.IsEmpty(field) ? csv.GetString(field).Trim() : "";

    /// <summary>All fields are empty or blank.</summary>
    public bool IsBlank()
    {
        for (var i = 0; i < csv.FieldCount; i++)
        {
            if (!csv.IsEmpty(i) && Text(i).Length > 0) return false;
        }

        return true;
    }

    /// <summary>The last field that holds something, counted from 1.</summary>
    public int UsedFields()
    {
        var used = csv.FieldCount;
        while (used > 0 && Text(used - 1).Length == 0) used--;
        return used;
    }

    public void Dispose() => csv.Dispose();

    private void ReportTooLong(int line) => bag.Report(DataDiagnostics.RowTooLong, new(name, line), LongestRow);

    private void Report(CsvMalformedRecord record)
    {
        malformed = true;
        var location = new SourceLocation(name, (int)record.LineNumber);
        if (record.Reason == CsvMalformedReason.UnterminatedQuote) bag.Report(DataDiagnostics.QuoteNotClosed, location);
        else bag.Report(DataDiagnostics.QuoteMisplaced, location, Quoted.InQuotes(record.RawRecord));
    }
}
