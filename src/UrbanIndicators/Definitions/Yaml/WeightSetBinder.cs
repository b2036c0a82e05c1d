using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads the named sets of weights.</summary>
internal static class WeightSetBinder
{
    private static readonly ValueRange Weights = new(0, double.MaxValue);

    /// <summary>Reads the sets and holds their ids against the tree.</summary>
    public static IReadOnlyList<WeightSet> Bind(BindingContext context, MappingReader document, IndexNode? index)
    {
        // Ids that stand twice are reported where they stand.
        var known = index?.Descendants().DistinctBy(n => n.Id, StringComparer.Ordinal).ToDictionary(n => n.Id, StringComparer.Ordinal);
        var sets = new List<WeightSet>();
        foreach (var (key, node) in document.Entries("weight-sets"))
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

        return sets;
    }

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
