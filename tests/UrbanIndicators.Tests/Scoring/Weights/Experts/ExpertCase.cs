using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Weighting;

namespace UrbanIndicators.Tests.Scoring.Weights.Experts;

/// <summary>A node with children c1, c2 …, weighed by a method; keeps what was reported.</summary>
internal sealed class ExpertCase
{
    public ExpertCase(Method method, int children, double[][]? scores = null, params string[] unscored)
    {
        ImmutableArray<string> ids = [.. Enumerable.Range(1, children).Select(i => string.Create(CultureInfo.InvariantCulture, $"c{i}"))];
        var node = new IndexNode
        {
            Id = "ecology",
            Title = new LocalizedText("Ecology"),
            Location = new("index.yaml", 7, 5),
            Children = [.. ids.Select(id => new IndexNode { Id = id, Title = new LocalizedText(id) })],
        };
        var descriptor = MethodRegistry.Default.Find(MethodKind.Weighting, method.Name)!;
        Result = WeightingMethod.DescribedBy(descriptor).Find(new(node, ids.RemoveRange(unscored), method, descriptor)
        {
            Scale = new(0, 100),
            Scores = () => scores!,
            Values = () => null,
            HigherIsBetter = [.. ids.Select(_ => true)],
            Set = _ => null,
            Diagnostics = Bag,
        });
    }

    public DiagnosticBag Bag { get; } = new();

    public WeightingResult? Result { get; }

    public ImmutableArray<double> Weights => Result!.Weights;

    public IEnumerable<string> Codes => Bag.Items.Select(d => d.Code);

    public string Messages => string.Join('\n', Bag.Items.Select(d => d.ToString()));

    public IEnumerable<string> Remarks => Result!.Remarks.Select(r => r.In("en"));

    public double Figure(string name) => Result!.Figures.Single(f => f.Name == name).Value;

    public ImmutableArray<double> Column(string name) => Result!.PerChild.Single(c => c.Name == name).Values;

    public static MethodValue Matrix(params double[][] rows) => new(rows);

    public static MethodValue Names(params string[] names) => new(names);

    public static MethodValue Numbers(params double[] numbers) => new(numbers);
}
