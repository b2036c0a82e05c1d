using System.Diagnostics;
using System.Globalization;

namespace UrbanIndicators.Benchmarks;

/// <summary>
/// The verb <c>memory ROWS [THREADS]</c>: whole runs on one thread and, in turns with them, on several, against the time the memory needs
/// to hand over the matrix once.
/// </summary>
internal static class MemoryRun
{
    private const int Runs = 25;

    public static void Run(int rows, int threads)
    {
        var exam = UrbanExam.Define(BenchModel.Framework());
        var panel = BenchRows.Panel(rows);
        var (one, several) = (Times.Worst, Times.Worst);
        for (var run = 0; run < Runs; run++)
        {
            one = one.Best(Once(exam, panel, 1));
            if (threads > 1) several = several.Best(Once(exam, panel, threads));
        }

        var bandwidth = Bandwidth.Measure();
        var once = bandwidth.SecondsToRead((long)rows * BenchModel.Columns);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows x {BenchModel.Columns} indicators, best of {Runs}"));
        Print("one thread", one);
        if (threads > 1)
        {
            Print(string.Create(CultureInfo.InvariantCulture, $"{threads} threads"), several);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"whole run on {threads} threads: {several.All / one.All:0.00} of one (at most 0.6 is asked for on 2)"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            allocated    {one.Allocated / (double)rows:0.0} bytes a row
            memory       {bandwidth}
            read once    {once * 1000,10:0.00} ms at the triad's bandwidth
            ratio        {one.All / once,10:0.0} (at most 8 is asked for at 300,000 rows)
            """));
    }

    private static Times Once(UrbanExam exam, Panel panel, int threads)
    {
        var bytes = GC.GetTotalAllocatedBytes();
        var start = Stopwatch.GetTimestamp();
        var model = exam.Observe(panel).AgainstTargets(year: BenchModel.TargetYear).OnThreads(threads).Fit();
        var fit = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var assessment = model.Score(panel, threads);
        var score = Stopwatch.GetElapsedTime(start).TotalSeconds;
        _ = assessment.RanksOf(BenchModel.IndexId);
        var rank = Stopwatch.GetElapsedTime(start).TotalSeconds;
        GapReduction.Run(assessment);
        var all = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new(fit, score - fit, rank - score, all - rank, all, GC.GetTotalAllocatedBytes() - bytes);
    }

    private static void Print(string title, Times times) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{title,-12} fit {times.Fit * 1000:0.00}, score {times.Score * 1000:0.00}, ranks {times.Rank * 1000:0.00}, gaps reduced "
        + $"{times.Gaps * 1000:0.00}, whole run {times.All * 1000:0.00} ms"));

    /// <summary>Seconds, and bytes allocated.</summary>
    private sealed record Times(double Fit, double Score, double Rank, double Gaps, double All, long Allocated)
    {
        public static Times Worst { get; } = new(
            double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue, long.MaxValue);

        public Times Best(Times other) => new(
            Math.Min(Fit, other.Fit), Math.Min(Score, other.Score), Math.Min(Rank, other.Rank), Math.Min(Gaps, other.Gaps),
                Math.Min(All, other.All),
            Math.Min(Allocated, other.Allocated));
    }
}
