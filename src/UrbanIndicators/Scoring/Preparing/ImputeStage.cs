using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Data;
using UrbanIndicators.Scoring.Preparing.Imputing;

namespace UrbanIndicators.Scoring.Preparing;

/// <summary>Imputation: every imputer sees the columns as they entered the stage.</summary>
/// <param name="indicators">The scored indicators.</param>
/// <param name="imputers">What fills in, each its own columns.</param>
internal sealed class ImputeStage(ImmutableArray<Indicator> indicators, ImmutableArray<Imputer> imputers) : PreparationStage
{
    public override ScoringStage Stage => ScoringStage.Impute;

    public override void Apply(PreparedTable table, Panel? panel)
    {
        var current = table.Current;
        var entered = new StageTable(panel, indicators, [.. current], new bool[table.RowCount]);
        foreach (var imputer in imputers)
        {
            var columns = imputer.Columns;
            // What has nothing missing is not copied: it is not written to.
            var filled = columns.Select(c => HasMissing(current[c], table.RowCount) ? (double[])current[c].Clone() : current[c]).ToArray();
            imputer.Impute(entered, filled);
            for (var i = 0; i < columns.Length; i++)
            {
                Mark(table, columns[i], current[columns[i]], filled[i]);
                current[columns[i]] = filled[i];
            }
        }
    }

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var imputer in imputers)
        {
            writer.WriteStartObject();
            FittedJson.Write(writer, "constants", imputer.Constants);
            FittedJson.Write(writer, "texts", imputer.Texts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static bool HasMissing(double[] column, int rows)
    {
        foreach (var value in column.AsSpan(0, rows))
        {
            if (double.IsNaN(value) && Missing.StatusOf(value) == ObservationStatus.Missing) return true;
        }

        return false;
    }

    private static void Mark(PreparedTable table, int leaf, double[] before, double[] after)
    {
        if (ReferenceEquals(before, after)) return;
        for (var row = 0; row < table.RowCount; row++)
        {
            if (double.IsNaN(before[row]) && !double.IsNaN(after[row])) (table.Imputed[leaf] ??= new BitArray(table.RowCount))[row] = true;
        }
    }
}
