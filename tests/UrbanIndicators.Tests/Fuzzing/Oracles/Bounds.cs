namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>Which methods promise scores inside the scale, and which a mean: written down here apart from the library.</summary>
internal static class Bounds
{
    /// <summary>The tolerance of every comparison of scores, as a share of the scale.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>
    /// Nearer to a threshold than this share a figure has to count as at it; farther than the other it must not; between them it may.
    /// </summary>
    public const double SurelyAt = 1e-10;

    /// <inheritdoc cref="SurelyAt"/>
    public const double SurelyApart = 1e-8;

    private static readonly HashSet<string> Open = new(["none", "scaled", "z-score"], StringComparer.Ordinal);

    private static readonly HashSet<string> Means =
        new(["arithmetic", "geometric", "harmonic", "power-mean", "minimum", "weighted-median", "owa", "mean-min"], StringComparer.Ordinal);

    private static readonly HashSet<string> OwnRange = new(["mazziotta-pareto", "adjusted-mazziotta-pareto"], StringComparer.Ordinal);

    public static bool IsMean(Method aggregation) => Means.Contains(aggregation.Name);

    /// <summary>The score of a node lies inside the scale whatever the data.</summary>
    public static bool AreInside(Framework framework, IndexNode node)
    {
        if (node.IsLeaf) return IsInside(framework, framework.Indicators.First(i => i.Id == node.Id));
        var aggregation = AggregationOf(framework, node);
        if (OwnRange.Contains(aggregation.Name)) return aggregation.Parameters.ContainsKey("range");
        return !IsMean(aggregation) || node.Children.All(c => AreInside(framework, c));
    }

    public static Method AggregationOf(Framework framework, IndexNode node) => node.Aggregate ?? framework.Method.Aggregate;

    private static bool IsInside(Framework framework, Indicator indicator)
    {
        // What is treated after it was normalised is cut or not by the treatment's own doing.
        var stages = framework.Method.Stages;
        if (stages.Count > 0 && stages[^1] != ScoringStage.Normalise) return false;
        var method = indicator.Normalise ?? framework.Method.Normalise;
        return !Open.Contains(method.Name) && !(method.Parameters.TryGetValue("capped", out var capped) && capped.Text == "false");
    }
}
