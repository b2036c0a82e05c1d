using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Imputing;

internal static partial class Imputation
{
    /// <summary>The rows are part of the model, and every row to fill is held against each of them.</summary>
    private const int MostNearestRows = 10_000;

    /// <summary>The k nearest rows of the reference; see <see cref="NearestImputer"/>.</summary>
    /// <remarks>Distances are measured on the indicators of <c>on</c>, or on all that are scored.</remarks>
    private static NearestImputer? Nearest(ImputationContext context)
    {
        if (!context.TryOn(out var on)) return null;
        var table = context.Table;
        var rows = new List<int>();
        for (var row = 0; row < table.RowCount; row++)
        {
            if (table.Reference[row]) rows.Add(row);
        }

        if (rows.Count > MostNearestRows)
        {
            context.Report(ScoringDiagnostics.NearestTooManyRows, context.Columns[0], rows.Count, MostNearestRows);
            return null;
        }

        var buffer = new double[table.RowCount];
        var measured = new List<(int Column, double Spread)>();
        foreach (var column in on ?? [.. Enumerable.Range(0, table.Columns.Length)])
        {
            var spread = Deviation(context.Table.PresentOf(column, buffer));
            if (spread > 0) measured.Add((column, spread));
        }

        var columns = context.WithValues();
        // Alone, an indicator has nothing that rows could be alike in.
        if (measured.Count == 0 || (measured.Count == 1 && columns is [var only] && only == measured[0].Column))
        {
            context.Report(ScoringDiagnostics.NothingToMeasureOn, context.Columns[0]);
            return null;
        }

        return new(
            context.Arguments, context.IdsOf(columns), context.IdsOf(measured.Select(m => m.Column)), [.. measured.Select(m => m.Spread)],
            Taken(table, columns, rows), Taken(table, measured.Select(m => m.Column), rows));
    }

    private static double[][] Taken(StageTable table, IEnumerable<int> columns, List<int> rows) =>
        [.. columns.Select(c => rows.Select(r => table.Columns[c][r]).ToArray())];

    /// <summary>The standard deviation (n − 1); 0 for values that do not vary and for fewer than two.</summary>
    private static double Deviation(ReadOnlySpan<double> values)
    {
        var extent = Extent.Of(values);
        if (!(extent.Length > 0)) return 0;
        var sums = PowerSums.Over(values, extent.Mean, extent.Length);
        return Math.Sqrt((sums.Second - (sums.First * sums.First / sums.Count)) / (sums.Count - 1)) * extent.Length;
    }
}
