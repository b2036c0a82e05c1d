using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads the named sets of weights.</summary>
internal static class WeightSetBinder
{
    private const int MostSets = 1000;

    private static readonly ValueRange Weights = new(0, double.MaxValue);

    /// <summary>Reads the sets and holds their ids against the tree.</summary>
    public static IReadOnlyList<WeightSet> Bind(BindingContext context, MappingReader document, IndexNode? index)
    {
        // Ids that stand twice are reported where they stand.
        var known = index?.Descendants().DistinctBy(n => n.Id, StringComparer.Ordinal).ToDictionary(n => n.Id, StringComparer.Ordinal);
        var sets = new List<WeightSet>();
        if (document.Entries("weight-sets").Count > MostSets) context.Report(WeightSetsTooMany, document.Find("weight-sets")!, MostSets, document.Entries("weight-sets").Count);
        foreach (var (key, node) in document.Entries("weight-sets").Take(MostSets))
        {
            context.CheckId(key.Text, key);
            if (context.Methods.Find(MethodKind.Weighting, key.Text) is not null) context.Report(WeightSetNamedAsMethod, key, Quoted.Text(key.Text));
            if (MappingReader.Of(context, node, key.Text, FormatSpec.WeightSet) is not { } reader) continue;
            var given = BindGiven(context, reader, known);
            CheckSums(context, key, given, index);
            sets.Add(new()
            {
                Id = key.Text,
                Title = reader.Localized("title") ?? new LocalizedText(key.Text),
                Method = MethodBinder.Bind(context, reader.Find("method"), "method", MethodKind.Weighting),
                Nodes = BindNodes(context, reader, known),
                Given = given,
                Location = key.Location,
            });
        }

        CheckCombinations(context, sets);
        return sets;
    }

    /// <summary>Holds what sets are combined of against each other: what is not there, and what goes round in a circle.</summary>
    private static void CheckCombinations(BindingContext context, List<WeightSet> sets)
    {
        var parts = sets.ToDictionary(s => s.Id, PartsOf, StringComparer.Ordinal);
        foreach (var set in sets)
        {
            foreach (var unknown in parts[set.Id].Where(p => !context.WeightSets.Contains(p)))
            {
                context.Bag.Report(WeightSetUnknown, set.Location, Quoted.Text(unknown), set.Id, context.Hint(unknown, context.WeightSets));
            }

            if (Reaches(set.Id)) context.Bag.Report(WeightSetsInCircle, set.Location, set.Id);
        }

        bool Reaches(string set)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var pending = new Stack<string>(parts[set]);
            while (pending.TryPop(out var part))
            {
                if (string.Equals(part, set, StringComparison.Ordinal)) return true;
                if (!seen.Add(part) || !parts.TryGetValue(part, out var further)) continue;
                foreach (var next in further) pending.Push(next);
            }

            return false;
        }
    }

    private static IReadOnlyList<string> PartsOf(WeightSet set) =>
        [.. set.Nodes.Values.Append(set.Method).Where(m => m?.Name == BuiltInMethods.Combined.Name).SelectMany(m => m!.Parameters.GetValueOrDefault("of")?.Names ?? [])];

    private static void CheckSums(BindingContext context, SourceNode set, Dictionary<string, double> given, IndexNode? index)
    {
        foreach (var node in index?.Descendants().Where(n => !n.IsLeaf) ?? [])
        {
            if (!node.Children.Any(c => given.ContainsKey(c.Id)) || node.Children.Any(c => given.GetValueOrDefault(c.Id, c.Weight) > 0)) continue;
            context.Report(WeightsAllZero, set, Quoted.Text(node.Id));
        }
    }

    private static Dictionary<string, Method> BindNodes(BindingContext context, MappingReader set, Dictionary<string, IndexNode>? known)
    {
        var methods = new Dictionary<string, Method>(StringComparer.Ordinal);
        foreach (var (key, node) in set.Entries("nodes"))
        {
            if (known is not null && !(known.TryGetValue(key.Text, out var named) && !named.IsLeaf))
            {
                context.Report(WeightSetNodeUnknown, key, Quoted.Text(key.Text), context.Hint(key.Text, [.. known.Values.Where(n => !n.IsLeaf).Select(n => n.Id)]));
            }

            if (MethodBinder.Bind(context, node, key.Text, MethodKind.Weighting) is { } method) methods[key.Text] = method;
        }

        return methods;
    }

    private static Dictionary<string, double> BindGiven(BindingContext context, MappingReader set, Dictionary<string, IndexNode>? known)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (key, node) in set.Entries("given"))
        {
            if (known is not null && !known.ContainsKey(key.Text))
            {
                context.Report(WeightSetChildUnknown, key, Quoted.Text(key.Text), context.Hint(key.Text, known.Keys));
            }

            if (ValueReader.Number(context, node, key.Text, Weights) is { } weight) weights[key.Text] = weight;
        }

        return weights;
    }
}
