using System.Text;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Csv;

/// <summary>CSV text whose encoding and separator are known.</summary>
internal sealed class CsvTable : OpenTable
{
    private readonly Stream stream;
    private readonly bool isOwned;
    private readonly long start;
    private readonly Encoding encoding;
    private readonly FileHead head;

    private CsvTable(Stream stream, bool isOwned, string name, long start, Encoding encoding, FileHead head)
        : base(name, AddressFormat.Lines)
    {
        this.stream = stream;
        this.isOwned = isOwned;
        this.start = start;
        this.encoding = encoding;
        this.head = head;
    }

    public override IReadOnlyList<HeadRecord> Head => head.Records;

    public override bool HasDecimalCommas => head.Separator != ',';

    /// <summary>Finds out encoding and separator; <see langword="null"/> after reporting what is wrong.</summary>
    public static CsvTable? Open(
        Stream stream, bool isOwned, string name, string? encodingName, Func<string[], int> meaning, DiagnosticBag bag)
    {
        CsvTable? table = null;
        try
        {
            var begin = stream.Position;
            if (EncodingDetector.Detect(stream, name, encodingName, bag) is not { } encoding) return null;
            table = new(stream, isOwned, name, begin, encoding, FileHead.Read(stream, begin, encoding, meaning));
            return table;
        }
        finally
        {
            if (table is null && isOwned) stream.Dispose();
        }
    }

    public override void Dispose()
    {
        if (isOwned) stream.Dispose();
        base.Dispose();
    }

    protected override TableRows Open(DiagnosticBag bag)
    {
        stream.Position = start;
        return new CsvRows(stream, encoding, head.Separator, Name, bag);
    }

    /// <summary>Gives the rows without a reading around them.</summary>
    public TableRows OpenAlone(DiagnosticBag bag) => new LoneRows(this, Open(bag), bag);
}
