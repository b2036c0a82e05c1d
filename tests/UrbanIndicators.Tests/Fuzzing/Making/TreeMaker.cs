using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>Makes trees over indicators: flat or deep, even or lopsided, with methods and weights of their own now and then.</summary>
internal sealed class TreeMaker(Chance chance, Figures figures, MethodMaker methods, MethodContext context)
{
    private readonly List<string> lines = [];
    private int made;

    public List<string> Nodes { get; } = [];

    public IReadOnlyList<string> Of(IReadOnlyList<string> indicators)
    {
        lines.Add("index:");
        Fill("index", indicators, indent: 2, depth: 0);
        return lines;
    }

    private void Fill(string id, IReadOnlyList<string> indicators, int indent, int depth)
    {
        Nodes.Add(id);
        var pad = new string(' ', indent);
        var groups = depth < 4 && indicators.Count > 1 && chance.Percent(depth == 0 ? 65 : 35)
            ? Divided(indicators)
            : [.. indicators.Select(i => (IReadOnlyList<string>)[i])];
        // A single indicator may still stand in a node of its own.
        var inner = groups
            .Select(g => g.Count == 1 && chance.Percent(93) ? (Id: g[0], Leaves: null) : (Id: $"n{made++}", Leaves: g))
            .ToList();
        var here = context with { Children = [.. inner.Select(c => c.Id)] };
        lines.Add($"{pad}id: {id}");
        if (chance.Percent(35)) lines.Add($"{pad}aggregate: {methods.Any(MethodKind.Aggregation, here)}");
        if (chance.Percent(18)) lines.Add($"{pad}weights: {methods.Any(MethodKind.Weighting, here)}");
        if (chance.Percent(10)) lines.Add($"{pad}minimum-coverage: {figures.Text(chance.Of(0, 0.5, 2.0 / 3, 1))}");
        if (chance.Percent(3))
        {
            lines.Add($"{pad}targets: [{{ at-least: {figures.Text(figures.Between(context.Low, context.High))}, by: 2030 }}]");
        }

        lines.Add($"{pad}children:");
        foreach (var (child, leaves) in inner)
        {
            var weight = chance.Percent(85) ? $"weight: {figures.Text(figures.Weight())}" : null;
            if (leaves is null)
            {
                lines.Add($"{pad}  - {{ indicator: {child}{(weight is null ? "" : $", {weight}")} }}");
                continue;
            }

            lines.Add($"{pad}  - {weight ?? $"title: {child}"}");
            Fill(child, leaves, indent + 4, depth + 1);
        }
    }

    private List<IReadOnlyList<string>> Divided(IReadOnlyList<string> indicators)
    {
        var groups = new List<IReadOnlyList<string>>();
        for (var from = 0; from < indicators.Count;)
        {
            var size = Math.Min(indicators.Count - from, chance.Between(1, Math.Max(1, indicators.Count - 1)));
            groups.Add([.. indicators.Skip(from).Take(size)]);
            from += size;
        }

        return groups;
    }
}
