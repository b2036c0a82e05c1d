using System.Collections.Immutable;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Models;

/// <summary>What lies below a node. In tree order its leaves and nodes stand side by side.</summary>
internal static class Subtree
{
    /// <summary>Gives the leaves below a node, and the nodes below it without itself.</summary>
    /// <param name="number">The number of the node.</param>
    /// <param name="children">Its children.</param>
    /// <param name="below">Gives a node below it by its number.</param>
    public static (Range Leaves, Range Nodes) Of(int number, ImmutableArray<ModelChild> children, Func<int, ModelNode> below)
    {
        var (first, end, last) = (int.MaxValue, 0, number);
        var pending = new Stack<ModelChild>(children);
        while (pending.TryPop(out var child))
        {
            if (child.IsLeaf)
            {
                (first, end) = (Math.Min(first, child.Index), Math.Max(end, child.Index + 1));
                continue;
            }

            last = Math.Max(last, child.Index);
            foreach (var next in below(child.Index).Children) pending.Push(next);
        }

        return (Math.Min(first, end)..end, (number + 1)..(last + 1));
    }
}
