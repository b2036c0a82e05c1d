using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>What an aggregation can learn from: a node, its children, their weights and their scores.</summary>
internal sealed record AggregationContext(IndexNode Node, ImmutableArray<string> Children, Method Method, MethodDescriptor Descriptor, ValueRange Scale)
{
    public MethodArguments Arguments { get; } = new(Method, Descriptor);

    /// <summary>The weights of the children; above 0.</summary>
    public required ImmutableArray<double> Weights { get; init; }

    /// <summary>Gives the children's scores on the rows of the reference population, a column a child; NaN where one is missing. Not to be written to.</summary>
    public required Func<double[][]> Scores { get; init; }

    /// <summary>What the scores of each child come down to.</summary>
    public ReferenceColumn[] Columns() => Array.ConvertAll(Scores(), c => ReferenceColumn.Of(c, Scale));

    public required DiagnosticBag Diagnostics { get; init; }

    public AggregationSetting Setting => new(Arguments, Scale, Children.Length) { Listener = ReportOfNode };

    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) => Diagnostics.Report(descriptor, Node.Location, arguments);

    /// <summary>Reports with the node's id and the method's name as the first arguments.</summary>
    public void ReportOfNode(DiagnosticDescriptor descriptor, params object[] arguments) => Report(descriptor, [Node.Id, Method.Name, .. arguments]);
}
