namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>The results of one row by id, with the tree over them.</summary>
internal sealed class PlaceView
{
    private readonly Dictionary<string, NodeScore> nodes;
    private readonly Dictionary<string, IndicatorScore> indicators;
    private readonly Dictionary<string, NodeWeights> weights;

    public PlaceView(PlaceAssessment place)
    {
        Place = place;
        Framework = place.Assessment.Model.Plan.Framework;
        nodes = place.Nodes.ToDictionary(n => n.Node.Id, StringComparer.Ordinal);
        indicators = place.Indicators.ToDictionary(i => i.Indicator.Id, StringComparer.Ordinal);
        weights = place.Assessment.Model.Weights.ToDictionary(w => w.Node, StringComparer.Ordinal);
        Where = $"{place.Place.Key} {place.Period}";
    }

    public PlaceAssessment Place { get; }

    public Framework Framework { get; }

    public string Where { get; }

    public IReadOnlyCollection<NodeScore> Nodes => nodes.Values;

    public NodeScore Index => nodes[Framework.Index.Id];

    public double ScaleLength => Framework.Method.Scale.High - Framework.Method.Scale.Low;

    public NodeScore? Node(string id) => nodes.GetValueOrDefault(id);

    public IndicatorScore Indicator(string id) => indicators[id];

    /// <summary>The children of a node that the model scores.</summary>
    public IEnumerable<Part> PartsOf(NodeScore node)
    {
        foreach (var (id, weight) in weights[node.Node.Id].Weights)
        {
            if (nodes.TryGetValue(id, out var child))
            {
                yield return new(id, weight, child.IsProvisional ? double.NaN : child.Score, CoverageOf(child));
            }
            else yield return LeafPart(indicators[id], weight);
        }
    }

    private static Part LeafPart(IndicatorScore leaf, double weight)
    {
        var applies = leaf.Status != IndicatorStatus.NotApplicable;
        var coverage = !applies ? double.NaN : double.IsNaN(leaf.Score) || leaf.IsImputed ? 0 : 1;
        return new(leaf.Indicator.Id, weight, leaf.Score, coverage);
    }

    /// <summary>A child without a score, or a provisional one, is not used above and counts as absent.</summary>
    private double CoverageOf(NodeScore node)
    {
        if (!PartsOf(node).Any(p => p.Weight > 0 && !double.IsNaN(p.Coverage))) return double.NaN;
        return node.IsProvisional || double.IsNaN(node.Score) ? 0 : node.Coverage;
    }
}
