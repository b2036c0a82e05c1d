using System.Diagnostics;
using System.Globalization;

namespace UrbanIndicators.Benchmarks;

/// <summary>The verb <c>memory ROWS</c>: whole runs on one thread, against the time the memory needs to hand over the matrix once.</summary>
internal static class MemoryRun
{
    private const int Runs = 25;

    public static void Run(int rows)
    {
        var exam = UrbanExam.Define(BenchModel.Framework());
        var panel = BenchRows.Panel(rows);
        var best = (Fit: double.MaxValue, Score: double.MaxValue, Rank: double.MaxValue, Gaps: double.MaxValue, All: double.MaxValue);
        var allocated = long.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var observed = exam.Observe(panel).AgainstTargets(year: BenchModel.TargetYear);
            var model = observed.Fit();
            var fit = Stopwatch.GetElapsedTime(start).TotalSeconds;
            var assessment = model.Score(panel);
            var score = Stopwatch.GetElapsedTime(start).TotalSeconds;
            _ = assessment.RanksOf(BenchModel.IndexId);
            var rank = Stopwatch.GetElapsedTime(start).TotalSeconds;
            GapReduction.Run(assessment);
            var all = Stopwatch.GetElapsedTime(start).TotalSeconds;
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - bytes);
            best = (Math.Min(best.Fit, fit), Math.Min(best.Score, score - fit), Math.Min(best.Rank, rank - score), Math.Min(best.Gaps, all - rank), Math.Min(best.All, all));
        }

        var bandwidth = Bandwidth.Measure();
        var once = bandwidth.SecondsToRead((long)rows * BenchModel.Columns);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {rows} rows x {BenchModel.Columns} indicators, one thread, best of {Runs}
            fit          {best.Fit * 1000,10:0.00} ms
            score        {best.Score * 1000,10:0.00} ms
            ranks        {best.Rank * 1000,10:0.00} ms
            gaps reduced {best.Gaps * 1000,10:0.00} ms
            whole run    {best.All * 1000,10:0.00} ms, {allocated / (double)rows:0.0} bytes allocated a row
            memory       {bandwidth}
            read once    {once * 1000,10:0.00} ms at the triad's bandwidth
            ratio        {best.All / once,10:0.0} (at most 8 is asked for at 300,000 rows)
            """));
    }
}
