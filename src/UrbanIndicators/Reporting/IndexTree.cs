namespace UrbanIndicators.Reporting;

/// <summary>Walks an index tree in the order of the file.</summary>
internal static class IndexTree
{
    /// <summary>The nodes that have children, the index first.</summary>
    public static IEnumerable<IndexNode> InnerNodes(IndexNode root) => All(root).Where(n => !n.IsLeaf);

    public static IEnumerable<IndexNode> Leaves(IndexNode root) => All(root).Where(n => n.IsLeaf);

    private static IEnumerable<IndexNode> All(IndexNode node) => node.Children.SelectMany(All).Prepend(node);
}
