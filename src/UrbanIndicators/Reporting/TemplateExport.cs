
namespace UrbanIndicators.Reporting;

/// <summary>Writes empty tables that the CSV reader takes once they are filled in.</summary>
/// <threadsafety>Static methods that share nothing; the stream is used by one call at a time and left open.</threadsafety>
public static class TemplateExport
{
    /// <summary>Writes a table with a cell for every indicator and variable of a framework, with their units.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="stream">Where to: UTF-8.</param>
    /// <param name="options">How to write; <see langword="null"/> for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteTemplate(this Framework framework, Stream stream, TemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(stream);
        if (options is { Places: null }) throw new ArgumentException("Places must not be null; leave it empty for none.", nameof(options));
        options ??= new();
        new TemplateTable(framework, options).Table()
            .WriteCsv(stream, new() { ByteOrderMark = options.ByteOrderMark, HeadingLanguage = options.Language });
    }
}
