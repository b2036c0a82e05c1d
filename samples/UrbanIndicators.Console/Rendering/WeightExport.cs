using System.Text.Json;
using UrbanIndicators.Cli.Commands;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Reporting;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>Weights for programs.</summary>
internal static class WeightExport
{
    /// <summary>
    /// A row for every figure: a child's weight, what it was made of, what tells how far a node's weights can be relied on, an indicator's
    /// share of the index.
    /// </summary>
    public static ResultTable Table(IReadOnlyList<WeightVariant> variants) => new(
        "weights",
        [Column("set"), Column("node"), Column("method"), Column("child"), Column("figure"), Column("value", ResultColumnKind.Number)],
        (writer, _) =>
        {
            foreach (var variant in variants)
            {
                foreach (var node in variant.Nodes)
                {
                    void Row(string child, string figure, double value) =>
                        WriteFigure(writer, [variant.Id, node.Node, node.Method.Name, child, figure], value);
                    foreach (var (child, weight) in node.Weights) Row(child, "weight", weight);
                    foreach (var (figure, values) in node.ChildFigures)
                    {
                        foreach (var (child, value) in values) Row(child, figure, value);
                    }

                    foreach (var (figure, value) in node.Figures) Row("", figure, value);
                }

                foreach (var (indicator, share) in variant.Effective)
                {
                    WriteFigure(writer, [variant.Id, "", "", indicator, "effective-weight"], share);
                }
            }
        });

    public static void WriteJson(Stream stream, IReadOnlyList<WeightVariant> variants)
    {
        using var json = new Utf8JsonWriter(stream, JsonStyle.Options);
        json.WriteStartObject();
        json.WriteString("schema", "urban-indicators/weights/1.0");
        json.WriteStartArray("sets");
        foreach (var variant in variants)
        {
            json.WriteStartObject();
            json.WriteString("id", variant.Id);
            json.WriteStartArray("nodes");
            foreach (var node in variant.Nodes) Write(json, node);
            json.WriteEndArray();
            Write(json, "effective", variant.Effective);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ResultColumn Column(string id, ResultColumnKind kind = ResultColumnKind.Text) => new(id, new(id), kind);

    private static void WriteFigure(ResultTableWriter writer, ReadOnlySpan<string> about, double value)
    {
        foreach (var text in about) writer.WriteText(text);
        writer.WriteNumber(value);
        writer.EndRow();
    }

    private static void Write(Utf8JsonWriter json, NodeWeights node)
    {
        json.WriteStartObject();
        json.WriteString("node", node.Node);
        json.WriteString("method", node.Method.Name);
        if (node.Set is not null) json.WriteString("set", node.Set);
        Write(json, "weights", node.Weights);
        Write(json, "figures", node.Figures);
        json.WriteStartObject("children");
        foreach (var (figure, values) in node.ChildFigures) Write(json, figure, values);
        json.WriteEndObject();
        json.WriteStartArray("remarks");
        foreach (var remark in node.Remarks) json.WriteText(remark.In);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, double>> figures)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in figures)
        {
            // JSON has neither a missing number nor an infinite one.
            if (double.IsFinite(value)) json.WriteNumber(key, value);
            else json.WriteNull(key);
        }

        json.WriteEndObject();
    }
}
