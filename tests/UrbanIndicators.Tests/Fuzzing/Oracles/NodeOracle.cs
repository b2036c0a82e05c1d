namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>
/// Scores of nodes: inside the scale, between the children, and for the plain means what the definition of the mean gives.
/// </summary>
internal static class NodeOracle
{
    public static void Check(PlaceView view)
    {
        foreach (var node in view.Nodes)
        {
            Require.FiniteOrNone(node.Score, $"the score of {node.Node.Id}");
            if (double.IsNaN(node.Score)) continue;
            var aggregation = Bounds.AggregationOf(view.Framework, node.Node);
            var parts = view.PartsOf(node).Where(p => !double.IsNaN(p.Score)).ToList();
            CheckScale(view, node, aggregation);
            if (Bounds.IsMean(aggregation)) CheckMean(view, node, aggregation, parts);
        }
    }

    private static void CheckScale(PlaceView view, NodeScore node, Method aggregation)
    {
        if (!Bounds.AreInside(view.Framework, node.Node)) return;
        var scale = view.Framework.Method.Scale;
        Require.That(
            node.Score >= scale.Low && node.Score <= scale.High,
            $"a score outside the scale under {aggregation.Name}",
            $"{view.Where}: {node.Node.Id} is {node.Score:R} on {scale.Low:R} to {scale.High:R}");
    }

    private static void CheckMean(PlaceView view, NodeScore node, Method aggregation, List<Part> parts)
    {
        Require.That(parts.Count > 0, $"a score of nothing under {aggregation.Name}", $"{view.Where}: {node.Node.Id} is {node.Score:R}");
        var scores = parts.Select(p => Math.Max(p.Score, MeanOf.FloorOf(aggregation))).ToList();
        var (low, high) = (scores.Min(), scores.Max());
        Require.That(
            node.Score >= low && node.Score <= high,
            $"a mean outside its children under {aggregation.Name}",
            $"{view.Where}: {node.Node.Id} is {node.Score:R}, its children from {low:R} to {high:R}");
        if (MeanOf.Parts(aggregation, parts) is not { } expected) return;
        // The library may sum in another order: some dozen roundings, and for powers as many of the exponent.
        var tolerance = Bounds.Tolerance * Math.Max(view.ScaleLength, Math.Max(Math.Abs(low), Math.Abs(high)));
        Require.That(
            Math.Abs(node.Score - expected) <= tolerance,
            $"another mean under {aggregation.Name}",
            $"{view.Where}: {node.Node.Id} is {node.Score:R}, expected {expected:R} of {string.Join(", ", parts)}");
    }
}
