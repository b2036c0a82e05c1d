using System.Collections.Immutable;

namespace UrbanIndicators.Reporting;

/// <summary>The table of weights: a row for every child of every node.</summary>
internal static class WeightTable
{
    private static readonly ImmutableArray<ResultColumn> Columns =
    [
        Headings.Text("node"), Headings.Text("child"), Headings.Text("method"), Headings.Text("weight_set"), Headings.Number("weight"),
        Headings.Number("effective_weight"),
    ];

    public static ResultTable Of(ScoringModel model) => new("weights", Columns, (writer, cancellationToken) =>
    {
        var effective = model.EffectiveWeights;
        foreach (var node in model.Weights)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (child, weight) in node.Weights.OrderBy(w => w.Key, StringComparer.Ordinal))
            {
                writer.WriteText(node.Node);
                writer.WriteText(child);
                writer.WriteText(node.Method.Name);
                writer.WriteText(node.Set);
                writer.WriteNumber(weight);
                if (effective.TryGetValue(child, out var share)) writer.WriteNumber(share);
                else writer.WriteEmpty();
                writer.EndRow();
            }
        }
    });
}
