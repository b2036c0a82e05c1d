using System.Text;

namespace UrbanIndicators.Data.Csv;

/// <summary>A file whose header was understood.</summary>
internal sealed record CsvFile(string Name, Stream Stream, long Start, Encoding Encoding, char Separator, TableHeader Header)
{
    /// <summary>What a file with one value a record holds; read before the columns of the panel are known. Empty for a wide one.</summary>
    public List<LooseCell> Cells { get; } = [];

    /// <summary>The columns of a wide file.</summary>
    public List<WideColumn> Columns { get; } = [];

    public SourceLocation HeaderLocation => new(Name, Header.Line);

    /// <summary>Begins to read the records after the header.</summary>
    public RecordReader Open(Diagnostics.DiagnosticBag bag)
    {
        Stream.Position = Start;
        return new(Stream, Encoding, Separator, Name, bag);
    }
}
