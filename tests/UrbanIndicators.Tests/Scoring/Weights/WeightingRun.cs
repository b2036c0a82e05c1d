using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using UrbanIndicators.Methods.Weighting;

namespace UrbanIndicators.Tests.Scoring.Weights;

/// <summary>Runs a weighting on columns that stand for the scores or the values of the children c0, c1, … of a node "n".</summary>
internal sealed class WeightingRun
{
    private WeightingRun(WeightingResult? result, DiagnosticBag diagnostics)
    {
        Result = result;
        Diagnostics = diagnostics.Items;
    }

    public WeightingResult? Result { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public double[] Weights => [.. Result!.Weights];

    public string[] Codes => [.. Diagnostics.Select(d => d.Code)];

    public static WeightingRun Of(Method method, double[][] columns, params int[] lowerIsBetter) =>
        Of(method, columns, values: true, lowerIsBetter);

    /// <summary>The children are nodes, so that there are no values.</summary>
    public static WeightingRun OfNodes(Method method, double[][] columns) => Of(method, columns, values: false, []);

    public static Method Scores(string name) => new Method(name).With("of", new MethodValue("scores"));

    public static Method Values(string name) => new Method(name).With("of", new MethodValue("values"));

    /// <summary>Rows to columns.</summary>
    public static double[][] Columns(params double[][] rows) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(j => rows.Select(r => r[j]).ToArray())];

    public double Figure(string name) => Result!.Figures.Single(f => f.Name == name).Value;

    public double[] PerChild(string name) => [.. Result!.PerChild.Single(f => f.Name == name).Values];

    public static WeightingRun Combine(Method method, params (string Name, double[] Weights)[] sets)
    {
        var columns = new double[sets[0].Weights.Length][];
        return Run(method, columns, columns, [], name => sets.SingleOrDefault(s => s.Name == name).Weights?.ToImmutableArray());
    }

    private static WeightingRun Of(Method method, double[][] columns, bool values, int[] lowerIsBetter) =>
        Run(method, columns, values ? columns : null, lowerIsBetter, _ => null);

    private static WeightingRun Run(
        Method method, double[][] columns, double[][]? values, int[] lowerIsBetter, Func<string, ImmutableArray<double>?> set)
    {
        var bag = new DiagnosticBag();
        ImmutableArray<string> children = [.. columns.Select((_, j) => $"c{j}")];
        var node = new IndexNode
        {
            Id = "n",
            Title = new("n"),
            Children = [
                .. children.Select(c => new IndexNode { Id = c, Title = new(c), Children = [new() { Id = c + "x", Title = new(c) }] }),
            ],
        };
        var context = new WeightingContext(
            node, children, method, AllMethods.All.Single(m => m.Kind == MethodKind.Weighting && m.Name == method.Name))
        {
            Scores = () => columns,
            Scale = new(0, 100),
            Values = () => values,
            HigherIsBetter = [.. columns.Select((_, j) => !lowerIsBetter.Contains(j))],
            Set = set,
            Diagnostics = bag,
        };
        return new(WeightingMethod.DescribedBy(context.Descriptor).Find(context), bag);
    }
}
