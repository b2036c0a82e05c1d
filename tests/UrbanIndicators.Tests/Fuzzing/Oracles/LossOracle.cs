namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>Losses and effective weights: what the leaves lose is what the index lacks, and what is used carries all the weight.</summary>
internal static class LossOracle
{
    public static void Check(PlaceView view)
    {
        var leaves = view.Place.Indicators.Where(i => !double.IsNaN(i.EffectiveWeight)).ToList();
        if (double.IsNaN(view.Place.Score) || leaves.Count == 0) return;
        var weight = leaves.Sum(l => l.EffectiveWeight);
        Require.That(Math.Abs(weight - 1) <= Bounds.Tolerance, "effective weights that do not sum to 1", $"{view.Where}: {weight:R}");
        Require.That(
            leaves.All(l => l.EffectiveWeight is >= 0 and <= 1 + Bounds.Tolerance),
            "an effective weight outside 0 to 1",
            $"{view.Where}");
        var top = view.Framework.Method.Scale.High;
        if (leaves.All(l => !double.IsNaN(l.Loss)))
        {
            CheckSum(view, "the leaves", leaves.Select(l => l.Loss), top - view.Place.Score);
            CheckSum(view, "the contributions", leaves.Select(l => l.Contribution), view.Place.Score, top);
        }

        foreach (var node in view.Nodes.Where(n => !double.IsNaN(n.Loss))) CheckChildren(view, node);
    }

    private static void CheckChildren(PlaceView view, NodeScore node)
    {
        var losses = view.PartsOf(node).Select(p => Used(view, p.Id)).Where(p => !double.IsNaN(p.EffectiveWeight)).ToList();
        if (losses.Count == 0 || losses.Exists(l => double.IsNaN(l.Loss))) return;
        CheckSum(view, $"the children of {node.Node.Id}", losses.Select(l => l.Loss), node.Loss);
        CheckShares(view, node);
        var weight = losses.Sum(l => l.EffectiveWeight);
        Require.That(
            Math.Abs(weight - node.EffectiveWeight) <= Bounds.Tolerance,
            "children that carry another weight than their node",
            $"{view.Where}: {node.Node.Id} {node.EffectiveWeight:R}, its children {weight:R}");
    }

    /// <summary>Under the plain means a child's part of the node's loss follows from weight and score alone.</summary>
    private static void CheckShares(PlaceView view, NodeScore node)
    {
        var aggregation = Bounds.AggregationOf(view.Framework, node.Node);
        var parts = view.PartsOf(node).Where(p => p.Weight > 0 && !double.IsNaN(p.Score)).ToList();
        var top = view.Framework.Method.Scale.High;
        double Due(Part part) => aggregation.Name == "arithmetic"
            ? part.Weight * (top - part.Score)
            : part.Weight * Math.Log(top / Math.Max(part.Score, MeanOf.FloorOf(aggregation)));
        if (aggregation.Name is not ("arithmetic" or "geometric")) return;
        var due = parts.ConvertAll(Due);
        var total = due.Sum();
        // Losses that cancel each other, and zeros under a geometric mean, leave no proportion to hold to.
        if (!double.IsFinite(total) || Math.Abs(total) <= 1e-6 * due.Sum(Math.Abs)) return;
        foreach (var (part, share) in parts.Zip(due, (p, d) => (p, d / total)))
        {
            var (loss, expected) = (Used(view, part.Id).Loss, share * node.Loss);
            Require.That(
                Math.Abs(loss - expected) <= Bounds.Tolerance * Math.Max(view.ScaleLength, Math.Abs(node.Loss)),
                $"another share of the loss under {aggregation.Name}",
                $"{view.Where}: {part.Id} of {node.Node.Id} loses {loss:R}, expected {expected:R}");
        }
    }

    private static (double EffectiveWeight, double Loss) Used(PlaceView view, string id) => view.Node(id) is { } node
        ? (node.EffectiveWeight, node.Loss)
        : (view.Indicator(id).EffectiveWeight, view.Indicator(id).Loss);

    private static void CheckSum(PlaceView view, string what, IEnumerable<double> losses, double expected, double size = 0)
    {
        var items = losses.ToList();
        var sum = items.Sum();
        var tolerance = Bounds.Tolerance * items.Append(view.ScaleLength).Append(size).Max(Math.Abs);
        Require.That(
            Math.Abs(sum - expected) <= tolerance,
            "losses that do not sum",
            $"{view.Where}: {what} sum to {sum:R}, expected {expected:R} ({string.Join(", ", items)})");
    }
}
