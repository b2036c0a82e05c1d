using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using UrbanIndicators.Methods.Weighting;

namespace UrbanIndicators.Benchmarks;

/// <summary>Columns of scores in memory, as a weighting gets them: those of the benchmark's rows, blanks made 50 where asked.</summary>
internal static class WeightingData
{
    public static double[][] Columns(int rows, bool gaps)
    {
        var columns = new double[BenchModel.Columns][];
        for (var j = 0; j < columns.Length; j++)
        {
            columns[j] = new double[rows];
            for (var row = 0; row < rows; row++)
            {
                var value = BenchRows.Value(row, j);
                columns[j][row] = double.IsNaN(value) && !gaps ? 50 : value;
            }
        }

        return columns;
    }

    public static double Run(string method, double[][] columns)
    {
        ImmutableArray<string> children = [.. columns.Select((_, j) => BenchModel.IndicatorId(j))];
        var diagnostics = new DiagnosticBag();
        var node = new IndexNode
        {
            Id = "index",
            Title = new("index"),
            Children = [
            .. children.Select(c => new IndexNode { Id = c, Title = new(c) }),
        ]
        };
        var context = new WeightingContext(
            node, children, new(method), AllMethods.All.Single(m => m.Kind == MethodKind.Weighting && m.Name == method))
        {
            Scores = () => columns,
            Scale = new(0, 100),
            Values = () => columns,
            HigherIsBetter = [.. children.Select(_ => true)],
            Set = _ => null,
            Diagnostics = diagnostics,
        };
        var weights = WeightingMethod.DescribedBy(context.Descriptor).Find(context);
        diagnostics.ThrowIfErrors();
        return weights!.Weights[0];
    }
}
