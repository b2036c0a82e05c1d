using System.Text.Json;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Writes weight sets in the shape of the format.</summary>
internal static class WeightSetJson
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<WeightSet> sets)
    {
        if (sets.Count == 0) return;
        writer.WriteStartObject("weight-sets");
        foreach (var set in sets)
        {
            writer.WriteStartObject(set.Id);
            writer.WriteLocalized("title", set.Title);
            if (set.Method is { } method) writer.WriteMethod("method", method);
            writer.WriteStartObject("nodes");
            foreach (var (node, own) in set.Nodes.OrderBy(n => n.Key, StringComparer.Ordinal)) writer.WriteMethod(node, own);
            writer.WriteEndObject();
            writer.WriteStartObject("given");
            foreach (var (id, weight) in set.Given.OrderBy(g => g.Key, StringComparer.Ordinal)) writer.WriteFigure(id, weight);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
