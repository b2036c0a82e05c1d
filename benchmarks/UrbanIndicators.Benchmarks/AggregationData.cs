using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Registry;

namespace UrbanIndicators.Benchmarks;

/// <summary>Runs an aggregation as the engine does: fitted on all rows, then applied to blocks that stay in the cache.</summary>
internal static class AggregationData
{
    private const int BlockRows = 4096;

    /// <summary>The first columns of the benchmark's rows, complete.</summary>
    public static double[][] Columns(int rows, int children) => WeightingData.Columns(rows, gaps: false)[..children];

    public static double Run(Method method, double[][] columns)
    {
        var aggregator = Fit(method, columns);
        return Apply(aggregator, columns);
    }

    public static Aggregator Fit(Method method, double[][] columns)
    {
        var diagnostics = new DiagnosticBag();
        ImmutableArray<string> children = [.. columns.Select((_, j) => BenchModel.IndicatorId(j))];
        var context = new AggregationContext(
            new() { Id = "index", Title = new("index") }, children, method,
            AllMethods.All.Single(m => m.Kind == MethodKind.Aggregation && m.Name == method.Name), new(0, 100))
        {
            Weights = [.. columns.Select((_, j) => 1.0 + (j % 3))],
            Scores = () => columns,
            Diagnostics = diagnostics,
        };
        var aggregator = Aggregations.Fit(context);
        diagnostics.ThrowIfErrors();
        return aggregator!;
    }

    public static double Apply(Aggregator aggregator, double[][] columns)
    {
        var memory = new double[columns.Length * BlockRows];
        var scores = new double[BlockRows];
        var numbers = Enumerable.Range(0, columns.Length).ToArray();
        var weights = columns.Select((_, j) => 1.0 + (j % 3)).ToArray();
        var sum = 0.0;
        for (var first = 0; first < columns[0].Length; first += BlockRows)
        {
            var rows = Math.Min(BlockRows, columns[0].Length - first);
            // Rows that fill up the last vector are left from before; nobody reads their scores.
            var length = (rows + 7) / 8 * 8;
            for (var child = 0; child < columns.Length; child++) columns[child].AsSpan(first, rows).CopyTo(memory.AsSpan(child * length));
            aggregator.Apply(new(memory, numbers, weights, length, length), scores);
            sum += scores[rows - 1];
        }

        return sum;
    }
}
