using System.Diagnostics;
using System.Globalization;

namespace UrbanIndicators.Benchmarks;

/// <summary>
/// The verb <c>weights ROWS</c>: weightings on one thread, against the time the memory needs to hand over the matrix once.
/// </summary>
internal static class WeightingTimes
{
    private const int Runs = 7;

    private static readonly string[] Methods = ["entropy", "critic", "standard-deviation", "merec", "pca"];

    public static void Run(int rows)
    {
        var bandwidth = Bandwidth.Measure();
        var once = bandwidth.SecondsToRead((long)rows * BenchModel.Columns);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {rows} rows x {BenchModel.Columns} columns, one thread, best of {Runs}
            memory       {bandwidth}
            read once    {once * 1000,10:0.0} ms at the triad's bandwidth
            """));
        foreach (var gaps in (bool[])[false, true])
        {
            var columns = WeightingData.Columns(rows, gaps);
            foreach (var method in Methods)
            {
                // What takes complete rows only finds one in three.
                if (gaps && method is "merec" or "pca") continue;
                var (best, processor) = (double.MaxValue, double.MaxValue);
                for (var run = 0; run < Runs; run++)
                {
                    var before = Environment.CpuUsage.TotalTime;
                    var start = Stopwatch.GetTimestamp();
                    _ = WeightingData.Run(method, columns);
                    best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
                    processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
                }

                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{method,-20}{(gaps ? "2 % missing" : "complete"),-12}{best * 1000,10:0.0} ms ({processor * 1000:0.0} of the "
                    + $"processor), {best / once,6:0.0} times read once"));
            }
        }
    }
}
