namespace UrbanIndicators.Data.Csv;

/// <summary>Where CSV text comes from.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Open">Gives a stream that can seek.</param>
/// <param name="IsOwned">The stream is ours to close.</param>
internal sealed record CsvSource(string Name, Func<Stream> Open, bool IsOwned)
{
    public static CsvSource File(string path) => new(path, () => Opened(path), true);

    public static CsvSource Of(Stream stream, string name) => stream.CanSeek ? new(name, () => stream, false) : new(name, () => Copied(stream), true);

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
