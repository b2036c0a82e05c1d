using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Imputing;
using UrbanIndicators.Methods.Treating;

namespace UrbanIndicators.Benchmarks;

/// <summary>
/// The benchmark's rows as they enter the stages; every fourth column is raised to the fourth power, so that it has a tail, and a few
/// outliers.
/// </summary>
internal static class PreparationData
{
    public static StageTable Table(int rows)
    {
        var panel = BenchRows.Panel(rows);
        var columns = new double[BenchModel.Columns][];
        for (var j = 0; j < columns.Length; j++)
        {
            columns[j] = new double[rows];
            for (var row = 0; row < rows; row++)
            {
                var value = panel.ValueAt(row, BenchModel.IndicatorId(j));
                columns[j][row] = j % 4 != 0 ? value : row % 100_000 == 7 ? value * 1e6 : Math.Pow(value, 4);
            }
        }

        var included = new bool[rows];
        Array.Fill(included, true);
        return new(panel, [.. BenchModel.Framework().Indicators], columns, included);
    }

    /// <summary>Fits an imputation of all columns and fills copies of them.</summary>
    public static double[][] Impute(StageTable table, string name)
    {
        var method = new Method(name);
        ImmutableArray<int> all = [.. Enumerable.Range(0, table.Columns.Length)];
        var imputer = Imputations.Fit(new(table, all, method, Found(MethodKind.Imputation, name)) { Diagnostics = new() })!;
        double[][] filled = [.. table.Columns.Select(c => (double[])c.Clone())];
        imputer.Impute(table, filled);
        return filled;
    }

    /// <summary>Fits a treatment of each column and applies it in place.</summary>
    public static int Treat(StageTable table, double[][] columns, Method method)
    {
        var treated = 0;
        for (var j = 0; j < columns.Length; j++)
        {
            var values = new StageTable(null, table.Indicators, columns, table.Reference).PresentOf(j);
            var fitted = Treatments.Fit(
                new(table.Indicators[j], method, Found(MethodKind.Treatment, method.Name), values) { Diagnostics = new DiagnosticBag() })!;
            if (fitted.ChangesNothing) continue;
            treated++;
            fitted.Apply(columns[j], columns[j]);
        }

        return treated;
    }

    private static MethodDescriptor Found(MethodKind kind, string name) => MethodRegistry.Default.Find(kind, name)!;
}
