using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Scoring.Functions;

namespace UrbanIndicators.Scoring.Preparing;

/// <summary>Normalisation on the way, where another stage follows on it. What it learnt is saved with the indicators.</summary>
internal sealed class NormaliseStage(ImmutableArray<ColumnFunction> functions) : PreparationStage
{
    public override ScoringStage Stage => ScoringStage.Normalise;

    public override void Apply(PreparedTable table, Panel? panel)
    {
        var tallies = new CellTally[functions.Length];
        var scores = new double[functions.Length][];
        double[][] values = [.. table.Values];
        PreparedTable.Pad(values);
        for (var leaf = 0; leaf < functions.Length; leaf++)
        {
            scores[leaf] = new double[values[leaf].Length];
            functions[leaf].Apply(values[leaf], scores[leaf], ref tallies[leaf]);
            Array.Resize(ref scores[leaf], table.RowCount);
        }

        (table.Scores, table.Tallies) = (scores, tallies);
    }

    public override void Write(Utf8JsonWriter writer) => writer.WriteNullValue();
}
