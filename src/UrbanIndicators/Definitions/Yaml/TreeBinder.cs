using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads the index tree. Its depth and size are bounded by those of the file's nodes.</summary>
internal sealed class TreeBinder(
    BindingContext context, IReadOnlyDictionary<string, IndicatorEntry> indicators, IReadOnlySet<string> indicatorIds)
{
    private static readonly ValueRange Weights = new(0, double.MaxValue);
    private readonly Dictionary<string, SourceLocation> used = new(StringComparer.Ordinal);

    /// <summary>The indicators that stand in the tree.</summary>
    public IReadOnlySet<string> Used => used.Keys.ToHashSet(StringComparer.Ordinal);

    public IndexNode? BindIndex(SourceNode node) => BindNode(node, FormatSpec.Index);

    private IndexNode? BindNode(SourceNode node, MappingSpec spec)
    {
        if (MappingReader.Of(context, node, spec == FormatSpec.Index ? "index" : "children", spec) is not { } reader) return null;
        var id = reader.Text("id");
        if (id is not null) context.TakeId(id, reader.Find("id")!);
        var title = reader.Localized("title");
        var aggregate = MethodBinder.Bind(context, reader.Find("aggregate"), "aggregate", MethodKind.Aggregation);
        var weights = MethodBinder.BindWeights(context, reader.Find("weights"), id);
        var coverage = reader.Number("minimum-coverage", new(0, 1));
        var weight = Weight(reader);
        var status = reader.Word("status", Words.Statuses);
        var targets = TargetBinder.Bind(context, reader.Items("targets"), id ?? "", Direction.Higher, context.Scale);
        var items = reader.Items("children");
        if (reader.Find("children") is null or { Kind: SourceNodeKind.Sequence, Items.Count: 0 })
        {
            context.Report(NodeWithoutChildren, node, Quoted.Text(id ?? "…"));
        }

        var children = items.Select(BindChild).ToList();
        CheckWeights(reader, id, children);
        if (id is null) return null;
        return new IndexNode
        {
            Id = id,
            Title = title ?? new LocalizedText(id),
            Weight = weight ?? 1,
            WeightAssumed = reader.Find("weight") is null && spec != FormatSpec.Index,
            Aggregate = aggregate,
            Weights = weights,
            MinimumCoverage = coverage,
            Targets = targets,
            Status = status,
            Children = [.. children.OfType<IndexNode>()],
            Location = node.Location,
        };
    }

    private IndexNode? BindChild(SourceNode node)
    {
        if (node.Kind == SourceNodeKind.Scalar && !node.IsNull) return Leaf(node, node, null);
        if (node.Kind != SourceNodeKind.Mapping)
        {
            ValueReader.WrongShape(context, node, "children", Shapes.Child);
            return null;
        }

        if (node.Find("indicator") is not { } indicator) return BindNode(node, FormatSpec.Node);
        var reader = MappingReader.Of(context, node, "children", FormatSpec.Leaf, key => ReportLeafKey(key, indicator))!;
        return ValueReader.Text(context, indicator, "indicator") is null ? null : Leaf(indicator, node, reader);
    }

    private bool ReportLeafKey(SourceNode key, SourceNode indicator)
    {
        if (!FormatSpec.Node.Names.Contains(key.Text, StringComparer.Ordinal)) return false;
        context.Report(LeafKey, key, key.Text, Quoted.Text(indicator.Text));
        return true;
    }

    private IndexNode? Leaf(SourceNode name, SourceNode node, MappingReader? reader)
    {
        var weight = reader is null ? null : Weight(reader);
        var status = reader?.Word("status", Words.Statuses);
        if (!indicators.TryGetValue(name.Text, out var entry))
        {
            // Indicators that could not be read have been reported where they stand.
            if (!indicatorIds.Contains(name.Text))
            {
                context.Report(IndicatorUnknown, name, Quoted.Text(name.Text), context.Hint(name.Text, indicatorIds));
            }

            return null;
        }

        if (!used.TryAdd(name.Text, name.Location)) context.Report(IndicatorUsedTwice, name, name.Text, used[name.Text].ToString());
        else if (entry.Indicator.Direction == Direction.None
            && entry.Node.Find("direction") is { Text: "none" }) context.Report(DirectionNoneInTree, name, name.Text);
        return new IndexNode
        {
            Id = name.Text,
            Title = entry.Indicator.Name,
            Weight = weight ?? 1,
            WeightAssumed = reader?.Find("weight") is null,
            Status = status,
            Location = node.Location,
        };
    }

    private double? Weight(MappingReader reader)
    {
        if (reader.Find("weight") is not { } node || reader.Number("weight") is not { } weight) return null;
        if (Weights.Contains(weight)) return weight;
        context.Report(WeightInvalid, node, Quoted.Text(node.Text), Phrase.Of("tree-binder.write-0-or-more"));
        return null;
    }

    private void CheckWeights(MappingReader reader, string? id, List<IndexNode?> children)
    {
        if (children.Count > 0 && children.TrueForAll(c => c is { Weight: 0 }))
        {
            context.Report(WeightsAllZero, reader.Find("children")!, Quoted.Text(id ?? ""));
        }
    }
}
