using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Csv;

/// <summary>CSV text in a file or a stream.</summary>
internal sealed class CsvSource : TableSource
{
    private readonly Func<Stream> open;
    private readonly bool isOwned;

    /// <param name="name">What it is called in messages.</param>
    /// <param name="open">Gives a stream that can seek.</param>
    /// <param name="isOwned">The stream is ours to close.</param>
    private CsvSource(string name, Func<Stream> open, bool isOwned)
    {
        Name = name;
        this.open = open;
        this.isOwned = isOwned;
    }

    public override string Name { get; }

    public static CsvSource File(string path) => new(path, () => Opened(path), true);

    public static CsvSource Of(Stream stream, string name)
    {
        if (!stream.CanSeek) return new(name, () => Copied(stream), true);
        var start = stream.Position;
        return new(name, () => At(stream, start), false);
    }

    /// <summary>The table of places that options name.</summary>
    public static CsvSource? OfPlaces(TableReadOptions? options) => options?.PlaceTable is { } path ? File(path) : null;

    /// <summary>The rows by themselves; what is wrong is thrown, as there is no list to put it on.</summary>
    /// <remarks>The encoding is found out as ever, the separator by the regularity of the rows alone.</remarks>
    public override TableRows Open()
    {
        var bag = new DiagnosticBag();
        var table = Begin(new(), static _ => 0, bag);
        bag.ThrowIfErrors();
        return table!.OpenAlone(bag);
    }

    internal override CsvTable? Begin(TableReadOptions options, Func<string[], int> meaning, DiagnosticBag bag) =>
        CsvTable.Open(open(), isOwned, Name, options.Encoding, meaning, bag);

    private static Stream At(Stream stream, long start)
    {
        stream.Position = start;
        return stream;
    }

    private static Stream Opened(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        if (file.CanSeek) return file;

        // A pipe, such as the output of another program.
        using (file) return Copied(file);
    }

    private static MemoryStream Copied(Stream stream)
    {
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
