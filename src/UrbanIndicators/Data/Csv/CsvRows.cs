using System.Text;
using CsvHelper;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Csv;

/// <summary>Reads the records of a file one after another and reports what is wrong with their form.</summary>
internal sealed class CsvRows : TableRows
{
    public const int LongestRow = 1024 * 1024;

    private readonly CsvReader csv;
    private readonly string name;
    private readonly DiagnosticBag bag;
    private readonly char separator;
    private char[] text = new char[256];
    private bool malformed;
    private bool ended;

    public CsvRows(Stream stream, Encoding encoding, char separator, string name, DiagnosticBag bag)
    {
        this.name = name;
        this.bag = bag;
        this.separator = separator;
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

    public override int Row => (int)Math.Min(int.MaxValue, csv.LineNumber);

    public override int FieldCount => csv.FieldCount;

    /// <summary>Goes to the next record whose form is right; those whose is not are reported and passed over.</summary>
    public override bool Read()
    {
        while (!ended)
        {
            malformed = false;
            try
            {
                if (!csv.Read()) ended = true;
                else if (csv.RawRecord.Length > LongestRow) ReportTooLong(Row);
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

    public override ReadOnlySpan<char> Field(int field)
    {
        // A character is never more UTF-16 units than it is bytes of UTF-8.
        var longest = csv.GetSpan(field).Length;
        if (longest > text.Length) text = new char[longest * 2];
        return text.AsSpan(0, csv.GetChars(field, text));
    }

    internal override string Text(int field) => csv.IsEmpty(field) ? "" : csv.GetString(field).Trim();

    internal override bool IsEmpty(int field) => csv.IsEmpty(field);

    internal override void ReadPlain(ReadOnlySpan<int> fields, Span<double> values)
    {
        // Bytes are made numbers without text between. "1,2,3" would be taken for 123; a comma can stand in a field only where it does not
        // separate, or in quotes.
        var mayHoldCommas = separator != ',' || csv.RawRecord.Contains((byte)'"');
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            var isPlain = csv.TryParse<double>(field, out var value) && (value != 0 || !HasExponent(field))
                && !(mayHoldCommas && HasComma(field));
            values[i] = isPlain ? value : double.NaN;
        }
    }

    internal override bool HoldsNumber(int field) => csv.TryParse<double>(field, out _);

    protected override void Dispose(bool disposing)
    {
        if (disposing) csv.Dispose();
        base.Dispose(disposing);
    }

    // 1e-400 is no zero, so a zero with an exponent is looked at closer.
    private bool HasExponent(int field) => csv.GetSpan(field).ContainsAny((byte)'e', (byte)'E');

    private bool HasComma(int field) => csv.GetSpan(field).Contains((byte)',');

    private void ReportTooLong(int line) => bag.Report(DataDiagnostics.RowTooLong, new(name, line), LongestRow);

    private void Report(CsvMalformedRecord record)
    {
        malformed = true;
        var location = new SourceLocation(name, (int)record.LineNumber);
        if (record.Reason == CsvMalformedReason.UnterminatedQuote) bag.Report(DataDiagnostics.QuoteNotClosed, location);
        else bag.Report(DataDiagnostics.QuoteMisplaced, location, Quoted.InQuotes(record.RawRecord));
    }
}
