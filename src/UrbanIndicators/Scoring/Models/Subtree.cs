namespace UrbanIndicators.Scoring.Models;

/// <summary>What lies below a node. In tree order its leaves and nodes stand side by side.</summary>
internal static class Subtree
{
    /// <summary>Gives the leaves below a node, and the nodes below it without itself.</summary>
    public static (Range Leaves, Range Nodes) Of(ModelLayout layout, int number)
    {
        var (first, end, last) = (int.MaxValue, 0, number);
        var pending = new Stack<int>([number]);
        while (pending.TryPop(out var node))
        {
            last = Math.Max(last, node);
            foreach (var (isLeaf, index) in layout.Nodes[node].Children)
            {
                if (isLeaf) (first, end) = (Math.Min(first, index), Math.Max(end, index + 1));
                else pending.Push(index);
            }
        }

        return (Math.Min(first, end)..end, (number + 1)..(last + 1));
    }
}
