using System.Diagnostics;
using System.Globalization;

namespace UrbanIndicators.Benchmarks;

/// <summary>The verb <c>aggregations ROWS CHILDREN</c>: each aggregation on one thread, fitted on all rows and applied to them.</summary>
internal static class AggregationTimes
{
    private const int Runs = 5;
    private const int MostForCopeland = 20_000;
    private const double MostSeconds = 2;

    private static readonly string[] Methods =
    [
        "arithmetic", "weighted-median", "owa", "mean-min", "mazziotta-pareto", "adjusted-mazziotta-pareto", "copeland", "topsis", "vikor",
            "copras",
        "promethee-2", "grey-relational", "rank-sum-ratio", "fuzzy-comprehensive", "coupling-coordination",
    ];

    public static void Run(int rows, int children)
    {
        var columns = AggregationData.Columns(rows, children);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture, $"{rows} rows x {children} children, one thread, best of {Runs} (fit, then score)"));
        foreach (var method in Methods)
        {
            if (method == "copeland" && rows > MostForCopeland) continue;
            var (fit, score) = (double.MaxValue, double.MaxValue);
            for (var run = 0; run < Runs; run++)
            {
                var start = Stopwatch.GetTimestamp();
                var aggregator = AggregationData.Fit(new(method), columns);
                fit = Math.Min(fit, Stopwatch.GetElapsedTime(start).TotalSeconds);
                start = Stopwatch.GetTimestamp();
                _ = AggregationData.Apply(aggregator, columns);
                score = Math.Min(score, Stopwatch.GetElapsedTime(start).TotalSeconds);
                // What takes seconds is not made clearer by more of them.
                if (fit + score > MostSeconds) break;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{method,-28}{fit * 1000,10:0.0} ms {score * 1000,10:0.0} ms"));
        }
    }
}
