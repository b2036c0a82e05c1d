using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads the values of a mapping whose keys have been held against its table.</summary>
internal sealed class MappingReader
{
    private readonly BindingContext context;

    private MappingReader(BindingContext context, SourceNode node)
    {
        this.context = context;
        Node = node;
    }

    public SourceNode Node { get; }

    /// <summary>Reports unknown and missing keys; gives <see langword="null"/> and reports when the node is no mapping.</summary>
    /// <param name="context">The context.</param>
    /// <param name="node">The node.</param>
    /// <param name="name">What the node is called in messages.</param>
    /// <param name="spec">The keys it may have.</param>
    /// <param name="unknownKey">Says something better about an unknown key, or nothing (false).</param>
    /// <param name="shape">What a message says it should be; otherwise a mapping.</param>
    public static MappingReader? Of(
        BindingContext context, SourceNode node, string name, MappingSpec spec, Func<SourceNode, bool>? unknownKey = null,
            LocalizedText? shape = null)
    {
        if (node.Kind != SourceNodeKind.Mapping)
        {
            ValueReader.WrongShape(context, node, name, shape ?? Shapes.Mapping);
            return null;
        }

        foreach (var (key, _) in node.Entries)
        {
            if (spec.Names.Contains(key.Text, StringComparer.Ordinal) || unknownKey?.Invoke(key) == true) continue;
            context.Report(KeyUnknown, key, Quoted.Text(key.Text), spec.Title, context.Hint(key.Text, spec.Names));
        }

        foreach (var key in spec.Keys.Where(k => k.Required && node.Find(k.Name) is null))
        {
            context.Report(KeyMissing, node, spec.Title, key.Name);
        }

        return new(context, node);
    }

    public SourceNode? Find(string key) => Node.Find(key);

    public string? Text(string key) => Find(key) is { } node ? ValueReader.Text(context, node, key) : null;

    public LocalizedText? Localized(string key) => Find(key) is { } node ? ValueReader.Localized(context, node, key) : null;

    public double? Number(string key) => Find(key) is { } node ? ValueReader.Number(context, node, key) : null;

    public double? Number(string key, ValueRange allowed) => Find(key) is { } node ? ValueReader.Number(context, node, key, allowed) : null;

    public int? Year(string key) => Find(key) is { } node ? ValueReader.Year(context, node, key) : null;

    public bool? Boolean(string key) => Find(key) is { } node ? ValueReader.Boolean(context, node, key) : null;

    public ValueRange? Pair(string key, bool open = false) => Find(key) is { } node ? ValueReader.Pair(context, node, key, open) : null;

    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => Find(key) is { } node ? ValueReader.Word(context, node, key, words) : null;

    public IReadOnlyList<SourceNode> Items(string key) => Find(key) is { } node ? ValueReader.Items(context, node, key) ?? [] : [];

    /// <summary>The entries of a mapping by id; nothing, and a report, when it is no mapping.</summary>
    public IReadOnlyList<(SourceNode Key, SourceNode Value)> Entries(string key)
    {
        if (Find(key) is not { } node) return [];
        if (node.Kind != SourceNodeKind.Mapping) ValueReader.WrongShape(context, node, key, Shapes.Mapping);
        return node.Entries;
    }
}
