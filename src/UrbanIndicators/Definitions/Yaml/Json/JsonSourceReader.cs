using System.Text;
using System.Text.Json;
using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>
/// Builds nodes from JSON, the form in which saved models keep their framework; lines and columns are those of the JSON text.
/// </summary>
internal ref struct JsonSourceReader
{
    private readonly ReadOnlySpan<byte> json;
    private readonly int from;
    private readonly string? file;
    private readonly DiagnosticBag bag;
    private Utf8JsonReader reader;
    private int line = 1;
    private int column;
    private int counted;

    private JsonSourceReader(ReadOnlySpan<byte> json, int from, string? file, DiagnosticBag bag)
    {
        this.json = json;
        this.from = from;
        this.file = file;
        this.bag = bag;
        reader = new Utf8JsonReader(json[from..], new JsonReaderOptions { MaxDepth = YamlSourceReader.MaximumDepth });
    }

    public static SourceNode? Read(ReadOnlySpan<byte> json, int from, string? file, DiagnosticBag bag)
    {
        var source = new JsonSourceReader(json, from, file, bag);
        try
        {
            source.reader.Read();
            var root = source.Node();
            source.reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            var at = new SourceLocation(file, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            bag.Report(SyntaxInvalid, at, Quoted.Text(exception.Message));
        }
        catch (InvalidOperationException exception)
        {
            bag.Report(SyntaxInvalid, source.Here(), Quoted.Text(exception.Message));
        }

        return null;
    }

    private SourceNode Node()
    {
        var location = Here();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Mapping(location);
            case JsonTokenType.StartArray:
                var items = new List<SourceNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Node());
                return new(SourceNodeKind.Sequence, location) { Items = items };
            case JsonTokenType.String:
                return new(SourceNodeKind.Scalar, location) { Text = reader.GetString()!, Quoted = true };
            default:
                return new(SourceNodeKind.Scalar, location) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
        }
    }

    private SourceNode Mapping(SourceLocation location)
    {
        var entries = new List<(SourceNode, SourceNode)>();
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = new SourceNode(SourceNodeKind.Scalar, Here()) { Text = reader.GetString()!, Quoted = true };
            reader.Read();
            var value = Node();
            if (seen.TryAdd(key.Text, key.Location)) entries.Add((key, value));
            else bag.Report(KeyDuplicate, key.Location, Quoted.Text(key.Text), seen[key.Text].ToString());
        }

        return new(SourceNodeKind.Mapping, location) { Entries = entries };
    }

    private SourceLocation Here()
    {
        var position = from + (int)reader.TokenStartIndex;
        while (json[counted..position].IndexOf((byte)'\n') is var next and >= 0)
        {
            line++;
            counted += next + 1;
            column = 0;
        }

        // Counted on from the token before: a model may be one line of many megabytes.
        column += Encoding.UTF8.GetCharCount(json[counted..position]);
        counted = position;
        return new(file, line, column + 1);
    }
}
