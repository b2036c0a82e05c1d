using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>What a weighting can learn from: a node, its children and their scores.</summary>
/// <remarks>It is given to <see cref="WeightingMethod.Find"/> and valid during the call.</remarks>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public sealed class WeightingContext
{
    internal WeightingContext(IndexNode node, ImmutableArray<string> children, Method method, MethodDescriptor descriptor)
    {
        Node = node;
        Children = children;
        Method = method;
        Descriptor = descriptor;
        Arguments = new(method, descriptor);
    }

    /// <summary>The node.</summary>
    public IndexNode Node { get; }

    /// <summary>The ids of the children to be weighted, in tree order.</summary>
    public ImmutableArray<string> Children { get; }

    /// <summary>The method as written.</summary>
    public Method Method { get; }

    /// <summary>The method's description.</summary>
    public MethodDescriptor Descriptor { get; }

    /// <summary>The method's parameters, defaults included.</summary>
    public MethodArguments Arguments { get; }

    /// <summary>The scale of the scores.</summary>
    public required ValueRange Scale { get; init; }

    /// <summary>
    /// Gives the children's scores on the rows of the reference population, a column a child; NaN where one is missing. Not to be written
    /// to.
    /// </summary>
    public required Func<double[][]> Scores { get; init; }

    /// <summary>
    /// Gives the values of the indicators that the children are, a column a child; NaN where one is missing; <see langword="null"/> when a
    /// child is a node.
    /// </summary>
    public required Func<double[][]?> Values { get; init; }

    /// <summary>For each child whether more is better; a node's score always is.</summary>
    public required ImmutableArray<bool> HigherIsBetter { get; init; }

    /// <summary>
    /// Gives the weights of a weight set, or of a weighting named alone, under this node; <see langword="null"/> after a report when there
    /// are none.
    /// </summary>
    public required Func<string, ImmutableArray<double>?> Set { get; init; }

    /// <summary>Takes what is to be told: errors, warnings, assumptions.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>Reports something where the node stands.</summary>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="arguments">What its words are filled with.</param>
    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) =>
        Diagnostics.Report(descriptor, Node.Location, arguments);

    /// <summary>The same for other children of the node.</summary>
    internal WeightingContext Of(ImmutableArray<string> children) => new(Node, children, Method, Descriptor)
    {
        Scale = Scale,
        Scores = Scores,
        Values = Values,
        HigherIsBetter = HigherIsBetter,
        Set = Set,
        Diagnostics = Diagnostics,
    };
}
