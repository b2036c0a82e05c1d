using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using UrbanIndicators.Methods.Weighting;
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
        if (document.Entries("weight-sets").Count > MostSets)
        {
            context.Report(WeightSetsTooMany, document.Find("weight-sets")!, MostSets, document.Entries("weight-sets").Count);
        }

        foreach (var (key, node) in document.Entries("weight-sets").Take(MostSets))
        {
            context.CheckId(key.Text, key);
            if (context.Methods.Find(MethodKind.Weighting, key.Text) is not null)
            {
                context.Report(WeightSetNamedAsMethod, key, Quoted.Text(key.Text));
            }

            if (MappingReader.Of(context, node, key.Text, FormatSpec.WeightSet) is not { } reader) continue;
            var given = BindGiven(context, reader, known, index?.Id);
            CheckSums(context, key, given, index);
            var set = new WeightSet
            {
                Id = key.Text,
                Title = reader.Localized("title") ?? new LocalizedText(key.Text),
                Method = MethodBinder.Bind(context, reader.Find("method"), "method", MethodKind.Weighting),
                Nodes = BindNodes(context, reader, known),
                Given = given,
                Location = key.Location,
            };
            if (index is not null) CheckUse(context, reader, set, index);
            sets.Add(set);
        }

        CheckCircles(context, sets);
        return sets;
    }

    /// <summary>Finds sets that are combined of each other in a circle.</summary>
    private static void CheckCircles(BindingContext context, List<WeightSet> sets)
    {
        var parts = sets.ToDictionary(s => s.Id, PartsOf, StringComparer.Ordinal);
        foreach (var set in sets)
        {
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

    /// <summary>Holds weights given by id against the methods of the set, which may not use them, and against their siblings.</summary>
    private static void CheckUse(BindingContext context, MappingReader reader, WeightSet set, IndexNode index)
    {
        var keys = reader.Entries("given").ToDictionary(e => e.Key.Text, e => e.Key, StringComparer.Ordinal);
        foreach (var node in index.Descendants().Where(n => n.Children.Any(c => set.Given.ContainsKey(c.Id))))
        {
            var method = set.Nodes.GetValueOrDefault(node.Id) ?? set.Method;
            if (method is null || WeightResolver.UsesGiven(method))
            {
                if (WeightsById.WarningOf(node, set.Given, set.Location) is { } warning) context.Bag.Add(warning);
                continue;
            }

            // A weight of 0 takes a child out, however the others are weighed.
            foreach (var child in node.Children.Where(c => set.Given.GetValueOrDefault(c.Id) > 0))
            {
                context.Report(WeightsIgnored, keys[child.Id], set.Id, child.Id, node.Id, method.Name);
            }
        }
    }

    private static IReadOnlyList<string> PartsOf(WeightSet set) =>
        [.. set.Nodes.Values.Append(set.Method).OfType<Method>().SelectMany(WeightResolver.CombinedOf)];

    private static void CheckSums(BindingContext context, SourceNode set, Dictionary<string, double> given, IndexNode? index)
    {
        foreach (var node in index?.Descendants().Where(n => !n.IsLeaf) ?? [])
        {
            if (!node.Children.Any(c => given.ContainsKey(c.Id)) || node.Children.Any(c => given.GetValueOrDefault(c.Id, c.Weight) > 0))
            {
                continue;
            }

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
                context.Report(
                    WeightSetNodeUnknown, key, Quoted.Text(key.Text),
                    context.Hint(key.Text, [.. known.Values.Where(n => !n.IsLeaf).Select(n => n.Id)]));
            }

            if (MethodBinder.Bind(context, node, key.Text, MethodKind.Weighting, key.Text) is { } method) methods[key.Text] = method;
        }

        return methods;
    }

    private static Dictionary<string, double> BindGiven(
        BindingContext context, MappingReader set, Dictionary<string, IndexNode>? known, string? index)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (key, node) in set.Entries("given"))
        {
            if (known is not null && !known.ContainsKey(key.Text))
            {
                context.Report(WeightSetChildUnknown, key, Quoted.Text(key.Text), context.Hint(key.Text, known.Keys));
            }

            if (key.Text == index) context.Report(IndexWeighted, key, key.Text);

            if (ValueReader.Number(context, node, key.Text, Weights) is { } weight) weights[key.Text] = weight;
        }

        return weights;
    }
}
