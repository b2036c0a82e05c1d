using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Reads a parameter that has a row of numbers for each expert. All that is wrong is reported in one go.</summary>
internal static class JudgementRows
{
    /// <summary>Gives the rows; <see langword="null"/> after reports.</summary>
    /// <param name="context">The node and the method.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="columns">What the numbers of a row are about.</param>
    /// <param name="allowed">Which numbers are allowed.</param>
    /// <param name="expected">The same in words.</param>
    public static double[][]? Read(
        WeightingContext context, string parameter, IReadOnlyList<string> columns, Func<double, bool> allowed, LocalizedText expected)
    {
        var rows = context.Arguments.Matrix(parameter)!;
        var errors = context.Diagnostics.ErrorCount;
        if (rows.Count == 0) context.Report(ScoringDiagnostics.JudgementsEmpty, context.Node.Id, context.Method.Name, parameter);
        for (var r = 0; r < rows.Count; r++)
        {
            if (rows[r].Count != columns.Count)
            {
                context.Report(
                    ScoringDiagnostics.JudgementRowLength, context.Node.Id, context.Method.Name, parameter, r + 1, rows[r].Count,
                    columns.Count);
                continue;
            }

            for (var j = 0; j < columns.Count; j++)
            {
                if (!allowed(rows[r][j])) ReportCell(context, r, columns[j], rows[r][j], expected);
            }
        }

        return context.Diagnostics.ErrorCount > errors ? null : [.. rows.Select(r => r.ToArray())];
    }

    public static void ReportCell(WeightingContext context, int expert, string item, double seen, LocalizedText expected) => context.Report(
        ScoringDiagnostics.JudgementInvalid,
        context.Node.Id,
        context.Method.Name,
        ExpertPanel.Label(context.Arguments.Names(ExpertPanel.Names), expert),
        Phrase.Of("judgement-rows.text", item),
        Figures.Value(seen),
        expected);
}
