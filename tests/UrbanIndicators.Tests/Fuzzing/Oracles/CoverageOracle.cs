namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>Coverage: a share, the one the children give, and what makes a score provisional.</summary>
internal static class CoverageOracle
{
    private const double Roundings = 1e-12;

    public static void Check(PlaceView view)
    {
        foreach (var node in view.Nodes)
        {
            var id = node.Node.Id;
            Require.That(
                node.Coverage is >= 0 and <= 1 + Roundings,
                "a coverage outside 0 to 1",
                $"{view.Where}: {id} has {node.Coverage:R}");
            Require.That(
                node.ImputedShare is >= 0 and <= 1 + Roundings,
                "an imputed share outside 0 to 1",
                $"{view.Where}: {id} has {node.ImputedShare:R}");
            Require.That(
                node.Coverage + node.ImputedShare <= 1 + Bounds.Tolerance,
                "more is covered than there is",
                $"{view.Where}: {id} has {node.Coverage:R} and {node.ImputedShare:R}");
            if (view.Place.IsLeftOut) continue;
            CheckProvisional(view, node);
            CheckParts(view, node);
        }

        Require.That(
            view.Place.ImputedShare is >= 0 and <= 1 + Roundings,
            "an imputed share outside 0 to 1",
            $"{view.Where}: {view.Place.ImputedShare:R}");
        Require.SameBits(view.Place.Coverage, view.Index.Coverage, "two coverages of one index", $"{view.Where}");
        Require.That(view.Place.IsProvisional == view.Index.IsProvisional, "two answers whether the index is provisional", $"{view.Where}");
    }

    private static void CheckProvisional(PlaceView view, NodeScore node)
    {
        var minimum = node.Node.MinimumCoverage ?? view.Framework.Method.MinimumCoverage;
        if (node.Coverage > 0 && node.Coverage >= minimum)
        {
            Require.That(
                !node.IsProvisional,
                "provisional though covered",
                $"{view.Where}: {node.Node.Id} has {node.Coverage:R} of {minimum:R}");
        }

        if (node.Coverage < minimum - Bounds.Tolerance)
        {
            Require.That(
                node.IsProvisional,
                "not provisional though not covered",
                $"{view.Where}: {node.Node.Id} has {node.Coverage:R} of {minimum:R}");
        }
    }

    private static void CheckParts(PlaceView view, NodeScore node)
    {
        var applying = view.PartsOf(node).Where(p => p.Weight > 0 && !double.IsNaN(p.Coverage)).ToList();
        var total = applying.Sum(p => p.Weight);
        if (total is 0 or < 1e-290) return;
        var expected = applying.Sum(p => p.Weight / total * p.Coverage);
        Require.That(
            Math.Abs(node.Coverage - expected) <= Bounds.Tolerance,
            "another coverage",
            $"{view.Where}: {node.Node.Id} has {node.Coverage:R}, its children {expected:R} ({string.Join(", ", applying)})");
    }
}
