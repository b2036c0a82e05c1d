using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Methods.Weighting;

namespace UrbanIndicators.Methods.Registry;

/// <summary>Holds means that are not defined for negative scores against the scores below them.</summary>
internal sealed class MeanChecks
{
    private readonly Framework framework;
    private readonly MethodRegistry methods;
    private readonly DiagnosticBag bag;
    private readonly Dictionary<string, Indicator> indicators;
    private readonly Threshold scores;

    private MeanChecks(Framework framework, MethodRegistry methods, DiagnosticBag bag)
    {
        (this.framework, this.methods, this.bag) = (framework, methods, bag);
        scores = Threshold.OfScores(framework.Method.Scale);
        indicators = framework.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
    }

    /// <summary>Checks every node whose weights leave it anything to score.</summary>
    public static void Check(Framework framework, MethodRegistry methods, DiagnosticBag bag) =>
        new MeanChecks(framework, methods, bag).LowestOf(new WeightResolver(framework).Weigh(framework.Index));

    /// <summary>
    /// Gives the lowest score that can occur, and the indicator or node that has it; <see langword="null"/> where nothing is scored.
    /// </summary>
    private (double Score, string Id)? LowestOf(IndexNode node)
    {
        if (node.IsLeaf) return LowestOfLeaf(node.Id);
        (double Score, string Id)? lowest = null;
        foreach (var child in node.Children.Where(c => c.Weight > 0))
        {
            if (LowestOf(child) is { } found && !(lowest?.Score <= found.Score)) lowest = found;
        }

        var method = node.Aggregate ?? framework.Method.Aggregate;
        if (lowest is not { } low || methods.Find(MethodKind.Aggregation, method.Name) is not { } descriptor) return lowest;
        if (AggregationFacts.RefusesNegative(method, descriptor) && scores.IsBelow(low.Score, 0))
        {
            bag.Report(ScoringDiagnostics.NegativeUnderMean, node.Location, node.Id, descriptor.Title, low.Id);
            return (0, node.Id);
        }

        if (AggregationFacts.OwnRangeOf(method, descriptor, framework.Method.Scale) is { } own
            && (!descriptor.IsRegistered || scores.IsAtLeast(low.Score, own.Low)))
        {
            return (own.Low, node.Id);
        }

        return descriptor.RefusesNegative && AggregationFacts.FloorOf(method) is { } floor ? (Math.Max(floor, low.Score), low.Id) : low;
    }

    private (double Score, string Id)? LowestOfLeaf(string id)
    {
        var indicator = indicators[id];
        var method = indicator.Normalise ?? framework.Method.Normalise;
        if (indicator.Direction == Direction.None || methods.Find(MethodKind.Normalisation, method.Name) is not { } descriptor) return null;
        if (descriptor.NeedsTarget && indicator.Targets.Count == 0) return null;
        return (NormalisationFacts.ScoresOf(indicator, method, descriptor, framework.Method.Scale).Low, id);
    }
}
