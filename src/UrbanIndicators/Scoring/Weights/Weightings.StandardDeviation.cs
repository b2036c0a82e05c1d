using MathNet.Numerics.Statistics;

namespace UrbanIndicators.Scoring.Weights;

internal static partial class Weightings
{
    /// <summary>Standard-deviation weights (标准差法 / 离差法).</summary>
    /// <remarks>
    /// w = s ÷ Σs, s the sample standard deviation (n − 1; with all rows present n would give the same weights). Diakoulaki, Mavrotas and Papayannakis 1995;
    /// Jahan and Edwards 2013. By default of the scores as they stand; with <c>of: values</c> of the values after min-max, as the papers do: standard deviations in
    /// different units cannot be added. Missing: each column over the values it has. A column that is constant or empty weighs 0 and is named.
    /// </remarks>
    private static WeightingResult? StandardDeviation(WeightingContext context)
    {
        if (Columns(context) is not var (columns, _)) return null;
        ColumnRange[] ranges = [.. columns.Select(c => ColumnRange.Of(c))];
        if (Informative(context, ranges, leastRows: 2) is not { } useful) return null;
        var values = OfValues(context);
        double[] deviations = [.. useful.Select(c => Deviation(columns[c]) / (values ? ranges[c].High - ranges[c].Low : 1))];
        return Weights(context, useful, deviations) is { } weights
            ? new(weights) { PerChild = [Figure(context, "deviation", useful, deviations)] }
            : null;
    }

    private static double Deviation(double[] column) => ArrayStatistics.StandardDeviation(Present(column));

    private static double[] Present(double[] column) => Array.Exists(column, double.IsNaN) ? Array.FindAll(column, v => !double.IsNaN(v)) : column;
}
