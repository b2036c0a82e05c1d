using System.Globalization;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Weighting;

namespace UrbanIndicators.Methods.Registry;

/// <summary>
/// Puts weights given by id into a framework: at the nodes they touch they win over whatever weighed the children before.
/// </summary>
internal sealed class WeightsById
{
    private readonly WeightResolver resolver;
    private readonly IReadOnlyDictionary<string, double> weights;
    private readonly List<Diagnostic> notes;

    private WeightsById(Framework framework, IReadOnlyDictionary<string, double> weights)
    {
        resolver = new(framework);
        this.weights = weights;
        // What weights given before left to others is told anew, where it still holds.
        notes = [
            .. framework.Diagnostics.Where(d => d.Code != DefinitionDiagnostics.WeightsOfSomeChildren.Code || !IsTouched(framework, d)),
        ];
    }

    /// <summary>Gives the framework with the weights, and a warning for each node of which some children are not named.</summary>
    public static Framework Put(Framework framework, IReadOnlyDictionary<string, double> weights)
    {
        var put = new WeightsById(framework, weights);
        return framework with { Index = put.Put(framework.Index), Diagnostics = put.notes };
    }

    /// <summary>Warns where weights name some of a node's children: the others keep theirs, which may be on another scale.</summary>
    /// <param name="node">The node.</param>
    /// <param name="named">The ids that are named.</param>
    /// <param name="location">Where the weights stand.</param>
    public static Diagnostic? WarningOf(IndexNode node, IReadOnlyDictionary<string, double> named, SourceLocation location)
    {
        List<IndexNode> kept = [.. node.Children.Where(c => !named.ContainsKey(c.Id))];
        if (kept.Count == 0 || kept.Count == node.Children.Count) return null;
        return DefinitionDiagnostics.WeightsOfSomeChildren.At(
            location, node.Id, Quoted.List(node.Children.Select(c => c.Id).Where(named.ContainsKey)),
            Quoted.List(kept.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Id} ({c.Weight:R})"))));
    }

    private bool IsTouched(Framework framework, Diagnostic note) => framework.Index.Descendants()
        .Any(
            n =>
                string.Equals(n.Id, note.Arguments[0] as string, StringComparison.Ordinal)
                    && n.Children.Any(c => weights.ContainsKey(c.Id)));

    private IndexNode Put(IndexNode node)
    {
        if (node.IsLeaf) return node;
        var (method, set) = resolver.Of(node);
        var children = node.Children.Select(Put).ToArray();
        if (!Array.Exists(children, c => weights.ContainsKey(c.Id))) return node with { Children = children };
        // What a set gives by id stays as it is where the weights do not name it.
        children = Array.ConvertAll(children, c => WeightOf(c, set) is { } weight ? c with { Weight = weight, WeightAssumed = false } : c);
        node = node with
        {
            Children = children,
            Weights = set is null && method.Name == GivenWeighting.Name ? node.Weights : new(GivenWeighting.Name),
        };
        if (WarningOf(node, weights, node.Location) is { } warning) notes.Add(warning);
        return node;
    }

    private double? WeightOf(IndexNode child, WeightSet? set) =>
        weights.TryGetValue(child.Id, out var weight) || set?.Given.TryGetValue(child.Id, out weight) == true ? weight : null;
}
