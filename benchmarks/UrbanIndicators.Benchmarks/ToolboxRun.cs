using System.Diagnostics;
using System.Globalization;

namespace UrbanIndicators.Benchmarks;

/// <summary>
/// The whole toolbox in memory: medians for what is missing, outliers in two stages, min-max, weighted means; and with weights by entropy.
/// </summary>
internal static class ToolboxRun
{
    private const int Runs = 5;

    public static void Run(int rows)
    {
        var panel = BenchRows.Panel(rows);
        var plain = UrbanExam.Define(BenchModel.Framework());
        var staged = plain.Impute(new Method("median")).Treat(new Method("two-stage"));
        Report("normalise, aggregate", plain.Observe(panel));
        Report("impute, normalise, aggregate", plain.Impute(new Method("median")).Observe(panel));
        Report("impute, treat, normalise, aggregate", staged.Observe(panel));
        Report("the same, weights by entropy", staged.Weigh(new Method("entropy")).Observe(panel));
        Report(
            "the same, TOPSIS at the top",
            staged.Weigh(new Method("entropy")).Aggregate(BenchModel.IndexId, new Method("topsis")).Observe(panel));
    }

    private static void Report(string what, ObservedExam exam)
    {
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            exam.Score();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {best:0.000} s"));
    }
}
