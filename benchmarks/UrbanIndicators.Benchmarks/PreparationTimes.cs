using System.Diagnostics;
using System.Globalization;

namespace UrbanIndicators.Benchmarks;

/// <summary>The verb <c>prepare ROWS</c>: imputing and treating on one thread, fitted and applied, best of some runs.</summary>
internal static class PreparationTimes
{
    private const int Runs = 5;

    public static void Run(int rows)
    {
        var table = PreparationData.Table(rows);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{rows} rows x {BenchModel.Columns} columns, one thread, best of {Runs}"));
        Print("median", () => PreparationData.Impute(table, "median"));
        Print("mean", () => PreparationData.Impute(table, "mean"));
        foreach (
            var method in (Method[])[new("winsorise"), new("log"), new("two-stage"), new Method("log").With(
                "force", new MethodValue(true)), new("box-cox")])
        {
            double[][]? filled = null;
            Print(
                method.ToString(), () => PreparationData.Treat(table, filled!, method),
                () => filled = PreparationData.Impute(table, "median"));
        }
    }

    private static void Print(string name, Func<object> action, Action? before = null)
    {
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            before?.Invoke();
            var start = Stopwatch.GetTimestamp();
            _ = action();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{best * 1000,10:0.0} ms"));
    }
}
