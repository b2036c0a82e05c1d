using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Methods.Normalising;

namespace UrbanIndicators.Scoring.Stages;

/// <summary>Normalisation on the way, where another stage follows on it. What it learnt is saved with the indicators.</summary>
internal sealed class NormaliseStage(ImmutableArray<ColumnFunction> functions) : PreparationStage
{
    public override ScoringStage Stage => ScoringStage.Normalise;

    public override void Apply(PreparedTable table, Panel? panel) => (table.Scores, table.Tallies) = Normalise(table);

    /// <summary>Counts anew what happens to the cells of a table that was taken from a larger one.</summary>
    public void Count(PreparedTable table) => table.Tallies = Normalise(table).Tallies;

    /// <summary>Normalises values of one leaf.</summary>
    public void Apply(int leaf, ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) =>
        functions[leaf].Apply(values, scores, ref tally);

    public override void Write(Utf8JsonWriter writer) => writer.WriteNullValue();

    private (double[][] Scores, CellTally[] Tallies) Normalise(PreparedTable table)
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

        return (scores, tallies);
    }
}
