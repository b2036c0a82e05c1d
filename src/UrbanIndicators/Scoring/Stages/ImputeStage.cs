using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Data;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Imputing;
using UrbanIndicators.Scoring.Saving;

namespace UrbanIndicators.Scoring.Stages;

/// <summary>Imputation: every imputer sees the columns as they entered the stage.</summary>
/// <param name="indicators">The scored indicators.</param>
/// <param name="imputers">What fills in, each its own columns, with the method it was fitted by.</param>
internal sealed class ImputeStage(
    ImmutableArray<Indicator> indicators, ImmutableArray<(Method Method, Imputer Imputer)> imputers) : PreparationStage
{
    public override ScoringStage Stage => ScoringStage.Impute;

    public ImmutableArray<(Method Method, Imputer Imputer)> Imputers => imputers;

    public override void Apply(PreparedTable table, Panel? panel)
    {
        var current = table.Current;
        var entered = new StageTable(panel, indicators, [.. current], table.RowCount) { HoldsScores = table.Scores is not null };
        var filled = (double[][])entered.Columns.Clone();
        foreach (var id in imputers.SelectMany(i => i.Imputer.Filled))
        {
            // What has nothing missing is not copied: it is not written to.
            var leaf = IndexOf(id);
            if (HasMissing(current[leaf], table.RowCount)) filled[leaf] = (double[])current[leaf].Clone();
        }

        foreach (var (method, imputer) in imputers)
        {
            if (imputer.GetType().Assembly == typeof(Imputer).Assembly) imputer.Impute(entered, filled);
            else ImputeByOther(method, imputer, entered, filled, panel);
        }

        for (var leaf = 0; leaf < current.Length; leaf++)
        {
            Mark(table, leaf, current[leaf], filled[leaf]);
            current[leaf] = filled[leaf];
        }

        if (panel is not null) table.WithoutOtherPeriods = WithoutOtherPeriods(entered, filled);
    }

    /// <summary>An imputer of another package is given copies, and may fill what is missing in its own columns, and nothing else.</summary>
    private void ImputeByOther(Method method, Imputer imputer, StageTable entered, double[][] filled, Panel? panel)
    {
        static double[][] Copied(double[][] columns) => Array.ConvertAll(columns, c => (double[])c.Clone());
        var (input, output) = (Copied(entered.Columns), Copied(filled));
        imputer.Impute(new StageTable(panel, indicators, input, entered.RowCount) { HoldsScores = entered.HoldsScores }, output);
        var own = imputer.Filled.Select(IndexOf).ToHashSet();
        for (var leaf = 0; leaf < output.Length; leaf++)
        {
            for (var row = 0; row < entered.RowCount; row++)
            {
                var (before, after) = (filled[leaf][row], Magnitude.Limited(output[leaf][row]));
                if (BitConverter.DoubleToInt64Bits(before) == BitConverter.DoubleToInt64Bits(after)) continue;
                if (!own.Contains(leaf) || !Imputer.IsMissing(before)) throw TouchesOther(method, indicators[leaf].Id);
                if (!double.IsNaN(after)) filled[leaf][row] = after;
            }
        }
    }

    private static InvalidOperationException TouchesOther(Method method, string indicator) => new(
        $"The imputation \"{method.Name}\" set a cell of \"{indicator}\" that is not missing or not its own; "
        + "it may fill missing cells of its columns alone.");

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var (method, imputer) in imputers)
        {
            writer.WriteStartObject();
            writer.WriteString("method", method.ToString());
            FittedJson.Write(writer, "constants", imputer.Constants);
            FittedJson.Write(writer, "texts", imputer.Texts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Finds what is missing although it is filled over time, where no place has another period.</summary>
    private List<string> WithoutOtherPeriods(StageTable entered, double[][] filled)
    {
        var missing = imputers.Where(i => i.Imputer is TimeImputer).SelectMany(i => i.Imputer.Filled).Where(
            id => HasMissing(filled[IndexOf(id)], entered.RowCount)).ToList();
        return missing.Count == 0 || TimeImputer.HasOtherPeriods(entered) ? [] : missing;
    }

    private int IndexOf(string id)
    {
        for (var leaf = 0; leaf < indicators.Length; leaf++)
        {
            if (string.Equals(indicators[leaf].Id, id, StringComparison.Ordinal)) return leaf;
        }

        throw new ArgumentException($"There is no scored indicator \"{id}\".", nameof(id));
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
