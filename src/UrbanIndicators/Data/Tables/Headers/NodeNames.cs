using UrbanIndicators.Data.Tables.Texts;

namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>Nodes of a tree, found by id, alias or any language's name, as columns of data find indicators.</summary>
internal sealed class NodeNames
{
    private const int Ambiguous = -1;
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly HashSet<string> ids;

    public NodeNames(Framework framework, IReadOnlyList<IndexNode> nodes)
    {
        Nodes = nodes;
        var indicators = framework.Indicators.ToLookup(i => i.Id, StringComparer.Ordinal);

        // Ids first: one names its own node, whatever other names are like it.
        ids = nodes.Select(n => NameFolding.Fold(n.Id)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++) byName.TryAdd(NameFolding.Fold(nodes[i].Id), i);
        for (var i = 0; i < nodes.Count; i++)
        {
            var indicator = indicators[nodes[i].Id].FirstOrDefault();
            var node = nodes[i];
            string[] all = [node.Id, .. node.Title.Texts.Values, .. indicator?.Name.Texts.Values ?? [], .. indicator?.Aliases ?? []];
            names.AddRange(all);
            foreach (var name in all.Select(NameFolding.Fold)) AddName(name, i);
        }
    }

    public IReadOnlyList<IndexNode> Nodes { get; }

    /// <summary>All ids, names and aliases, to find the nearest one among.</summary>
    public IReadOnlyList<string> All => names;

    /// <summary>Gives the position of the node a text names; <see langword="null"/> when it names none, or several.</summary>
    public int? Find(string text) => byName.TryGetValue(NameFolding.Fold(text), out var node) && node != Ambiguous ? node : null;

    /// <summary>Several nodes have this name.</summary>
    public bool IsShared(string text) => byName.TryGetValue(NameFolding.Fold(text), out var node) && node == Ambiguous;

    private void AddName(string name, int node)
    {
        if (ids.Contains(name) || byName.TryAdd(name, node)) return;
        if (byName[name] != node) byName[name] = Ambiguous;
    }
}
