using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Registry;

namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>An aggregation fitted on columns of child scores, and what was said about it.</summary>
internal sealed class Fitted
{
    private static readonly ValueRange Hundred = new(0, 100);

    private Fitted(Aggregator? aggregator, DiagnosticBag diagnostics, double[] weights) =>
        (Result, Diagnostics, Weights) = (aggregator, diagnostics.Items, weights);

    public Aggregator? Result { get; }

    public Aggregator Aggregator => Result ?? throw new AssertionException($"It was refused: {Diagnostics[0].Message}");

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public double[] Weights { get; }

    public IEnumerable<string> Codes => Diagnostics.Select(d => d.Code);

    public static Fitted On(Method method, double[][] columns, double[]? weights = null, ValueRange? scale = null)
    {
        var bag = new DiagnosticBag();
        weights ??= [.. columns.Select(_ => 1.0)];
        var descriptor = DescriptorOf(method);
        var node = new IndexNode { Id = "node", Title = new("Node") };
        var context = new AggregationContext(node, [.. columns.Select((_, i) => $"c{i}")], method, descriptor, scale ?? Hundred)
        {
            Weights = [.. weights],
            Scores = () => columns,
            Diagnostics = bag,
        };
        return new(Aggregations.Fit(context), bag, weights);
    }

    /// <summary>The method as it would be after saving and loading.</summary>
    public static Aggregator? Read(
        Method method, int children, ImmutableSortedDictionary<string, ImmutableArray<double>> constants, ValueRange? scale = null) =>
        Saved.Read(
            constants, texts: null,
            saved => Aggregations.Read(new(new(method, DescriptorOf(method)), scale ?? Hundred, children), saved));

    /// <summary>Scores columns as the engine does: whole vectors, rows that fill them up repeated from the first.</summary>
    public double[] Apply(double[][] columns) => Apply(Aggregator, columns, Weights);

    public static double[] Apply(Aggregator aggregator, double[][] columns, double[] weights)
    {
        var rows = columns[0].Length;
        var length = (rows + 7) / 8 * 8;
        var memory = new double[columns.Length * length];
        for (var child = 0; child < columns.Length; child++)
        {
            for (var row = 0; row < length; row++) memory[(child * length) + row] = columns[child][row < rows ? row : 0];
        }

        var scores = new double[length];
        aggregator.Apply(new(memory, [.. Enumerable.Range(0, columns.Length)], weights, length, length), scores);
        return scores[..rows];
    }

    private static MethodDescriptor DescriptorOf(Method method) =>
        AllMethods.All.Single(m => m.Kind == MethodKind.Aggregation && m.Name == method.Name);
}
