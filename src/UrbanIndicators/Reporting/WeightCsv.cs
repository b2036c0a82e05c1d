using System.Collections.Immutable;
using UrbanIndicators.Data.Csv;

namespace UrbanIndicators.Reporting;

/// <summary>The table of weights: a row for every child of every node.</summary>
internal static class WeightCsv
{
    public static readonly ImmutableArray<string> Columns = ["node", "child", "method", "weight_set", "weight", "effective_weight"];

    public static void Write(ScoringModel model, Stream stream, ExportOptions options)
    {
        using var csv = new CsvTableWriter(stream, options.ByteOrderMark);
        foreach (var column in Columns) csv.WriteText(Headings.Of(column, options.HeadingLanguage));
        csv.EndRow();
        var effective = model.EffectiveWeights;
        foreach (var node in model.Weights)
        {
            foreach (var (child, weight) in node.Weights.OrderBy(w => w.Key, StringComparer.Ordinal))
            {
                csv.WriteText(node.Node);
                csv.WriteText(child);
                csv.WriteText(node.Method.Name);
                csv.WriteText(node.Set);
                csv.WriteNumber(weight);
                if (effective.TryGetValue(child, out var share)) csv.WriteNumber(share);
                else csv.WriteEmpty();
                csv.EndRow();
            }
        }
    }
}
