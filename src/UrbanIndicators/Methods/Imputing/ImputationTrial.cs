using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>Fills the table an imputer was fitted on once, to tell what stays missing and what is filled with the impossible.</summary>
internal static class ImputationTrial
{
    public static void Run(ImputationContext context, Imputer imputer)
    {
        var table = context.Table;
        var output = (double[][])table.Columns.Clone();
        foreach (var column in context.Columns) output[column] = (double[])output[column].Clone();
        imputer.Impute(table, output);
        var filled = imputer.Filled.ToHashSet(StringComparer.Ordinal);
        foreach (var column in context.Columns.Where(c => filled.Contains(context.IdOf(c)))) Report(context, column, output[column]);
    }

    private static void Report(ImputationContext context, int column, double[] output)
    {
        var input = context.Table.Columns[column];
        var valid = context.Table.ValidOf(column);
        var (missing, left, outside, first) = (0, 0, 0, double.NaN);
        for (var row = 0; row < context.Table.RowCount; row++)
        {
            if (!Imputer.IsMissing(input[row]) || !context.Table.IsAsked(row)) continue;
            missing++;
            if (Imputer.IsMissing(output[row])) left++;
            else if (valid?.Contains(output[row]) == false && outside++ == 0) first = output[row];
        }

        if (left > 0) context.Report(ScoringDiagnostics.ImputationLeaves, column, left, missing);
        if (outside == 0) return;
        context.Report(
            ScoringDiagnostics.ImputedOutsideValid, column, outside, valid!.Value.InWords(), Figures.Rounded(first));
    }
}
