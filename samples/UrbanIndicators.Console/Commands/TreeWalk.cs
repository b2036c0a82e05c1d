namespace UrbanIndicators.Cli.Commands;

/// <summary>Walks an index tree in the order of the file.</summary>
internal static class TreeWalk
{
    public static IEnumerable<IndexNode> Nodes(IndexNode root) => root.Children.SelectMany(Nodes).Prepend(root);

    /// <summary>Gives the nodes that are no leaves, each with its depth below the index.</summary>
    public static IEnumerable<(IndexNode Node, int Depth)> InnerNodes(IndexNode root, int depth = 0) =>
        root.IsLeaf ? [] : root.Children.SelectMany(c => InnerNodes(c, depth + 1)).Prepend((root, depth));

    /// <summary>How deep each node that has children stands, by id; the index at 0.</summary>
    public static Dictionary<string, int> DepthsOf(IndexNode root) =>
        InnerNodes(root).ToDictionary(n => n.Node.Id, n => n.Depth, StringComparer.Ordinal);
}
