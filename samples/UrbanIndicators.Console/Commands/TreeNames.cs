using UrbanIndicators.Cli.Running;

namespace UrbanIndicators.Cli.Commands;

/// <summary>Finds the nodes and indicators of a framework by id, else by name in any language or alias.</summary>
internal sealed class TreeNames
{
    private readonly Dictionary<string, string> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IndexNode> nodes;
    private readonly Dictionary<string, LocalizedText> titles = new(StringComparer.Ordinal);

    public TreeNames(Framework framework)
    {
        nodes = framework.Index.Descendants().ToDictionary(n => n.Id, StringComparer.Ordinal);
        var indicators = framework.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var (id, node) in nodes)
        {
            var names = indicators.TryGetValue(id, out var indicator)
                ? indicator.Name.Texts.Values.Concat(indicator.Aliases)
                : node.Title.Texts.Values;
            titles[id] = indicator?.Name ?? node.Title;
            foreach (var name in names) byName.TryAdd(name, id);
        }

        // Those that are reported and not scored stand in no node.
        foreach (var indicator in framework.Indicators.Where(i => titles.TryAdd(i.Id, i.Name)))
        {
            foreach (var name in indicator.Name.Texts.Values.Concat(indicator.Aliases)) byName.TryAdd(name, indicator.Id);
        }
    }

    /// <summary>The ids, in the order of the tree, the index first.</summary>
    public IReadOnlyCollection<string> Ids => nodes.Keys;

    public string? Find(string asked) => titles.ContainsKey(asked) ? asked : byName.GetValueOrDefault(asked);

    /// <summary>Finds a node or indicator.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public string Id(string asked) =>
        Find(asked) ?? throw CommandException.Usage(Texts.Messages.IdUnknown, asked, NameList.Of(titles.Keys));

    public IndexNode Node(string id) => nodes[id];

    public LocalizedText TitleOf(string id) => titles[id];

    /// <summary>Finds a node that has children.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public IndexNode Parent(string asked) => Find(asked) is { } id && nodes.TryGetValue(id, out var node) && !node.IsLeaf
        ? node
        : throw CommandException.Usage(
            Texts.Messages.NodeUnknown, asked, NameList.Of([.. nodes.Values.Where(n => !n.IsLeaf).Select(n => n.Id)]));
}
