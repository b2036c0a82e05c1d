using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions.Yaml;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Scoring.Saving;

/// <summary>The text of a saved model: whatever a file may hold, it is JSON or refused.</summary>
internal sealed class SavedText : IDisposable
{
    private const int ChunkLength = 81_920;

    /// <summary>The framework, which may be as deep as any definitions, stands one level below the model.</summary>
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = YamlSourceReader.MaximumDepth + 1 };

    private readonly JsonDocument document;

    private SavedText(ReadOnlyMemory<byte> bytes)
    {
        Bytes = bytes;
        document = JsonDocument.Parse(bytes, Options);
    }

    /// <summary>The text in UTF-8, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    public SavedValue Root => new(this, document.RootElement, "$");

    /// <summary>Reads a text to its end.</summary>
    /// <param name="stream">Where from; it stays open.</param>
    /// <param name="longest">The most bytes it may have; what is longer could not be held.</param>
    /// <exception cref="UrbanIndicatorsException">It is no JSON.</exception>
    public static SavedText Read(Stream stream, int longest = 2_000_000_000)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[ChunkLength];
        while (stream.Read(chunk) is var count and > 0)
        {
            buffer.Write(chunk, 0, count);
            if (buffer.Length <= longest) continue;
            throw NotAModel(default, Phrase.Of("saved-text.it-has-more-than-bytes", Figures.Value(longest)));
        }

        var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (bytes.IsEmpty) throw NotAModel(default, Phrase.Of("saved-text.it-is-empty"));
        if (!Utf8.IsValid(bytes.Span)) throw NotAModel(default, Phrase.Of("saved-text.it-is-not-utf-8"));
        try
        {
            return new(bytes);
        }
        catch (JsonException e)
        {
            var at = new SourceLocation(null, (int)(e.LineNumber ?? -1) + 1, (int)(e.BytePositionInLine ?? -1) + 1);
            throw NotAModel(at, Phrase.Of("saved-text.it-is-no-json-was"));
        }
    }

    public static UrbanIndicatorsException NotAModel(SourceLocation at, LocalizedText what) =>
        new([ScoringDiagnostics.NotAModel.At(at, what)], 1);

    /// <summary>Where a value begins among the bytes, and how long it is.</summary>
    public (int From, int Length) ExtentOf(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        Bytes.Span.Overlaps(raw, out var from);
        return (from, raw.Length);
    }

    /// <summary>Where a value stands, for people.</summary>
    public SourceLocation LocationOf(JsonElement element)
    {
        var before = Bytes.Span[..ExtentOf(element).From];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(null, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    public void Dispose() => document.Dispose();
}
