namespace UrbanIndicators.Methods.Weighting;

/// <summary>Finds which weighting counts at a node: its own, else the framework's; each a method or a weight set.</summary>
internal sealed class WeightResolver(Framework framework)
{
    private static readonly Method Given = new(GivenWeighting.Name);

    /// <summary>Gives the weighting of a node's children, and the set it comes from.</summary>
    public (Method Method, WeightSet? Set) Of(IndexNode node) => Of(node, node.Weights ?? framework.Method.Weights);

    /// <summary>Gives the weighting that a choice means at a node.</summary>
    public (Method Method, WeightSet? Set) Of(IndexNode node, Method? choice)
    {
        if (choice is null) return (Given, null);
        return SetOf(choice) is { } set ? (set.Nodes.GetValueOrDefault(node.Id) ?? set.Method ?? Given, set) : (choice, null);
    }

    /// <summary>Whether a weighting uses the weights given by id: it is they, or is combined of them.</summary>
    public static bool UsesGiven(Method method) =>
        method.Name == Given.Name || CombinedOf(method).Contains(Given.Name, StringComparer.Ordinal);

    /// <summary>The sets and weightings that a method combines; none for any other.</summary>
    public static IReadOnlyList<string> CombinedOf(Method method) =>
        method.Name == CombinedWeighting.Name ? method.Parameters.GetValueOrDefault(CombinedWeighting.Of)?.Names ?? [] : [];

    public WeightSet? SetOf(Method choice) =>
        framework.WeightSets.FirstOrDefault(s => string.Equals(s.Id, choice.Name, StringComparison.Ordinal));

    /// <summary>The tree with the weights that the sets in force give by id.</summary>
    public IndexNode Weigh(IndexNode node)
    {
        if (node.IsLeaf) return node;
        var given = Of(node).Set?.Given;
        return node with
        {
            Children =
            [
                .. node.Children.Select(Weigh).Select(c => given is not null && given.TryGetValue(c.Id, out var weight)
                    ? c with { Weight = weight, WeightAssumed = false }
                    : c),
            ],
        };
    }
}
