using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>What an aggregation can learn from: a node, its children, their weights and their scores.</summary>
/// <remarks>It is given to <see cref="AggregationMethod.Fit"/> and valid during the call.</remarks>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public sealed class AggregationContext
{
    internal AggregationContext(
        IndexNode node, ImmutableArray<string> children, Method method, MethodDescriptor descriptor, ValueRange scale)
    {
        Node = node;
        Children = children;
        Method = method;
        Descriptor = descriptor;
        Scale = scale;
        Arguments = new(method, descriptor);
    }

    /// <summary>The node.</summary>
    public IndexNode Node { get; }

    /// <summary>The ids of the children that take part, in tree order.</summary>
    public ImmutableArray<string> Children { get; }

    /// <summary>The method as written.</summary>
    public Method Method { get; }

    /// <summary>The method's description.</summary>
    public MethodDescriptor Descriptor { get; }

    /// <summary>The scale of all scores.</summary>
    public ValueRange Scale { get; }

    /// <summary>The method's parameters, defaults included.</summary>
    public MethodArguments Arguments { get; }

    /// <summary>The weights of the children; above 0.</summary>
    public required ImmutableArray<double> Weights { get; init; }

    /// <summary>
    /// Gives the children's scores on the rows of the reference population, a column a child; NaN where one is missing. Not to be written
    /// to.
    /// </summary>
    public required Func<double[][]> Scores { get; init; }

    /// <summary>Takes what is to be told: errors, warnings, assumptions.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>What it is made from beside data.</summary>
    public AggregationSetting Setting => new(Arguments, Scale, Children.Length) { Listener = ReportOfNode };

    /// <summary>Reports something where the node stands.</summary>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="arguments">What its words are filled with.</param>
    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) =>
        Diagnostics.Report(descriptor, Node.Location, arguments);

    /// <summary>Reports with the node's id and the method's name as the first arguments.</summary>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="arguments">What its words are filled with after these.</param>
    public void ReportOfNode(DiagnosticDescriptor descriptor, params object[] arguments) =>
        Report(descriptor, [Node.Id, Method.Name, .. arguments]);

    /// <summary>What the scores of each child come down to.</summary>
    internal ReferenceColumn[] Columns() => Array.ConvertAll(Scores(), c => ReferenceColumn.Of(c, Scale));

    /// <summary>The same, with scores that are made already.</summary>
    internal AggregationContext With(double[][] scores) =>
        new(Node, Children, Method, Descriptor, Scale) { Weights = Weights, Scores = () => scores, Diagnostics = Diagnostics };
}
